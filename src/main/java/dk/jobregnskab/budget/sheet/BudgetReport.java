package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.ReportPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of the year's account, from a computation. */
@Component
@Order(60)
class BudgetReport implements ReportPart {

    /** Tables of the bank of Statistics Denmark, as its files are named and its deliveries called. */
    private static final List<String> BANK = List.of("budk100", "regk100");

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        BudgetFigures budget = computation.of(BudgetFigures.class);
        Optional<BudgetYear> year = budget.shown(computation.period()).filter(BudgetReport::saysAnything);
        if (year.isEmpty()) {
            return Optional.of(BudgetPage.NONE);
        }
        int shown = year.get().year();
        return Optional.of(new BudgetPage(
                year.get(),
                budget.shownReconciliation(shown),
                budget.ladder(shown),
                isPublished(computation),
                budget.isConstructed(shown)));
    }

    /** A budget that cannot be brought to its year's prices says nothing alone. */
    private static boolean saysAnything(BudgetYear year) {
        return !year.functions().isEmpty();
    }

    private static boolean isPublished(Computation computation) {
        return computation.sources().stream().anyMatch(BudgetReport::isOfTheBank);
    }

    private static boolean isOfTheBank(Source source) {
        String named = (source.table() + " " + source.name()).toLowerCase(Locale.ROOT);
        return BANK.stream().anyMatch(named::contains);
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        if (!(page instanceof BudgetPage budget) || budget.shown().isEmpty()) {
            return List.of(new Wording(
                            "Arket Budget er udeladt: der er ikke indlæst et budget.",
                            "The sheet Budget is left out: no budget has been loaded.")
                    .in(language));
        }
        return List.of();
    }

    @Override
    public List<Assumption> assumptions(Computation computation, Language language) {
        return computation
                .of(BudgetFigures.class)
                .year(computation.period())
                .map(year -> List.of(months(computation, year, language)))
                .orElse(List.of());
    }

    private static Assumption months(Computation computation, BudgetYear year, Language language) {
        return new Assumption(
                null,
                new Wording("Bogførte måneder i budgetopfølgningen", "Months posted in the budget follow-up")
                        .in(language),
                BigDecimal.valueOf(year.monthsPosted()),
                new Wording("måneder", "months").in(language),
                String.valueOf(year.year()),
                new Wording("regnskab", "accounts").in(language),
                new Wording(
                                year.isClosed() ? "regnskabet er lukket" : "det seneste regnskab",
                                year.isClosed() ? "the accounts are closed" : "the newest accounts")
                        .in(language),
                null,
                false,
                computation.of(BudgetFigures.class).isConstructed(year.year()));
    }
}
