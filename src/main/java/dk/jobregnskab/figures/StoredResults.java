package dk.jobregnskab.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature's result tables behind the views: what may leave the house. A bean. */
public interface StoredResults {

    /** Tables whose rows belong to a calculation, by {@code calculation_id}. */
    List<String> tables();

    /** Called in the transaction that stores the calculation, when it is the current one and its earlier rows are gone. */
    void insert(Computation computation);

    /** A row for a batch; unknown columns are null. */
    static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }
}
