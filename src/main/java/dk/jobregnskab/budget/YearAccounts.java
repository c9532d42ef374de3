package dk.jobregnskab.budget;

import dk.jobregnskab.intake.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The years of one municipality as far as they were known at a moment, each worked out once. */
public interface YearAccounts {

    /** With a budget or accounts, oldest first. */
    List<Integer> years();

    /** Whose accounts are complete. */
    List<Integer> closedYears();

    /** Empty for a year of which nothing is known. */
    Optional<BudgetYear> followUp(int year);

    /** The same with persons to come foreseen by published counts only. */
    Optional<BudgetYear> ofPublishedPersons(int year);

    /**
     * By the accounts of a closed year.
     *
     * @param level the year whose prices are wanted
     */
    Optional<AccountsPrice> price(String group, int accountsYear, int level);

    /**
     * What a full-time person of a set cost by the newest closed year's accounts, in prices of the year asked for where the index reaches it, else in
     * the accounts' own; empty where it is not known.
     *
     * @param set in force in the year
     */
    Optional<PersonPrice> price(AccountSet set, int year);

    Optional<StepMix> mix(String group, int accountsYear);

    /** Sets of functions in force in the year. */
    List<AccountSet> sets(int year);

    List<LedgerMonth> reconciliation(int year);

    List<LadderLine> ladder(int year);

    /** What must be said of a year's budget and accounts. */
    List<Check> checks(int year);

    /** Deliveries that decide the year's budget and accounts. */
    Set<Long> sourceFileIds(int year);

    /** Deliveries that the persons foreseen of a running year come from. */
    Set<Long> foreseenFileIds(int year);

    /** Whether the actual figures are those of our own register. */
    boolean restsOnRegister(int year);
}
