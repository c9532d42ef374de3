package dk.jobregnskab.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stays of personal data that was deleted: when, what, how much, and a hash. Nothing that was in it. */
public interface PurgeEvidence {

    /** What was deleted. */
    enum What {
        RAW_FILE,
        LINES,
        SPELLS,
        PSEUDONYMS
    }

    /**
     * Must run in the transaction that deletes.
     *
     * @param sourceFileId the delivery; null when it is of none, or of many
     * @param week the Monday of the week; null when it is of none
     * @param rows how many rows, or files
     * @param hash over what is not personal in them
     */
    void record(What what, @Nullable Long sourceFileId, @Nullable LocalDate week, long rows, String hash);
}
