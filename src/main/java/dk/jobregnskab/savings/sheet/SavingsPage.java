package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a workbook shows of money.
 *
 * @param savings by group of benefits, those that may be shown
 * @param constructedAmounts groups whose published amount is invented
 * @param constructedPrices groups whose unit price is invented that persons are valued at; of a total the price weighted by its parts' persons
 * @param constructedValues groups whose calculated value is invented
 */
public record SavingsPage(
        List<Saving> savings,
        Set<String> constructedAmounts,
        Set<String> constructedPrices,
        Set<String> constructedValues) {

    /** Without prices and amounts. */
    public static final SavingsPage NONE = new SavingsPage(List.of(), Set.of(), Set.of(), Set.of());

    public static SavingsPage of(Report report) {
        return report.page(SavingsPage.class).orElse(NONE);
    }

    Optional<Saving> saving(String group) {
        return savings.stream().filter(saving -> saving.group().equals(group)).findFirst();
    }

    /** What the difference is said to be worth: the published amount where there is one. */
    boolean isConstructed(Saving saving) {
        return (saving.publishedSaving() == null ? constructedValues : constructedAmounts).contains(saving.group());
    }
}
