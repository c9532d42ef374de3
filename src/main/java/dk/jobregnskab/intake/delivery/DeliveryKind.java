package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.util.List;

/**
 * A kind of delivery: how it is recognised, read and stored. Offered by the features, used by the intake.
 *
 * @param <F> one fact: an immutable record
 */
public interface DeliveryKind<F> {

    /** As in {@code --as}, for example {@code benchmark}. */
    String name();

    /** The job that loads it, and its folder under {@code jobs/}. */
    JobDefinition definition();

    /** Whether its files hold CPR numbers; they are then kept only for a time. */
    default boolean isPersonal() {
        return false;
    }

    /** Raised when the same bytes would give other facts; the file may then be loaded again. */
    int parserVersion();

    /** Whether a header is of this kind. Says yes to a damaged header too, as long as it can be no other. */
    boolean recognises(List<String> header);

    /** Whether a file is of this kind, where kinds share a header and what is known beside it tells them apart. */
    default boolean recognises(List<String> header, LoadOptions options) {
        return recognises(header);
    }

    /**
     * The published table the file belongs to, or blank where the kind has none.
     *
     * @throws RefusedFileException when it must be said and is not
     */
    default String tableOf(LoadOptions options) {
        return "";
    }

    /**
     * Reads the header and whatever else must be known before the first row.
     *
     * @throws RefusedFileException when a column is missing or there twice
     */
    Interpreter<F> interpreter(Table table, LoadOptions options);

    /**
     * Whether a delivery says only what is new or changed. No later one then makes up for one that was refused: it stays open until it
     * comes again under its name, or is dismissed.
     */
    default boolean holdsChangesOnly() {
        return false;
    }

    /** What is summed in the file and again in the database. */
    List<ControlTotal<F>> controlTotals();
}
