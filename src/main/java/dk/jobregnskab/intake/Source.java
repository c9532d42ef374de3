package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published delivery, as the reports name it. It has no database id: that would differ from machine to machine.
 *
 * @param kind the kind of delivery, for example {@code benchmark}
 * @param name file name as delivered
 * @param table the published table it belongs to, or blank
 * @param bytes size of the file
 * @param sha256 64 hexadecimal digits
 * @param receivedAt when the figures became known to us
 * @param constructed true when the figures are invented
 * @param rowsLeftOut rows that are no data of ours: regions, notes, blank rows
 * @param leftOutBecause how many of them by reason, as the interpreter words it
 * @param covers of a series that covers less than the deliveries before it: how much; else null
 */
public record Source(
        String kind,
        String name,
        String table,
        long bytes,
        String sha256,
        Instant receivedAt,
        boolean constructed,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long rowsLeftOut,
        Map<String, Long> leftOutBecause,
        @Nullable Wording covers) {

    /** When the newest of them was received; empty without any. */
    public static Optional<Instant> newest(Collection<Source> sources) {
        return sources.stream().map(Source::receivedAt).max(Comparator.naturalOrder());
    }

    /** @param narrowings of any deliveries */
    public Source narrowedBy(List<Narrowing> narrowings) {
        return narrowings.stream()
                .filter(narrowing -> narrowing.layer().sha256().equals(sha256))
                .filter(narrowing -> narrowing.layer().part().equals(table))
                .findFirst()
                .map(narrowing -> new Source(
                        kind,
                        name,
                        table,
                        bytes,
                        sha256,
                        receivedAt,
                        constructed,
                        rowsRead,
                        rowsAccepted,
                        rowsRejected,
                        rowsLeftOut,
                        leftOutBecause,
                        narrowing.extent()))
                .orElse(this);
    }
}
