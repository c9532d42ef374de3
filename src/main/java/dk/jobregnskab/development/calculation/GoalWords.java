package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;

/** Whether a goal is on the way, in one sentence. */
final class GoalWords {

    private final GoalLine goal;

    GoalWords(GoalLine goal) {
        this.goal = goal;
    }

    Wording unknown(Wording why) {
        return new Wording(
                "Om målet »" + goal.name() + "« er på vej, er ukendt: " + why.danish() + ".",
                "Whether the goal \"" + goal.name() + "\" is on the way is unknown: " + why.english() + ".");
    }

    Wording answer(
            GoalLine.Way way,
            ObservationPeriod newest,
            BigDecimal value,
            BigDecimal lineValue,
            BigDecimal gap,
            boolean onTheWay) {
        boolean over = way.isOver(newest);
        Wording day = DayName.of(goal.to());
        return new Wording(
                "Målet »" + goal.name() + "« (" + number(Language.DANISH, way.goal()) + " den " + day.danish() + ") er "
                        + (onTheWay ? "" : "ikke ") + (over ? "nået: " : "på vej: ")
                        + number(Language.DANISH, value) + " i " + newest.name().danish() + " mod "
                        + number(Language.DANISH, lineValue) + " på linjen, " + away(Language.DANISH, gap) + ".",
                "The goal \"" + goal.name() + "\" (" + number(Language.ENGLISH, way.goal()) + " on " + day.english()
                        + ") is " + (onTheWay ? "" : "not ") + (over ? "reached: " : "on the way: ")
                        + number(Language.ENGLISH, value) + " in "
                        + newest.name().english() + " against "
                        + number(Language.ENGLISH, lineValue) + " on the line, " + away(Language.ENGLISH, gap) + ".");
    }

    private static String away(Language language, BigDecimal gap) {
        boolean danish = language == Language.DANISH;
        return switch (gap.signum()) {
            case 0 -> danish ? "lige på den" : "just on it";
            case 1 -> number(language, gap) + (danish ? " over den" : " above it");
            default -> number(language, gap.abs()) + (danish ? " under den" : " below it");
        };
    }

    private static String number(Language language, BigDecimal value) {
        return NumberText.in(language).decimal(value, Change.plain(value).scale());
    }
}
