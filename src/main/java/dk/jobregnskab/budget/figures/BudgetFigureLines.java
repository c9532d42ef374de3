package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the year stands, function by function, and temporary benefits together. */
@Component
@Order(50)
class BudgetFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        BudgetFigures figures = computation.of(BudgetFigures.class);
        List<String> lines = new ArrayList<>();
        figures.year(computation.period()).ifPresent(year -> {
            String mark = FigureLines.mark(figures.isConstructed(year.year()));
            year.functions().forEach(row -> lines.add(line(year, row.function().code(), row.row()) + mark));
            BudgetRow temporary = year.temporary();
            if (temporary != null) {
                lines.add(line(year, "temporary benefits", temporary) + mark);
            }
        });
        return lines;
    }

    private static String line(BudgetYear year, String what, BudgetRow row) {
        Standing standing = row.standing();
        return String.format(
                Locale.ROOT,
                "%d %-18s budget %s, actual %s%s, expected %s, deviation %s kr.",
                year.year(),
                what,
                plain(standing.budget()),
                plain(standing.actual()),
                row.actualBasis() == null ? "" : " (" + row.actualBasis() + ")",
                plain(standing.expected()),
                plain(standing.deviation()));
    }

    private static String plain(@Nullable BigDecimal kroner) {
        return kroner == null ? "unknown" : kroner.toPlainString();
    }
}
