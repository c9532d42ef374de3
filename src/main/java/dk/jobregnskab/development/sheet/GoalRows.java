package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The rows of goals. */
final class GoalRows {

    private final Labels labels;
    private final Development development;
    private final ComparisonCells cells;

    GoalRows(Labels labels, Development development, ComparisonCells cells) {
        this.labels = labels;
        this.development = development;
        this.cells = cells;
    }

    void write() {
        development.targets().forEach(this::target);
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
}
