package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Multiplies the prices of a period's table out again, as a reader would: price × full-time persons × the part of the year is the net cost
 * (formulas.md, section 17). One sum for the table; rows that are hidden or have no price say nothing.
 */
final class PriceCheck {

    /** Price and persons are rounded to two decimals. */
    private static final BigDecimal HALF_OF_THE_LAST = new BigDecimal("0.005");

    private static final int DECIMALS = 2;

    private BigDecimal net = BigDecimal.ZERO;
    private BigDecimal tolerance = BigDecimal.ZERO;
    private boolean anything;

    private PriceCheck() {}

    /** @param rows of one period */
    static void add(Edition edition, RegionId id, TableRegion table, List<FigureRow> rows) {
        PriceCheck check = new PriceCheck();
        rows.forEach(check::add);
        edition.liveChecks()
                .add(
                        "workbook." + id.key() + ".net",
                        edition.labels().text("check." + id.key() + ".net"),
                        "SUMPRODUCT(" + table.all("netPerPerson") + "," + table.all("persons") + "," + table.all("part")
                                + ")",
                        check.anything ? check.net : null,
                        check.tolerance.setScale(DECIMALS, RoundingMode.CEILING).toPlainString(),
                        rows.stream().anyMatch(FigureRow::constructed));
    }

    private void add(FigureRow row) {
        RegisterFigure figure = row.figure();
        BigDecimal price = figure == null ? null : figure.netPerFullTimePerson();
        if (figure != null && price != null) {
            anything = true;
            net = net.add(figure.net());
            tolerance = tolerance
                    .add(price.abs()
                            .add(figure.fullTimePersons())
                            .add(BigDecimal.ONE)
                            .multiply(HALF_OF_THE_LAST)
                            .multiply(PeriodCells.partOfTheYear(row)))
                    .add(HALF_OF_THE_LAST);
        }
    }
}
