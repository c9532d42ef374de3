package dk.jobregnskab.figures;

import java.util.List;

/** A feature's result tables behind the views: what may leave the house. A bean. */
public interface StoredResults {

    /** Tables whose rows belong to a calculation, by {@code calculation_id}. */
    List<String> tables();

    /** Called in the transaction that stores the calculation, when it is the current one and its earlier rows are gone. */
    void insert(Computation computation);
}
