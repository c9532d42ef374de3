package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.Indicators.Observation;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Reconciliation;
import dk.jobregnskab.savings.Saving;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which figures of a period are invented, group by group: those of an invented delivery, and whatever is calculated with one of them. What
 * stands beside them is not.
 *
 * @param lines whose counts, shares and rank are
 * @param rankChanges whose rank is compared with that of an invented line, or is itself one
 * @param amounts whose published amount is
 * @param prices whose unit price is that persons are valued at; of a total the price weighted by its parts' persons
 * @param values whose calculated value is
 * @param series observations of published series
 * @param register whether our own figures of the period are
 */
public record ConstructedFigures(
        Set<String> lines,
        Set<String> rankChanges,
        Set<String> amounts,
        Set<String> prices,
        Set<String> values,
        Set<IndicatorFigure> series,
        boolean register) {

    public static final ConstructedFigures NONE =
            new ConstructedFigures(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** @param savings those that are shown: what is hidden marks nothing */
    static ConstructedFigures of(Computation computation, List<Saving> savings) {
        Constructed deliveries = computation.constructed();
        Period period = computation.period();
        String code = computation.municipality().code();
        List<BenchmarkLine> benchmark = computation.figures().benchmark();
        boolean register = deliveries.register(period);
        Set<String> lines =
                groups(benchmark, BenchmarkLine::group, line -> deliveries.line(period, code, line.group()));
        Set<String> rankChanges =
                groups(benchmark, BenchmarkLine::group, line -> deliveries.rankChange(period, code, line));
        Predicate<Saving> isStated = saving -> deliveries.stated(period, code, saving.group());
        return of(
                lines,
                rankChanges,
                groups(savings, Saving::group, saving -> saving.publishedSaving() != null && isStated.test(saving)),
                groups(savings, Saving::group, saving -> switch (String.valueOf(saving.unitPriceBasis())) {
                    case "register" -> register;
                    case "published" -> saving.publishedSaving() == null && isStated.test(saving);
                    default -> false;
                }),
                savings,
                computation.observations().stream()
                        .filter(deliveries::observation)
                        .map(Observation::figure)
                        .collect(Collectors.toUnmodifiableSet()),
                register);
    }

    /** @param ownPrices groups whose own unit price is invented: a total of its parts has none */
    public static ConstructedFigures of(
            Set<String> lines,
            Set<String> rankChanges,
            Set<String> amounts,
            Set<String> ownPrices,
            List<Saving> savings,
            Set<IndicatorFigure> series,
            boolean register) {
        boolean inventedParts =
                BenefitGroups.PARTS.stream().anyMatch(part -> lines.contains(part) || ownPrices.contains(part));
        Set<String> prices = groups(
                savings,
                Saving::group,
                saving -> saving.weightedPrice() == null ? ownPrices.contains(saving.group()) : inventedParts);
        return new ConstructedFigures(
                lines,
                rankChanges,
                amounts,
                prices,
                groups(
                        savings,
                        Saving::group,
                        saving -> saving.calculatedSaving() != null
                                && (lines.contains(saving.group()) || prices.contains(saving.group()))),
                series,
                register);
    }

    private static <T> Set<String> groups(List<T> all, Function<T, String> group, Predicate<T> invented) {
        return all.stream().filter(invented).map(group).collect(Collectors.toUnmodifiableSet());
    }

    /** The published amount divided by the difference in persons. */
    public boolean derivedPrice(String group) {
        return amounts.contains(group) || lines.contains(group);
    }

    /** What the difference is said to be worth: the published amount where there is one. */
    public boolean saving(Saving saving) {
        return (saving.publishedSaving() == null ? values : amounts).contains(saving.group());
    }

    /** A check of the run. Those of deliveries and rows compare no figures. */
    public boolean check(String id) {
        if (id.startsWith("benchmark.")) {
            return !lines.isEmpty();
        }
        if (id.startsWith("register.") || id.startsWith("spells.")) {
            return register || id.equals(Reconciliation.CHECK) && !lines.isEmpty();
        }
        return switch (id) {
            case "savings.sign" -> !amounts.isEmpty() || !lines.isEmpty();
            case "savings.unexplained", "savings.interval" -> !amounts.isEmpty() || !values.isEmpty();
            case "savings.parts-vs-total" -> !values.isEmpty();
            default -> false;
        };
    }
}
