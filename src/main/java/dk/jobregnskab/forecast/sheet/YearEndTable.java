package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.SpokenForecast;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** Where the year ends: persons and kroner, and how likely the budget is kept. */
final class YearEndTable implements Region {

    private static final RegionId ID = new RegionId("forecastYear", "tblAaretsSlutning");
    private static final List<Column> COLUMNS = List.of(
            new Column("name", 29),
            new Column("personsLow", 17),
            new Column("persons", 19),
            new Column("personsHigh", 10),
            new Column("kronerLow", 11),
            new Column("kroner", 11),
            new Column("kronerHigh", 11),
            new Column("budget", 11),
            new Column("deviation", 13),
            new Column("probability", 15),
            new Column("basis", 19));

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 200);
    }

    @Override
    public boolean applies(Report report) {
        return !ForecastPage.of(report).yearEnds().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return ForecastPage.of(edition.report()).constructed().contains(ForecastPage.YEAR_ENDS);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        List<YearEnd> ends = ForecastPage.of(edition.report()).yearEnds();
        canvas.begin(
                ID,
                labels.text(
                        "forecastYear.title",
                        edition.municipality(),
                        String.valueOf(ends.get(0).year())),
                labels.text("forecastYear.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, ends.size(), 0);
        for (YearEnd end : ends) {
            write(edition, table, end);
        }
    }

    private static void write(Edition edition, TableRegion table, YearEnd end) {
        Labels labels = edition.labels();
        BigDecimal chance = end.probability();
        boolean sum = end.isTotal();
        TableRow row =
                (sum ? table.strongRow() : table.row()).text(sum ? labels.text("forecastYear.temporary") : end.name());
        Distribution persons = end.personsSpread();
        Distribution kroner = end.kronerSpread();
        row.number(persons == null ? null : persons.low80(), Format.COUNT)
                .number(end.persons(), Format.COUNT)
                .number(persons == null ? null : persons.high80(), Format.COUNT)
                .number(kroner == null ? null : kroner.low80(), Format.MILLIONS)
                .number(end.kroner(), Format.MILLIONS)
                .number(kroner == null ? null : kroner.high80(), Format.MILLIONS)
                .number(end.budget(), Format.MILLIONS)
                .formulaIf(
                        end.kroner() != null && end.budget() != null && end.priceLevel() == end.year(),
                        table.here("kroner") + "-" + table.here("budget"),
                        Format.SIGNED_MILLIONS)
                .textForNumber(
                        chance == null
                                ? labels.text("word.unknown")
                                : SpokenForecast.chance(chance, edition.report().language()))
                .text(
                        labels.has("forecastYear.basis." + end.basis())
                                ? labels.text("forecastYear.basis." + end.basis(), String.valueOf(end.priceLevel()))
                                : end.basis());
    }
}
