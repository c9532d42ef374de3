package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.budget.sheet.Lines.Level;
import dk.jobregnskab.budget.sheet.Lines.Line;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The follow-up by function. A set with several is followed by its sum, because a budget may stand on one of them and the postings on another:
 * the deviation of each alone is not real. Many functions outside the follow-up are told of as one line.
 */
final class FunctionLines {

    private static final int MOST_OUTSIDE = 15;

    private final Labels labels;
    private final BudgetYear year;
    private final Lines functions;

    FunctionLines(Edition edition) {
        this.labels = edition.labels();
        this.year = BudgetPage.year(edition.report());
        this.functions = Lines.of(edition.report());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        year.sets().forEach(set -> add(lines, set));
        List<Integer> outside = functions.outside();
        if (outside.size() <= MOST_OUTSIDE) {
            outside.forEach(place -> lines.add(line(place, Level.SINGLE)));
        } else {
            List<Integer> bySize = outside.stream()
                    .sorted(Comparator.comparing((Integer place) -> size(function(place)))
                            .reversed())
                    .toList();
            bySize.subList(0, MOST_OUTSIDE - 1).stream()
                    .sorted()
                    .forEach(place -> lines.add(line(place, Level.SINGLE)));
            lines.add(rest(bySize.subList(MOST_OUTSIDE - 1, bySize.size())));
        }
        return lines;
    }

    private void add(List<Line> lines, SetRow set) {
        List<Integer> places = functions.inSets(set.set()::equals);
        if (places.size() < 2) {
            String name = set.row().name();
            lines.add(new Line(
                    places.isEmpty()
                            ? name
                            : labels.text(
                                    "budget.function",
                                    function(places.get(0)).function().code(),
                                    name),
                    set.row(),
                    places,
                    Level.SINGLE));
        } else {
            places.forEach(place -> lines.add(line(place, Level.PART)));
            lines.add(new Line(labels.text("budget.sum", set.row().name()), set.row(), places, Level.SUM));
        }
    }

    private FunctionRow function(int place) {
        return functions.rows().get(place);
    }

    private Line line(int place, Level level) {
        FunctionRow function = function(place);
        AccountSet set = function.set();
        return new Line(
                labels.text(
                        set == null ? "budget.function.outside" : "budget.function",
                        function.function().code(),
                        function.row().name()),
                function.row(),
                List.of(place),
                level);
    }

    private Line rest(List<Integer> places) {
        BudgetRow row = RowSum.of(
                "rest", places.stream().map(place -> function(place).row()).toList());
        return new Line(
                labels.text("budget.rest", String.valueOf(places.size())),
                row,
                places.stream().sorted().toList(),
                Level.SINGLE);
    }

    private static BigDecimal size(FunctionRow function) {
        Standing standing = function.row().standing();
        return Stream.of(standing.budget(), standing.actual(), standing.expected())
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
