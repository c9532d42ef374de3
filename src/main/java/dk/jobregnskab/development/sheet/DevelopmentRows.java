package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Part;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one comparison: areas, parts, highest and lowest, events, goals, and what must be said about it. */
final class DevelopmentRows {

    /** Those that are shown. Of the register only what it can tell. */
    static final List<Area.Kind> KINDS =
            List.of(Area.Kind.OWN, Area.Kind.COUNTRY, Area.Kind.REGION, Area.Kind.LANDSDEL, Area.Kind.NEIGHBOUR);

    private static final String NOTHING = "word.nothing";
    private static final int ROWS_OF_A_TARGET = 3;
    private static final int ALL_MUNICIPALITIES = 98;

    private final Edition edition;
    private final Labels labels;
    private final TableSheet table;
    private final Development development;
    private final String series;
    private final String from;
    private final String to;
    private int next;

    /** @param firstRow of the table, counted from 0 */
    DevelopmentRows(Edition edition, TableSheet table, Development development, int firstRow) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.development = development;
        this.series = labels.text(
                development.series().constructed() ? "since.series.constructed" : "since.series",
                say(development.series().counted()),
                development.series().table());
        this.from = name(development.baseObservation());
        this.to = name(development.valueObservation());
        this.next = firstRow;
    }

    static int count(Development development) {
        int parts = described(development).stream()
                .mapToInt(area -> area.parts().size() + extremes(area).size())
                .sum();
        return areas(development).size()
                + parts
                + development.events().size()
                + ROWS_OF_A_TARGET * development.targets().size()
                + development.notes().size();
    }

    private static List<AreaChange> areas(Development development) {
        return development.areas().stream()
                .filter(area -> development.series().isRegister()
                        ? area.kind() == Area.Kind.OWN || area.kind() == Area.Kind.COUNTRY
                        : KINDS.contains(area.kind()))
                .toList();
    }

    private static List<AreaChange> described(Development development) {
        return List.of(development.own(), development.country());
    }

    private static List<Extreme> extremes(AreaChange area) {
        return area.base() == null
                ? List.of()
                : Stream.of(area.highest(), area.lowest())
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    void write() {
        List<AreaChange> areas = areas(development);
        int first = next;
        areas.forEach(this::area);
        for (AreaChange area : described(development)) {
            String whole = table.cell("base", first + areas.indexOf(area));
            area.parts().forEach(part -> part(area, part, whole));
        }
        described(development).forEach(this::highestAndLowest);
        int number = 0;
        for (Event event : development.events()) {
            event(++number, event);
        }
        development.targets().forEach(this::target);
        development.notes().forEach(this::note);
    }

    private TableRow row(String name, String kind, String rowFrom, String rowTo) {
        next++;
        return table.row()
                .text(name)
                .text(labels.text("since.kind." + kind))
                .text(series)
                .text(rowFrom)
                .text(rowTo);
    }

    private TableRow change(
            TableRow row, @Nullable BigDecimal base, @Nullable BigDecimal value, boolean known, boolean pct) {
        int scale = Math.max(scale(base), scale(value));
        return row.number(base, Format.ofScale(scale))
                .number(value, Format.ofScale(scale))
                .formulaIf(known, table.here("value") + "-" + table.here("base"), Format.signed(scale))
                .formulaIf(pct, table.here("change") + "/" + table.here("base"), Format.SIGNED_PERCENT);
    }

    private static int scale(@Nullable BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    private void area(AreaChange area) {
        TableRow row = row(area.area().name(), area.kind().name(), from, to);
        change(row, area.base(), area.value(), area.change() != null, area.changePct() != null)
                .word(NOTHING);
        boolean ordered = !development.series().isRegister()
                && (area.kind() == Area.Kind.OWN || area.kind() == Area.Kind.NEIGHBOUR);
        if (ordered) {
            row.number(area.order(), Format.RANK);
        } else {
            row.word(NOTHING);
        }
        row.text(words(area));
    }

    private String words(AreaChange area) {
        List<String> words = new ArrayList<>();
        if (area.reason() != null) {
            words.add(labels.text(area.change() == null ? "since.unknown" : "since.pctUnknown", say(area.reason())));
        }
        Since since = area.since();
        if (since != null) {
            String key = since.lowest() ? "since.lowest" : "since.highest";
            words.add(
                    since.period() == null
                            ? labels.text(key + ".ofSeries", name(since.knownFrom()))
                            : labels.text(key, name(since.period())));
        }
        Integer of = area.orderOf();
        if (of != null && of != ALL_MUNICIPALITIES && !development.series().isRegister()) {
            words.add(labels.text("since.orderOf", String.valueOf(of)));
        }
        return words.isEmpty() ? labels.text("note.none") : String.join(" ", words);
    }

    private void part(AreaChange area, Part part, String whole) {
        TableRow row =
                row(labels.text("since.part", say(part.name()), area.area().name()), "PART", from, to);
        change(row, part.base(), part.value(), part.change() != null, part.changePct() != null)
                .formulaIf(
                        part.points() != null, "100*" + table.here("change") + "/" + whole, Format.SIGNED_TWO_DECIMALS)
                .word(NOTHING)
                .text(labels.text(part.change() == null ? "since.part.unknown" : "note.none"));
    }

    private void highestAndLowest(AreaChange area) {
        for (Extreme extreme : extremes(area)) {
            boolean highest = extreme.equals(area.highest());
            boolean above = area.base() != null && area.base().signum() > 0;
            TableRow row = row(area.area().name(), highest ? "HIGHEST" : "LOWEST", from, name(extreme.period()));
            change(row, area.base(), extreme.value(), true, above)
                    .word(NOTHING)
                    .word(NOTHING)
                    .text(regained(area, extreme, highest));
        }
    }

    private String regained(AreaChange area, Extreme extreme, boolean highest) {
        BigDecimal regained = extreme.regainedPct();
        if (area.base() != null && extreme.value().compareTo(area.base()) == 0) {
            return labels.text("since.extreme.base");
        }
        if (regained == null) {
            return labels.text("since.extreme.unknown");
        }
        if (regained.signum() == 0) {
            return labels.text("since.extreme.value");
        }
        String key = highest ? "since.regained.highest" : "since.regained.lowest";
        boolean beyond = regained.compareTo(BigDecimal.valueOf(100)) > 0;
        return labels.text(beyond ? key + ".beyond" : key, edition.numbers().decimal(regained, 1));
    }

    private void event(int number, Event event) {
        String last = event.to().equals(event.from()) ? labels.text(NOTHING) : labels.date(event.to());
        String words = labels.text("since.event.words", event.kind(), event.source())
                + (event.breaksSeries() ? " " + labels.text("since.event.breaks") : "")
                + (DevelopmentChart.shows(development, event)
                        ? " " + labels.text("since.event.marked", "H" + number)
                        : "");
        numberless(row(event.name(), "EVENT", labels.date(event.from()), last)).text(words);
    }

    /** The way so far, where the line is, and where it ends: each a change from the goal's own start. */
    private void target(TargetAnswer target) {
        BigDecimal first = target.line().isEmpty() ? null : target.line().get(0).value();
        String start = labels.date(target.from());
        String now = target.observation() == null ? labels.text("word.unknown") : name(target.observation());
        goal(target.name(), "TARGET", start, now, first, target.value(), target.answer());
        goal(
                target.name(),
                "TARGET_LINE",
                start,
                now,
                first,
                target.lineValue(),
                new Wording(labels.text("since.target.line"), labels.text("since.target.line")));
        goal(
                target.name(),
                "TARGET_GOAL",
                start,
                labels.date(target.to()),
                first,
                target.goal(),
                new Wording(labels.text("since.target.goal"), labels.text("since.target.goal")));
    }

    private void goal(
            String name,
            String kind,
            String start,
            String end,
            @Nullable BigDecimal first,
            @Nullable BigDecimal value,
            Wording words) {
        boolean known = first != null && value != null;
        change(row(name, kind, start, end), first, value, known, known && first != null && first.signum() > 0)
                .word(NOTHING)
                .word(NOTHING)
                .text(say(words));
    }

    private void note(Wording note) {
        numberless(row(labels.text("since.note"), "NOTE", labels.text(NOTHING), labels.text(NOTHING)))
                .text(say(note));
    }

    private static TableRow numberless(TableRow row) {
        return row.word(NOTHING)
                .word(NOTHING)
                .word(NOTHING)
                .word(NOTHING)
                .word(NOTHING)
                .word(NOTHING);
    }

    private String name(@Nullable ObservationPeriod period) {
        return period == null ? labels.text("word.unknown") : say(period.name());
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }
}
