package dk.jobregnskab.budget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Budgets and accounts as they were known at some moment. */
public interface Budgets {

    /** Part of a delivery that does not say whose it is: the home's own. */
    String OWN = "own";

    /** @param asOf only what had been received by then; {@link Instant#MAX} for everything */
    BudgetEdition of(String municipalityCode, Instant asOf);

    /** Those of one municipality. */
    interface BudgetEdition {

        /** With a budget or accounts, oldest first. */
        List<Integer> years();

        /** Empty where none is loaded. */
        List<BudgetLine> budget(int year);

        /** Totals of the whole year, or of its months, never both; empty where nothing is posted. */
        List<LedgerEntry> ledger(int year);

        /** Deliveries that decide the year's budget and accounts. */
        Set<Long> sourceFileIds(int year);

        /** When the newest of them was received; empty without one. */
        Optional<Instant> newestInput(int year);
    }
}
