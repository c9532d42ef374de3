package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a workbook shows of money.
 *
 * @param savings by group of benefits, those that may be shown
 * @param constructed which of them are invented
 * @param comparisons prices from rates beside those from the municipality's own accounts
 * @param constructedAccounts groups whose accounts are invented
 */
public record SavingsPage(
        List<Saving> savings,
        ConstructedSavings constructed,
        List<PriceComparison> comparisons,
        Set<String> constructedAccounts) {

    /** Without prices and amounts. */
    public static final SavingsPage NONE = new SavingsPage(List.of(), ConstructedSavings.NONE, List.of(), Set.of());

    public static SavingsPage of(Report report) {
        return report.page(SavingsPage.class).orElse(NONE);
    }

    Optional<Saving> saving(String group) {
        return savings.stream().filter(saving -> saving.group().equals(group)).findFirst();
    }
}
