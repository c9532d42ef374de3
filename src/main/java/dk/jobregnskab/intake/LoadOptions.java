package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the operator said about a file that the file does not say itself.
 *
 * @param fileName name as delivered
 * @param table id of the published table; null when not said
 * @param period null when not said
 */
public record LoadOptions(
        String fileName, @Nullable String table, @Nullable Period period) {}
