package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.RecentMonths.Measure;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Municipality and country over the newest months: in percent where that is loaded, since then their levels can be compared, else as index.
 * What it shows is its title.
 */
final class UnemploymentChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Labels labels;
    private final RecentMonths recent;
    private final Measure measure;
    private final boolean index;
    private final boolean both;
    /** Oldest first, from the first month for which all lines are known. */
    private final List<Period> months;

    UnemploymentChart(Edition edition, RecentMonths recent) {
        this.edition = edition;
        this.labels = edition.labels();
        this.recent = recent;
        Measure share = recent.share();
        this.index = share == null;
        this.measure = share == null ? recent.principal() : share;
        this.both = measure.hasCountry();
        List<Period> oldestFirst = new ArrayList<>();
        for (Period month : recent.months()) {
            oldestFirst.add(0, month);
        }
        while (!oldestFirst.isEmpty() && !isStart(oldestFirst.get(0))) {
            oldestFirst.remove(0);
        }
        this.months = oldestFirst;
    }

    private boolean isStart(Period month) {
        return isAboveZero(measure.value(month, false)) && (!both || isAboveZero(measure.value(month, true)));
    }

    private boolean isAboveZero(@Nullable BigDecimal value) {
        return value != null && (!index || value.signum() > 0);
    }

    /** Two months at least: of fewer nothing can be seen. */
    boolean isDrawn() {
        return months.stream()
                        .filter(month -> measure.value(month, false) != null)
                        .count()
                > 1;
    }

    /** What can be seen. */
    String sentence() {
        return labels.text(
                        index ? "recent.chart.index" : "recent.chart.share",
                        "»" + measure.series().measure() + "«",
                        labels.period(months.get(0)),
                        labels.period(months.get(months.size() - 1)))
                + (AxisStart.below(drawn()) > 0 ? " " + labels.text("chart.notFromZero") : "");
    }

    private List<Double> drawn() {
        return months.stream()
                .flatMap(month -> Stream.of(false, true)
                        .filter(country -> both || !country)
                        .map(country -> shown(month, country)))
                .flatMap(Stream::ofNullable)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    /** @param table that it is drawn from */
    void draw(TableRegion table, Charts charts) {
        List<String> headers = new ArrayList<>(List.of(labels.text("recent.column.month"), edition.municipality()));
        if (both) {
            headers.add(labels.text("unemployment.country"));
        }
        DataBlock block = new DataBlock(edition, labels.text("recent.chart.data"), headers, months.size());
        for (int i = 0; i < months.size(); i++) {
            block.day(i, 0, months.get(i).start());
            for (int line = 0; line < (both ? 2 : 1); line++) {
                BigDecimal shown = shown(months.get(i), line == 1);
                if (shown != null) {
                    block.formula(
                            i,
                            1 + line,
                            formula(table, months.get(i), line == 1),
                            Format.ofScale(index ? 1 : measure.scale()));
                }
            }
        }
        List<Curve> curves =
                new ArrayList<>(List.of(new Curve(edition.municipality(), block.range(1), Colour.DARK_BLUE)));
        if (both) {
            curves.add(new Curve(labels.text("unemployment.country"), block.range(2), Colour.GREY));
        }
        Picture picture = new Picture(
                edition.marked(message(), measure.isConstructed()), sentence(), block.sheet(), block.range(0), curves);
        charts.lines(picture, AxisStart.below(drawn()));
    }

    private String formula(TableRegion table, Period month, boolean country) {
        String cell = cell(table, month, country);
        return index ? "100*" + cell + "/" + cell(table, months.get(0), country) : cell;
    }

    private String cell(TableRegion table, Period month, boolean country) {
        String column = index ? country ? "country" : "count" : country ? "countryShare" : "share";
        return table.cell(column, recent.months().indexOf(month));
    }

    private @Nullable BigDecimal shown(Period month, boolean country) {
        BigDecimal value = measure.value(month, country);
        BigDecimal base = measure.value(months.get(0), country);
        return value == null || base == null || !index
                ? value
                : value.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    /** By rule, from the change between the first and the last month that both have. */
    private String message() {
        Period last = months.get(months.size() - 1);
        BigDecimal own = moved(last, false);
        BigDecimal country = both ? moved(last, true) : null;
        String name = edition.municipality();
        if (own == null || country == null) {
            return labels.text("recent.chart.title", name);
        }
        if (own.compareTo(country) == 0) {
            return labels.text("recent.chart.title.same", name);
        }
        if (own.signum() * country.signum() < 0) {
            return labels.text(
                    own.signum() > 0 ? "recent.chart.title.against.up" : "recent.chart.title.against.down", name);
        }
        boolean risen = own.signum() > 0 || country.signum() > 0;
        boolean more = own.abs().compareTo(country.abs()) > 0;
        return labels.text("recent.chart.title." + (risen ? "risen." : "fallen.") + (more ? "more" : "less"), name);
    }

    private @Nullable BigDecimal moved(Period last, boolean country) {
        BigDecimal then = shown(months.get(0), country);
        BigDecimal now = shown(last, country);
        return then == null || now == null ? null : now.subtract(then);
    }
}
