package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Report;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook shows of money.
 *
 * @param savings by group of benefits, those that may be shown
 * @param constructed which of them are invented
 */
public record SavingsPage(List<Saving> savings, ConstructedSavings constructed) {

    /** Without prices and amounts. */
    public static final SavingsPage NONE = new SavingsPage(List.of(), ConstructedSavings.NONE);

    public static SavingsPage of(Report report) {
        return report.page(SavingsPage.class).orElse(NONE);
    }

    Optional<Saving> saving(String group) {
        return savings.stream().filter(saving -> saving.group().equals(group)).findFirst();
    }
}
