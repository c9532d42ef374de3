package dk.jobregnskab.budget;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The year's account as a part of a municipality's figures: shown beside those of any period. */
public final class BudgetFigures implements FiguresPart {

    private final Snapshot snapshot;
    private final Budgets.BudgetEdition edition;

    public BudgetFigures(Snapshot snapshot, Budgets.BudgetEdition edition) {
        this.snapshot = snapshot;
        this.edition = edition;
    }

    /** The follow-up shown beside a period: that of the calendar year the period lies in, where it is known, else the newest. */
    public Optional<BudgetYear> year(Period period) {
        return Optional.empty();
    }

    /**
     * A group's price by the accounts of the year asked for, else of the nearest year (of two as near, the earlier).
     *
     * @param year whose prices are wanted
     */
    public Optional<AccountsPrice> price(String group, int year) {
        return Optional.empty();
    }

    /** A group's steps of the refund ladder by the same accounts. */
    public Optional<StepMix> mix(String group, int year) {
        return Optional.empty();
    }

    /** What finance posted beside what the register says, by month and part; empty where one of the two is unknown. */
    public List<LedgerMonth> reconciliation(int year) {
        return List.of();
    }

    /** The refund ladder tried on the accounts of a year. */
    public List<LadderLine> ladder(int year) {
        return List.of();
    }

    /** Whether a delivery of the year's budget or accounts is invented. */
    public boolean isConstructed(int year) {
        return snapshot.isConstructed(edition.sourceFileIds(year));
    }

    /** Whether the register's own figures are a part of what is shown of a year, so that its rules of disclosure hold. */
    public boolean restsOnRegister(int year) {
        return false;
    }

    @Override
    public boolean hasData(Period period) {
        return false;
    }

    @Override
    public void identify(Period period, Fingerprint figures) {}

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {}
}
