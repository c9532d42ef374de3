package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The municipality's own frames. Accounts do not say which frame a posting belongs to: a function's postings are those of the one frame that
 * budgets it, and functions that several frames budget stand together.
 */
final class Appropriations {

    /** Makes a row without persons. */
    interface Rows {
        BudgetRow row(String key, String name, List<BudgetRow> parts);
    }

    private final YearKnown known;
    private final Map<AccountFunction, FunctionRow> functions;
    private final Rows rows;

    Appropriations(YearKnown known, Map<AccountFunction, FunctionRow> functions, Rows rows) {
        this.known = known;
        this.functions = functions;
        this.rows = rows;
    }

    /** Empty where the budget names no frame. */
    List<BudgetRow> rows() {
        Map<String, List<BudgetRow>> parts = new LinkedHashMap<>();
        Map<AccountFunction, Set<String>> frames = new LinkedHashMap<>();
        for (BudgetLine line : known.budget()) {
            if (!line.appropriation().isEmpty()) {
                frames.computeIfAbsent(line.function(), first -> new LinkedHashSet<>())
                        .add(line.appropriation());
            }
        }
        if (frames.isEmpty()) {
            return List.of();
        }
        frames.forEach((function, names) -> parts.computeIfAbsent(String.join(" + ", names), first -> new ArrayList<>())
                .add(Objects.requireNonNull(functions.get(function)).row()));
        List<BudgetRow> without = functions.values().stream()
                .filter(row -> !frames.containsKey(row.function()))
                .map(FunctionRow::row)
                .toList();
        if (!without.isEmpty()) {
            parts.put("", without);
        }
        List<BudgetRow> made = new ArrayList<>();
        parts.forEach((name, of) -> made.add(rows.row("frame " + name, name, of)));
        return made;
    }
}
