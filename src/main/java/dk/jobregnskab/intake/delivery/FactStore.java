package dk.jobregnskab.intake.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Where the facts of a kind are stored: written once per delivery, visible only when the delivery is published. */
public interface FactStore<F> {

    /**
     * What the database holds of a delivery.
     *
     * @param sums by control total
     */
    record Stored(long count, Map<String, BigDecimal> sums) {}

    /** The kind whose facts are stored here. */
    String kind();

    /** Rows that are written in one go. */
    default int chunk() {
        return 500;
    }

    /**
     * Before anything of this kind is loaded.
     *
     * @throws dk.jobregnskab.platform.OperatorException when the settings do not allow it
     */
    default void prepare() {}

    /** A readable row as it is to be stored, or left out after all. */
    default ParsedRow<F> admit(ParsedRow.Accepted<F> row) {
        return row;
    }

    /** May return before the rows are stored; {@link #stored} waits for them. */
    void insert(long sourceFileId, List<ParsedRow.Accepted<F>> rows);

    /** Everything that an unfinished or refused load of this delivery has stored. */
    void delete(long sourceFileId);

    Stored stored(long sourceFileId);

    /** What must be stored in the transaction that publishes. */
    void publish(long sourceFileId);
}
