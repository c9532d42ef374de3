package dk.jobregnskab.intake;

import java.time.Instant;
import java.util.Map;

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
        Map<String, Long> leftOutBecause) {}
