package dk.jobregnskab.register.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is odd about the lines of one file but keeps none of them out: counted, with the first row it was seen in. */
public final class Remarks {

    private static final class Seen {
        private long rows;
        private long firstRow;
    }

    private final List<Remark> kinds;
    private final Map<Remark, Seen> seen = new HashMap<>();

    /** @param kinds all that may be seen, in the order of the checks */
    public Remarks(List<Remark> kinds) {
        this.kinds = kinds;
    }

    public void add(Remark remark, long row) {
        Seen so = seen.computeIfAbsent(remark, first -> new Seen());
        so.firstRow = so.rows == 0 ? row : so.firstRow;
        so.rows++;
    }

    /** For the file. */
    public List<Check> checks() {
        return kinds.stream()
                .flatMap(remark -> Stream.ofNullable(seen.get(remark)).map(so -> check(remark, so)))
                .toList();
    }

    private static Check check(Remark remark, Seen so) {
        return warning(
                remark,
                so.rows,
                new Wording(
                        so.rows + " linjer: " + remark.wording().danish() + "; den første er række " + so.firstRow,
                        so.rows + " lines: " + remark.wording().english() + "; the first is row " + so.firstRow));
    }

    /**
     * For a period, from all its files.
     *
     * @param kinds all that files may be warned about, in the order of the checks
     * @param warnings of each delivery
     */
    public static List<Check> ofPeriod(
            List<Remark> kinds, Set<Long> deliveries, Map<Long, List<PublishedData.Warning>> warnings) {
        return kinds.stream()
                .map(remark -> ofPeriod(
                        remark,
                        deliveries.stream()
                                .flatMap(id -> warnings.getOrDefault(id, List.of()).stream())
                                .filter(warning -> warning.checkId().equals(remark.id()))
                                .mapToLong(PublishedData.Warning::found)
                                .sum()))
                .toList();
    }

    private static Check ofPeriod(Remark remark, long found) {
        return found == 0
                ? Check.ok(remark.id(), remark.wording(), "0", "0", null)
                : warning(
                        remark,
                        found,
                        new Wording(
                                found + " linjer i periodens filer: "
                                        + remark.wording().danish(),
                                found + " lines in the files of the period: "
                                        + remark.wording().english()));
    }

    private static Check warning(Remark remark, long found, Wording message) {
        return new Check(
                remark.id(), Check.Status.WARNING, remark.wording(), "0", String.valueOf(found), null, message);
    }
}
