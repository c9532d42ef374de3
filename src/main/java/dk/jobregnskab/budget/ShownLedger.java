package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.RegisterFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What finance posted beside what of the register may leave the house: a part is shown where each of its benefits is, a year where each of its
 * months is. The ledger stays, it is nobody's.
 */
final class ShownLedger {

    private static final int MONTHS = 12;

    private final RegisterFigures register;
    private final List<AccountSet> sets;

    ShownLedger(RegisterFigures register, List<AccountSet> sets) {
        this.register = register;
        this.sets = sets;
    }

    /** In the order of the parts, of each the year before its months. */
    List<LedgerMonth> of(List<LedgerMonth> months) {
        List<String> parts = months.stream().map(LedgerMonth::part).distinct().toList();
        List<LedgerMonth> rows = new ArrayList<>();
        months.stream()
                .sorted(Comparator.comparingInt((LedgerMonth month) -> parts.indexOf(month.part()))
                        .thenComparingInt(LedgerMonth::month))
                .forEach(month -> rows.add(month.register() != null && hides(month) ? month.hidden() : month));
        return rows;
    }

    /** Of a year any of its months that the register has. */
    private boolean hides(LedgerMonth row) {
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> row.month() == 0 || row.month() == month)
                .mapToObj(month -> new Period(Period.Type.MONTH, row.year(), month))
                .filter(register::hasData)
                .anyMatch(month -> hides(row, month));
    }

    private boolean hides(LedgerMonth row, Period month) {
        if (!register.shown().months().contains(month)) {
            return true;
        }
        Optional<AccountSet> set = sets.stream()
                .filter(one -> one.name().equals(row.part()) || one.id().equals(row.part()))
                .findFirst();
        List<BenefitFigure> benefits = register.edition().benefits(month).stream()
                .filter(benefit -> isIn(benefit, row.part(), set))
                .toList();
        return benefits.stream().anyMatch(benefit -> !register.shown().benefit(month, benefit));
    }

    private static boolean isIn(BenefitFigure benefit, String part, Optional<AccountSet> set) {
        String name = benefit.figure().group();
        return name.equals(part)
                || set.filter(one -> one.benefits().contains(name)).isPresent();
    }
}
