package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Reconciliation;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Saving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a computation may leave the house, in the workbook and in the views: without the register's hidden cells and what rests on them. */
final class ShownFigures {

    /** Basis of a price that is hidden. */
    static final String HIDDEN = "hidden";

    private static final Wording FEW_LINES = new Wording(
            "Så få linjer, at antal og kroner ikke vises", "So few lines that number and kroner are not shown");

    /** Checks that show what is calculated with a price. */
    private static final Set<String> CALCULATIONS =
            Set.of("savings.unexplained", "savings.parts-vs-total", "savings.interval");

    private static final Wording HIDDEN_PRICE = new Wording("prisen er skjult (diskretion)", "the price is hidden");

    private final Computation computation;

    ShownFigures(Computation computation) {
        this.computation = computation;
    }

    boolean hides(String group) {
        return !computation.shown().group(computation.period(), group);
    }

    /** Empty when the register has no line of the group's period, or when its figure is hidden. */
    Optional<RegisterFigure> register(String group) {
        return computation.figures().register().stream()
                .filter(figure -> figure.group().equals(group) && !hides(group))
                .findFirst();
    }

    /** A value at a hidden price gives the price away, and so does a sum with one such value. */
    List<Saving> savings() {
        List<Saving> savings = computation.figures().savings();
        boolean any = savings.stream().anyMatch(this::isAtHiddenPrice);
        return savings.stream()
                .map(saving -> any && (isAtHiddenPrice(saving) || saving.group().equals(BenefitGroups.TOTAL))
                        ? withoutCalculation(saving)
                        : saving)
                .toList();
    }

    boolean isAtHiddenPrice(Saving saving) {
        return "register".equals(saving.unitPriceBasis()) && hides(saving.group());
    }

    private static Saving withoutCalculation(Saving saving) {
        boolean published = saving.publishedSaving() != null;
        boolean own = "register".equals(saving.unitPriceBasis());
        return new Saving(
                saving.group(),
                saving.difference(),
                saving.publishedSaving(),
                saving.publishedLow(),
                saving.publishedHigh(),
                own ? null : saving.unitPrice(),
                own ? HIDDEN : saving.unitPriceBasis(),
                null,
                null,
                null,
                null,
                published ? saving.publishedSaving() : null,
                published ? saving.savingBasis() : null,
                null);
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Check check : computation.checks()) {
            if (!check.id().equals(Reconciliation.CHECK)) {
                checks.add(tellsACalculation(check) ? hidden(check) : shown(check));
            }
        }
        comparisons().forEach(comparison -> checks.add(comparison.check(hides(comparison.group()))));
        return checks;
    }

    private boolean tellsACalculation(Check check) {
        return CALCULATIONS.contains(check.id())
                && computation.figures().savings().stream().anyMatch(this::isAtHiddenPrice);
    }

    private static Check hidden(Check check) {
        return new Check(check.id(), Check.Status.NOT_MADE, check.title(), null, null, null, HIDDEN_PRICE);
    }

    /** A few odd lines are somebody's. */
    private Check shown(Check check) {
        String found = check.found();
        if (!check.id().matches("(register|spells)\\..*")
                || found == null
                || !found.matches("\\d{1,9}")
                || computation.shown().count(Long.parseLong(found))) {
            return check;
        }
        return new Check(
                check.id(),
                check.status(),
                check.title(),
                check.expected(),
                "diskretion",
                check.tolerance(),
                FEW_LINES);
    }

    List<Reconciliation> comparisons() {
        List<BenchmarkLine> lines = computation.figures().benchmark();
        return Reconciliation.of(computation.period(), lines, computation.register());
    }

    /** The same figures for a reader outside the house. */
    Figures figures() {
        Figures all = computation.figures();
        return new Figures(
                all.schema(),
                all.municipality(),
                all.period(),
                all.asOf(),
                all.calculationId(),
                all.constructed(),
                all.benchmark(),
                all.impliedPopulation(),
                savings(),
                all.register().stream().filter(figure -> !hides(figure.group())).toList(),
                all.indicators(),
                new ShownDevelopments(computation.shown()).of(all.development()),
                all.forecast(),
                all.initiatives(),
                all.budget(),
                all.checks().stream()
                        .filter(check -> !check.id().equals(Reconciliation.CHECK))
                        .toList(),
                all.sources());
    }
}
