package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.development.TargetAnswer.LinePoint;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal of {@code job.yaml}: a straight line from the first value to the goal (formulas.md, section 23.10).
 *
 * @param percent change from the first value to the goal; null when {@code value} says the goal itself
 */
public record GoalLine(
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal value) {

    private static final int DECIMALS = 2;

    /**
     * The line, kept exact: its value at a period is {@code scaled ÷ days}.
     *
     * @param start the first observation
     * @param days from its first day to that of the period that holds the last date
     */
    record Way(ObservationPeriod start, BigDecimal first, BigDecimal goal, long days) {

        BigDecimal scaledAt(ObservationPeriod period) {
            long gone = Math.min(days, ChronoUnit.DAYS.between(start.start(), period.start()));
            return first.multiply(BigDecimal.valueOf(days))
                    .add(goal.subtract(first).multiply(BigDecimal.valueOf(gone)));
        }

        BigDecimal rounded(BigDecimal scaled) {
            return scaled.divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
        }

        boolean isOver(ObservationPeriod period) {
            return ChronoUnit.DAYS.between(start.start(), period.start()) >= days;
        }

        /** In the goal's direction; a goal that is the first value is not to be exceeded. */
        boolean isReachedBy(BigDecimal scaledValue, BigDecimal scaledLine) {
            int above = scaledValue.compareTo(scaledLine);
            return goal.compareTo(first) > 0 ? above >= 0 : above <= 0;
        }
    }

    TargetAnswer answer(ObservedSeries series, AreaLine line) {
        GoalWords words = new GoalWords(this);
        ObservationPeriod start = series.at(from);
        BigDecimal first = line.at(start);
        if (start == null || first == null) {
            return unknown(
                    start == null
                            ? words.unknown(
                                    Reasons.seriesBegins(series.periods().first()))
                            : words.unknown(line.unavailable() == null ? Reasons.hidden(start) : line.unavailable()));
        }
        List<ObservationPeriod> periods = series.interval() == Interval.ROLLING_YEAR
                ? series.periods().tailSet(start, true).stream()
                        .filter(period -> !period.start().isAfter(to))
                        .toList()
                : series.interval().between(start, to);
        if (periods.isEmpty()) {
            return unknown(words.unknown(Reasons.oneObservation(start)));
        }
        LocalDate last = periods.get(periods.size() - 1).start();
        long days = ChronoUnit.DAYS.between(start.start(), series.interval() == Interval.ROLLING_YEAR ? to : last);
        if (days <= 0) {
            return unknown(words.unknown(Reasons.oneObservation(start)));
        }
        Way way = new Way(start, first, goal(first), days);
        return newest(series, line, start)
                .map(period -> answer(way, periods, period, line, words))
                .orElseGet(() -> unknown(words.unknown(Reasons.NO_VALUES)));
    }

    private BigDecimal goal(BigDecimal first) {
        return value != null
                ? value
                : first.multiply(BigDecimal.valueOf(100).add(percent == null ? BigDecimal.ZERO : percent))
                        .movePointLeft(2);
    }

    /** Late registrations would make a preliminary figure look better than it is. */
    private static Optional<ObservationPeriod> newest(ObservedSeries series, AreaLine line, ObservationPeriod start) {
        return line.values().tailMap(start, true).descendingMap().keySet().stream()
                .filter(series.preliminary().negate())
                .findFirst()
                .or(line::last);
    }

    private TargetAnswer answer(
            Way way, List<ObservationPeriod> periods, ObservationPeriod newest, AreaLine line, GoalWords words) {
        BigDecimal now = Objects.requireNonNull(line.at(newest));
        BigDecimal scaledValue = now.multiply(BigDecimal.valueOf(way.days()));
        BigDecimal scaledLine = way.scaledAt(newest);
        boolean onTheWay = way.isReachedBy(scaledValue, scaledLine);
        BigDecimal lineValue = way.rounded(scaledLine);
        BigDecimal gap = way.rounded(scaledValue.subtract(scaledLine));
        return new TargetAnswer(
                name,
                from,
                to,
                Change.plain(way.goal()),
                periods.stream()
                        .map(period -> new LinePoint(period, way.rounded(way.scaledAt(period))))
                        .toList(),
                newest,
                now,
                lineValue,
                onTheWay,
                gap,
                words.answer(way, newest, now, lineValue, gap, onTheWay));
    }

    private TargetAnswer unknown(Wording answer) {
        return new TargetAnswer(name, from, to, value, List.of(), null, null, null, null, null, answer);
    }
}
