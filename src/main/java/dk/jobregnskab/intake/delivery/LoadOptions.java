package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.reference.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file that the file does not say itself.
 *
 * @param fileName name as delivered
 * @param table id of the published table; null when not said
 * @param period null when not said
 * @param receivedOn the day of receipt; null where a file is only looked at
 */
public record LoadOptions(
        String fileName,
        @Nullable String table,
        @Nullable Period period,
        @Nullable LocalDate receivedOn) {

    /** Of a file that was not received. */
    public LoadOptions(String fileName, @Nullable String table, @Nullable Period period) {
        this(fileName, table, period, null);
    }
}
