package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the sheet as the sum of functions on Data. */
final class LineSum {

    private final TableRegion data;
    private final List<FunctionRow> rows;
    private final List<Integer> places;

    LineSum(Edition edition, List<Integer> places) {
        this.data = edition.table(LinesTable.ID);
        this.rows = Lines.of(edition.report()).rows();
        this.places = places;
    }

    /** Empty where the functions do not add up to what the line has: it then stands for more than them. */
    Optional<String> formula(Measure measure, BudgetRow line) {
        BigDecimal value = measure.of(line);
        List<Integer> known = places.stream()
                .filter(place -> measure.of(rows.get(place).row()) != null)
                .toList();
        if (value == null || known.isEmpty() || sum(measure, known).compareTo(value) != 0) {
            return Optional.empty();
        }
        String column = measure.column();
        return Optional.of(
                known.size() == 1
                        ? data.cell(column, known.get(0))
                        : runs(known).stream()
                                .map(run -> data.range(column, run.get(0), run.get(run.size() - 1))
                                        .formatAsString(data.sheet().getSheetName(), true))
                                .collect(Collectors.joining(",", "SUM(", ")")));
    }

    private BigDecimal sum(Measure measure, List<Integer> known) {
        return known.stream()
                .map(place -> measure.of(rows.get(place).row()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Neighbouring rows are one range, over unknown ones as well: a word adds nothing. */
    private List<List<Integer>> runs(List<Integer> known) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int place : known) {
            List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.get(last.size() - 1) == place - 1) {
                last.add(place);
            } else {
                runs.add(new ArrayList<>(List.of(place)));
            }
        }
        return runs;
    }
}
