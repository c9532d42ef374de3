package dk.jobregnskab.savings;

import dk.jobregnskab.reference.BenefitGroups;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of a period's savings are invented, group by group: those of an invented delivery, and whatever is calculated with one of them. What
 * stands beside them is not.
 *
 * @param lines whose counts in the benchmark are
 * @param amounts whose published amount is
 * @param prices whose unit price is that persons are valued at; of a total the price weighted by its parts' persons
 * @param values whose calculated value is
 */
public record ConstructedSavings(Set<String> lines, Set<String> amounts, Set<String> prices, Set<String> values) {

    public static final ConstructedSavings NONE = new ConstructedSavings(Set.of(), Set.of(), Set.of(), Set.of());

    /**
     * @param stated groups whose amount or unit price an invented delivery states
     * @param register whether the register's figures of the period are invented
     * @param accounts groups whose price, or share in a price from rates, was measured in an invented delivery
     */
    static ConstructedSavings of(
            Set<String> lines, Set<String> stated, boolean register, Set<String> accounts, List<Saving> savings) {
        return of(
                lines,
                groups(savings, saving -> saving.publishedSaving() != null && stated.contains(saving.group())),
                groups(savings, saving -> switch (String.valueOf(saving.unitPriceBasis())) {
                    case "register" -> register;
                    case "accounts", "rates" -> accounts.contains(saving.group());
                    case "published" -> saving.publishedSaving() == null && stated.contains(saving.group());
                    default -> false;
                }),
                savings);
    }

    /** @param ownPrices groups whose own unit price is invented: a total of its parts has none */
    public static ConstructedSavings of(
            Set<String> lines, Set<String> amounts, Set<String> ownPrices, List<Saving> savings) {
        boolean inventedParts =
                BenefitGroups.PARTS.stream().anyMatch(part -> lines.contains(part) || ownPrices.contains(part));
        Set<String> prices = groups(
                savings, saving -> saving.weightedPrice() == null ? ownPrices.contains(saving.group()) : inventedParts);
        return new ConstructedSavings(
                lines,
                amounts,
                prices,
                groups(
                        savings,
                        saving -> saving.calculatedSaving() != null
                                && (lines.contains(saving.group()) || prices.contains(saving.group()))));
    }

    private static Set<String> groups(List<Saving> savings, Predicate<Saving> invented) {
        return savings.stream().filter(invented).map(Saving::group).collect(Collectors.toUnmodifiableSet());
    }

    /** The published amount divided by the difference in persons. */
    public boolean derivedPrice(String group) {
        return amounts.contains(group) || lines.contains(group);
    }

    /** What the difference is said to be worth: the published amount where there is one. */
    public boolean saving(Saving saving) {
        return (saving.publishedSaving() == null ? values : amounts).contains(saving.group());
    }

    /** A check of savings, by its id. */
    public boolean check(String id) {
        return switch (id) {
            case "savings.sign" -> !amounts.isEmpty() || !lines.isEmpty();
            case "savings.unexplained", "savings.interval" -> !amounts.isEmpty() || !values.isEmpty();
            case "savings.parts-vs-total" -> !values.isEmpty();
            default -> false;
        };
    }
}
