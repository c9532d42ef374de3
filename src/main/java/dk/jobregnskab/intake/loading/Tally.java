package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was counted and summed while a file was read. The database is later asked for the same numbers. */
public final class Tally<F> {

    /** So many refused rows are kept, and then no more are read when the file is refused anyway. */
    static final int MOST_REJECTED = 1_000;

    private final List<ControlTotal<F>> controlTotals;
    private final JobDefinition definition;
    private final BigDecimal[] sums;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long read;
    private long accepted;
    private long rejected;
    private long factCount;
    private @Nullable Problem firstProblem;
    private @Nullable Problem fileProblem;

    Tally(List<ControlTotal<F>> controlTotals, JobDefinition definition) {
        this.controlTotals = controlTotals;
        this.definition = definition;
        this.sums = new BigDecimal[controlTotals.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    public void count(ParsedRow<F> row) {
        read++;
        if (row instanceof ParsedRow.Accepted<F> good) {
            accepted++;
            good.facts().forEach(this::sum);
        } else if (row instanceof ParsedRow.Rejected<F> bad) {
            rejected++;
            if (firstProblem == null) {
                firstProblem = bad.problem();
            }
        } else if (row instanceof ParsedRow.LeftOut<F> other) {
            leftOut.merge(other.reason(), 1L, Long::sum);
        }
    }

    private void sum(F fact) {
        factCount++;
        for (int i = 0; i < sums.length; i++) {
            BigDecimal value = controlTotals.get(i).value().apply(fact);
            if (value != null) {
                sums[i] = sums[i].add(value);
            }
        }
    }

    /** Whether the file is refused whatever else it holds, and enough was said about why. */
    boolean isHopeless() {
        return fileProblem != null
                || (rejected >= MOST_REJECTED
                        && definition.maxRejectedPercent() == null
                        && rejected > definition.maxRejectedRows());
    }

    /** The file as a whole is unusable from here on. */
    void refuse(Problem problem) {
        fileProblem = problem;
    }

    /** The gates that hold for every kind. */
    List<Check> gates() {
        if (fileProblem != null) {
            return List.of(refused("intake.file", fileProblem.sentence()));
        }
        if (read == 0) {
            return List.of(refused(
                    "intake.rows",
                    new Wording(
                            "filen har en overskrift, men ingen rækker. Lever den igen med data",
                            "the file has a header but no rows. Deliver it again with its data")));
        }
        if (rejected > definition.mostRejected(read) && firstProblem != null) {
            Wording first = firstProblem.sentence();
            String more = rejected == 1 ? "" : " (+" + (rejected - 1);
            return List.of(refused(
                    "intake.rejected-rows",
                    new Wording(
                            first.danish()
                                    + (more.isEmpty()
                                            ? ""
                                            : more + " rækker mere" + (isHopeless() ? "; resten er ikke læst)" : ")"))
                                    + ". Ret filen, og lever den igen",
                            first.english()
                                    + (more.isEmpty()
                                            ? ""
                                            : more + " more rows" + (isHopeless() ? "; the rest was not read)" : ")"))
                                    + ". Correct the file and deliver it again")));
        }
        if (accepted == 0) {
            return List.of(
                    refused(
                            "intake.rows",
                            new Wording(
                                    "ingen rækker kunne bruges"
                                            + (leftOut.isEmpty() ? "" : " (udeladt: " + leftOutCount() + ")")
                                            + ". Lever filen igen med data, eller luk afvisningen (dismiss), hvis intet mangler",
                                    "no row could be used" + (leftOut.isEmpty() ? "" : " (left out: " + reasons() + ")")
                                            + ". Deliver the file again with its data, or dismiss it when nothing is missing")));
        }
        return List.of();
    }

    private String reasons() {
        return leftOut.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
    }

    private static Check refused(String id, Wording message) {
        Wording title = new Wording("Filen kan læses", "The file can be read");
        return new Check(id, Check.Status.REFUSED, title, null, null, null, message);
    }

    public long read() {
        return read;
    }

    public long accepted() {
        return accepted;
    }

    public long rejected() {
        return rejected;
    }

    long factCount() {
        return factCount;
    }

    long leftOutCount() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    public Map<String, Long> leftOut() {
        return leftOut;
    }

    public Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            totals.put(controlTotals.get(i).column(), sums[i]);
        }
        return totals;
    }
}
