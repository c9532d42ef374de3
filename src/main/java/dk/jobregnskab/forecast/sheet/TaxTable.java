package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.tax.TaxOfWork;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** Tax if those who are not on benefits were at work: an assumption of its own, before and after equalisation. */
final class TaxTable implements Region {

    private static final RegionId ID = new RegionId("forecastTax", "tblSkat");
    private static final List<Column> COLUMNS = List.of(
            new Column("line", 29),
            new Column("persons", 17),
            new Column("income", 19),
            new Column("own", 10),
            new Column("average", 11),
            new Column("equalised", 11),
            new Column("kroner", 11));

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 500);
    }

    @Override
    public boolean applies(Report report) {
        ForecastPage page = ForecastPage.of(report);
        return page.hasForecasts() && page.tax() != null;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return ForecastPage.of(edition.report()).constructed().contains(ForecastPage.TAX);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        TaxOfWork tax = ForecastPage.of(edition.report()).tax();
        if (tax == null) {
            return;
        }
        Labels labels = edition.labels();
        canvas.begin(
                ID,
                labels.text("forecastTax.title", edition.municipality(), labels.period(tax.period())),
                labels.text(
                        "forecastTax.about",
                        tax.income().source(),
                        tax.ownRate().source(),
                        tax.averageRate().source(),
                        tax.equalised().source()));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, 2, 0);
        line(table, labels.text("forecastTax.before"), tax, BigDecimal.ZERO);
        line(table, labels.text("forecastTax.after"), tax, tax.equalised().value());
        boolean constructed = isConstructed(edition);
        edition.liveChecks()
                .add(
                        "workbook.forecast.tax",
                        labels.text("check.forecast.tax"),
                        table.cell("kroner", 1),
                        tax.afterEqualisation(),
                        "1",
                        constructed);
    }

    private static void line(TableRegion table, String name, TaxOfWork tax, BigDecimal equalised) {
        table.row()
                .text(name)
                .number(tax.persons(), Format.SIGNED_COUNT)
                .number(tax.income().value(), Format.COUNT)
                .number(tax.ownRate().value(), Format.TWO_DECIMALS)
                .number(tax.averageRate().value(), Format.TWO_DECIMALS)
                .number(equalised, Format.COUNT)
                .formula(
                        table.here("persons") + "*" + table.here("income") + "*(" + table.here("own") + "-"
                                + table.here("equalised") + "/100*" + table.here("average") + ")/100",
                        Format.SIGNED_MILLIONS);
    }
}
