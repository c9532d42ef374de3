package dk.jobregnskab.register.disclosure;

import static java.math.BigDecimal.ZERO;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.disclosure.suppression.SuppressedTable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was shown of the register from one moment on.
 *
 * @param mask of the {@link MonthTable}
 */
record DisclosedEdition(Instant since, RegisterEdition register, SuppressedTable mask) {

    /**
     * Whether a row is shown for a period. One that is in no workbook's list is asked for by hand: it is shown where it is the sum of shown months,
     * so that it says nothing new, whoever else is asked for.
     */
    boolean shows(String row, Period period) {
        return isColumn(period)
                ? showsCell(row, period)
                : MonthTable.months(period).stream().allMatch(month -> showsMonth(row, month));
    }

    /** The benefits of a period, and with zeros those that have nobody in it and are hidden in it. */
    List<BenefitFigure> benefits(Period period) {
        Map<String, BenefitFigure> byRow = new LinkedHashMap<>();
        register.benefits(period).forEach(benefit -> byRow.put(MonthTable.row(benefit), benefit));
        if (byRow.isEmpty()) {
            return List.of();
        }
        boolean preliminary = byRow.values().iterator().next().figure().preliminary();
        mask.table().columns().names().stream()
                .flatMap(column -> register.benefits(Period.of(column)).stream())
                .filter(benefit -> !byRow.containsKey(MonthTable.row(benefit)))
                .filter(benefit -> !shows(MonthTable.row(benefit), period))
                .forEach(benefit -> byRow.put(MonthTable.row(benefit), gone(benefit, preliminary)));
        return byRow.values().stream().sorted(BenefitFigure.ORDER).toList();
    }

    private static BenefitFigure gone(BenefitFigure benefit, boolean preliminary) {
        String name = benefit.figure().group();
        RegisterFigure nobody = new RegisterFigure(name, ZERO, ZERO, ZERO, ZERO, ZERO, null, preliminary);
        return new BenefitFigure(nobody, benefit.group(), benefit.inTotal(), 0);
    }

    private boolean showsMonth(String row, Period month) {
        return isColumn(month)
                ? showsCell(row, month)
                : register.benefits(month).stream().noneMatch(benefit -> MonthTable.isIn(row, benefit));
    }

    private boolean isColumn(Period period) {
        return mask.table().columns().names().contains(period.token());
    }

    /** A row that is not in the table has nobody in it. */
    private boolean showsCell(String row, Period period) {
        return !mask.hides(MonthTable.cell(row, period));
    }
}
