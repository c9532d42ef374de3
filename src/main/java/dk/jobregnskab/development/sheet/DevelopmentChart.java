package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Point;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The municipality beside the country as index, the start being 100, with events and goals. */
final class DevelopmentChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Labels labels;
    private final Development development;
    private final List<AreaChange> areas;
    private final List<Double> drawn;

    DevelopmentChart(Edition edition, Development development) {
        this.edition = edition;
        this.labels = edition.labels();
        this.development = development;
        this.areas = Stream.of(development.own(), development.country())
                .filter(area -> known(area) > 1)
                .toList();
        this.drawn = Stream.concat(
                        areas.stream()
                                .flatMap(area -> area.points().stream())
                                .map(Point::index)
                                .filter(Objects::nonNull)
                                .map(BigDecimal::doubleValue),
                        development.targets().stream()
                                .flatMap(target -> line(target).stream())
                                .filter(value -> !value.isNaN()))
                .toList();
    }

    private static long known(AreaChange area) {
        return area.points().stream().filter(point -> point.index() != null).count();
    }

    /** Whether it lies on the chart: one that began before the first observation is told in the table only. */
    static boolean shows(Development development, Event event) {
        return at(development, event) >= 0;
    }

    /** What an event is called on the chart. */
    static String mark(int index) {
        return "H" + (index + 1);
    }

    private static int at(Development development, Event event) {
        ObservationPeriod first = event.firstObservation();
        if (first == null) {
            return -1;
        }
        List<Point> points = development.own().points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).period().equals(first) && (i > 0 || !event.from().isBefore(first.start()))) {
                return i;
            }
        }
        return -1;
    }

    boolean isDrawn() {
        return areas.contains(development.own());
    }

    /** What can be seen, and what happened on the way. */
    List<String> sentences() {
        if (!isDrawn()) {
            return List.of(labels.text("since.chart.leftOut"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(labels.text(
                areas.size() > 1 ? "since.chart.both" : "since.chart.own",
                say(development.series().subject()),
                edition.municipality(),
                start()));
        if (AxisStart.below(drawn) > 0) {
            sentences.add(labels.text("chart.notFromZero"));
        }
        if (development.preliminary()) {
            sentences.add(labels.text("since.chart.preliminary"));
        }
        if (development.own().points().stream().anyMatch(point -> point.value() == null)) {
            sentences.add(labels.text("since.chart.gap"));
        }
        if (development.targets().stream().anyMatch(target -> !isEmpty(line(target)))) {
            sentences.add(labels.text("since.chart.target"));
        }
        return List.of(String.join(" ", sentences));
    }

    private String start() {
        ObservationPeriod base = development.baseObservation();
        return base == null ? labels.date(development.from()) : say(base.name());
    }

    void draw(DevelopmentFigures figures, Supplier<Charts> charts) {
        if (!isDrawn()) {
            return;
        }
        List<Point> points = development.own().points();
        CellRangeAddress periods = figures.periods(labels.text("since.figures"), points);
        List<Curve> curves = new ArrayList<>();
        for (AreaChange area : areas) {
            String name = area.area().name();
            CellRangeAddress index = figures.index(name, area.points());
            Colour colour = area == development.own() ? Colour.DARK_BLUE : Colour.GREY;
            curves.add(development.preliminary() ? Curve.dashed(name, index, colour) : new Curve(name, index, colour));
        }
        for (TargetAnswer target : development.targets()) {
            List<Double> line = line(target);
            if (!isEmpty(line)) {
                curves.add(new Curve(target.name(), figures.values(target.name(), line), Colour.BROWN));
            }
        }
        double maximum = AxisStart.above(drawn);
        List<Curve> events = new ArrayList<>();
        for (int i = 0; i < development.events().size(); i++) {
            int at = at(development, development.events().get(i));
            if (at >= 0) {
                String name = mark(i);
                events.add(new Curve(name, figures.single(name, points.size(), at, maximum), Colour.BROWN));
            }
        }
        Picture picture = new Picture(
                edition.marked(title(), development.series().constructed()),
                String.join(" ", sentences()),
                figures.sheet(),
                periods,
                curves);
        charts.get().lines(picture, AxisStart.below(drawn), maximum, events);
    }

    /** By rule, from the change in percent of the two. */
    private String title() {
        BigDecimal own = development.own().changePct();
        BigDecimal country = areas.size() > 1 ? development.country().changePct() : null;
        String key = own == null ? "" : country == null ? ".own" + way(own) : ".both" + compared(own, country);
        return labels.text(
                "since.chart.title" + key,
                CellText.capitalised(say(development.series().subject())),
                edition.municipality(),
                start());
    }

    private static String way(BigDecimal change) {
        return change.signum() == 0 ? ".same" : change.signum() > 0 ? ".risen" : ".fallen";
    }

    private static String compared(BigDecimal own, BigDecimal country) {
        if (own.compareTo(country) == 0) {
            return ".same";
        }
        if (own.signum() * country.signum() < 0) {
            return own.signum() > 0 ? ".up" : ".down";
        }
        boolean risen = own.signum() > 0 || country.signum() > 0;
        return (risen ? ".risen" : ".fallen") + (own.abs().compareTo(country.abs()) > 0 ? ".more" : ".less");
    }

    /** The goal's line at each observation as index of the municipality's start; no number where it has none. */
    private List<Double> line(TargetAnswer target) {
        BigDecimal base = development.own().base();
        Map<String, BigDecimal> values = new HashMap<>();
        target.line().forEach(point -> values.put(point.period().token(), point.value()));
        return development.own().points().stream()
                .map(point -> index(values.get(point.period().token()), base))
                .collect(Collectors.toList());
    }

    private static double index(@Nullable BigDecimal value, @Nullable BigDecimal base) {
        return value == null || base == null || base.signum() <= 0
                ? Double.NaN
                : value.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP).doubleValue();
    }

    private static boolean isEmpty(List<Double> line) {
        return line.stream().allMatch(value -> value.isNaN());
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }
}
