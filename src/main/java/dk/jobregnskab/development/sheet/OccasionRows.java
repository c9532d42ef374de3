package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The rows of events, of goals, and of what must be said about the comparison. */
final class OccasionRows {

    private final Labels labels;
    private final Development development;
    private final ComparisonCells cells;

    OccasionRows(Labels labels, Development development, ComparisonCells cells) {
        this.labels = labels;
        this.development = development;
        this.cells = cells;
    }

    void write() {
        int number = 0;
        for (Event event : development.events()) {
            event(++number, event);
        }
        development.targets().forEach(this::target);
        development.notes().forEach(this::note);
    }

    private void event(int number, Event event) {
        String last = event.to().equals(event.from()) ? labels.text(ComparisonCells.NOTHING) : labels.date(event.to());
        String words = labels.text("since.event.words", event.kind(), event.source())
                + (event.breaksSeries() ? " " + labels.text("since.event.breaks") : "")
                + (DevelopmentChart.shows(development, event)
                        ? " " + labels.text("since.event.marked", "H" + number)
                        : "");
        ComparisonCells.numberless(cells.row(event.name(), "EVENT", labels.date(event.from()), last))
                .text(words);
    }

    /** The way so far, where the line is, and where it ends: each a change from the goal's own start. */
    private void target(TargetAnswer target) {
        BigDecimal first = target.line().isEmpty() ? null : target.line().get(0).value();
        String start = labels.date(target.from());
        String now = target.observation() == null ? labels.text("word.unknown") : cells.name(target.observation());
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
        cells.change(
                        cells.row(name, kind, start, end),
                        first,
                        value,
                        known,
                        known && first != null && first.signum() > 0)
                .word(ComparisonCells.NOTHING)
                .word(ComparisonCells.NOTHING)
                .text(cells.say(words));
    }

    private void note(Wording note) {
        ComparisonCells.numberless(cells.row(
                        labels.text("since.note"),
                        "NOTE",
                        labels.text(ComparisonCells.NOTHING),
                        labels.text(ComparisonCells.NOTHING)))
                .text(cells.say(note));
    }
}
