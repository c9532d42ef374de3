package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What the ministry is expected to say next, and beside it how often the rule has been wrong. */
final class EditionsTable implements Region {

    private static final RegionId ID = new RegionId("forecastEditions", "tblNaesteRangliste");
    private static final List<Column> COLUMNS = List.of(
            new Column("group", 29),
            new Column("period", 17),
            new Column("expected", 19),
            new Column("actual", 10),
            new Column("difference", 11),
            new Column("share", 11),
            new Column("rank", 11),
            new Column("sure", 11),
            new Column("value", 13),
            new Column("ruleError", 15),
            new Column("unchangedError", 19));

    @Override
    public Placement placement() {
        return new Placement(ID, ForecastPlan.FORECAST, 300);
    }

    @Override
    public boolean applies(Report report) {
        return !ForecastPage.of(report).editions().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return ForecastPage.of(edition.report()).constructed().contains(ForecastPage.EDITIONS);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        ForecastPage page = ForecastPage.of(edition.report());
        if (!page.yearEnds().isEmpty() && !page.months().isEmpty()) {
            canvas.breakPage();
        }
        canvas.begin(
                ID,
                labels.text("forecastEditions.title", edition.municipality()),
                String.join(" ", about(labels, page.earlier())));
        TableRegion table =
                new TableRegion(edition, ID, COLUMNS, page.editions().size(), 0);
        for (NextBenchmark forecast : page.editions()) {
            write(labels, table, forecast, page.earlier());
        }
    }

    private static List<String> about(Labels labels, List<BenchmarkRecord> earlier) {
        int editions =
                earlier.stream().mapToInt(BenchmarkRecord::editions).max().orElse(0);
        return editions == 0
                ? List.of(labels.text("forecastEditions.about"), labels.text("forecastEditions.about.untried"))
                : List.of(
                        labels.text("forecastEditions.about"),
                        labels.text("forecastEditions.about.tried", labels.small(editions)));
    }

    private static void write(Labels labels, TableRegion table, NextBenchmark forecast, List<BenchmarkRecord> earlier) {
        TableRow row = table.row()
                .text(forecast.group())
                .text(CellText.capitalised(labels.spokenPeriod(forecast.period())))
                .number(forecast.expected(), Format.COUNT)
                .number(forecast.actual(), Format.COUNT)
                .formula(table.here("expected") + "-" + table.here("actual"), Format.SIGNED_COUNT)
                .number(forecast.differenceShare(), Format.SIGNED_TWO_DECIMALS)
                .textForNumber(labels.text("forecast.place", String.valueOf(forecast.rank())))
                .textForNumber(labels.text(
                        "forecast.places", String.valueOf(forecast.rankLow80()), String.valueOf(forecast.rankHigh80())))
                .number(forecast.value(), Format.SIGNED_MILLIONS);
        Optional<BenchmarkRecord> record = earlier.stream()
                .filter(one -> one.group().equals(forecast.group()) && forecast.step() == 1)
                .findFirst();
        row.number(record.map(one -> places(one.chosen())).orElse(null), Format.ONE_DECIMAL)
                .number(record.map(one -> places(one.unchanged())).orElse(null), Format.ONE_DECIMAL);
    }

    private static BigDecimal places(BenchmarkRecord.Errors errors) {
        return BigDecimal.valueOf(errors.rankError()).setScale(1, RoundingMode.HALF_UP);
    }
}
