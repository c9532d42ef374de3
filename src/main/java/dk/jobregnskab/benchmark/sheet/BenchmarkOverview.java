package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.Index;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.overview.OverviewChart;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** On Overblik: how the municipality and the country have developed, period by period. */
final class BenchmarkOverview implements OverviewPart {

    private static final int FEWEST_PERIODS = 2;
    private static final int MOST_PERIODS = 12;

    @Override
    public List<OverviewChart> charts(Edition edition) {
        List<Index> all = BenchmarkPage.of(edition.report()).index().stream()
                .dropWhile(one -> one.municipality() == null)
                .toList();
        List<Index> index = all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
        long known = index.stream().filter(one -> one.municipality() != null).count();
        return known < FEWEST_PERIODS
                ? List.of()
                : List.of(new OverviewChart(
                        picture(edition, index),
                        (charts, picture) -> charts.lines(picture, AxisStart.below(values(index)))));
    }

    private static List<Double> values(List<Index> index) {
        return index.stream()
                .flatMap(one -> Stream.of(one.municipality(), one.country()).filter(Objects::nonNull))
                .map(BigDecimal::doubleValue)
                .toList();
    }

    /** Where the definition changes or a period is missing there is a row without figures, so that no line is drawn across. */
    private static Picture picture(Edition edition, List<Index> index) {
        Labels labels = edition.labels();
        List<String> names = new ArrayList<>();
        List<Index> rows = new ArrayList<>();
        Index before = null;
        for (Index one : index) {
            if (before != null) {
                PeriodBreak.between(labels, before.period(), before.definition(), one.period(), one.definition())
                        .ifPresent(name -> {
                            names.add(name);
                            rows.add(new Index(one.period(), one.definition(), one.base(), null, null));
                        });
            }
            names.add(labels.shortPeriod(one.period()));
            rows.add(one);
            before = one;
        }
        DataBlock block = new DataBlock(
                edition,
                labels.text("index.data"),
                List.of(labels.text("history.column.period"), edition.municipality(), labels.text("index.country")),
                rows.size());
        for (int i = 0; i < rows.size(); i++) {
            block.text(i, 0, names.get(i))
                    .number(i, 1, rows.get(i).municipality(), Format.ONE_DECIMAL)
                    .number(i, 2, rows.get(i).country(), Format.ONE_DECIMAL);
        }
        return new Picture(
                title(edition, index),
                labels.text("index.sentence", edition.municipality()),
                block.sheet(),
                block.range(0),
                List.of(
                        new Curve(labels.text("index.country"), block.range(2), Colour.GREY),
                        new Curve(edition.municipality(), block.range(1), Colour.DARK_BLUE)));
    }

    /** What the newest stretch of one definition shows. */
    private static String title(Edition edition, List<Index> index) {
        Index last = index.get(index.size() - 1);
        String base = edition.labels().shortPeriod(last.base());
        BigDecimal own = last.municipality();
        BigDecimal country = last.country();
        if (own == null || country == null) {
            return edition.labels().text("index.title", base);
        }
        int compared = own.compareTo(country);
        String key = compared == 0 ? "index.title.same" : compared < 0 ? "index.title.better" : "index.title.worse";
        return edition.labels().text(key, edition.municipality(), base);
    }

    @Override
    public List<String> advice(Edition edition) {
        return BenchmarkPage.of(edition.report())
                .total()
                .map(BenchmarkLine::group)
                .filter(BenefitGroups.TOTAL::equals)
                .map(group -> List.of(edition.labels().text("overview.advice.benchmark")))
                .orElse(List.of());
    }
}
