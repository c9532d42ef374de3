package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.ExplainedFiles;
import dk.jobregnskab.figures.FigureExplainer;
import dk.jobregnskab.figures.FigureLines;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a group's budget and accounts of the year are made of, and its price by them (formulas.md, sections 25, 27 and 28). */
@Component
@Order(40)
class BudgetExplainer implements FigureExplainer {

    private final ExplainedFiles files;

    BudgetExplainer(ExplainedFiles files) {
        this.files = files;
    }

    /**
     * @param functions of the group, each with its own row
     * @param price null where there is none
     * @param mix of the refund ladder; null where none is posted
     */
    private record Part(
            int year,
            BudgetRow row,
            List<BudgetRow> functions,
            @Nullable AccountsPrice price,
            @Nullable StepMix mix,
            List<File> files,
            boolean constructed) {}

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public @Nullable Explained explain(Computation computation, String group) {
        BudgetFigures figures = computation.of(BudgetFigures.class);
        return figures.year(computation.period())
                .flatMap(year -> year.groups().stream()
                        .filter(row -> row.key().equals(group))
                        .findFirst()
                        .map(row -> part(year, row, figures)))
                .map(part -> new Explained(part, lines(part)))
                .orElse(null);
    }

    private Part part(BudgetYear year, BudgetRow row, BudgetFigures figures) {
        return new Part(
                year.year(),
                row,
                year.functions().stream()
                        .filter(one ->
                                one.set() != null && row.key().equals(one.set().group()))
                        .map(BudgetYear.FunctionRow::row)
                        .toList(),
                figures.price(row.key(), year.year()).orElse(null),
                figures.mix(row.key(), year.year()).orElse(null),
                figures.budgetFiles(year.year()).stream()
                        .sorted()
                        .map(files::of)
                        .toList(),
                figures.isConstructed(year.year()));
    }

    private static List<String> lines(Part part) {
        List<String> lines = new ArrayList<>();
        Standing standing = part.row().standing();
        lines.add("budget " + part.year() + ": " + plain(standing.budget()) + " kr., actual " + plain(standing.actual())
                + ", expected " + plain(standing.expected()) + FigureLines.mark(part.constructed()));
        part.functions()
                .forEach(row -> lines.add("  " + row.key() + " " + row.name() + ": budget "
                        + plain(row.standing().budget()) + ", actual "
                        + plain(row.standing().actual())));
        lines.add(
                "  deviation = expected - budget = " + plain(standing.deviation()) + " (positive: more than budgeted)");
        AccountsPrice price = part.price();
        if (price != null) {
            lines.add(
                    "  price by accounts " + price.year() + " = net / full-time persons = " + plain(price.net()) + " / "
                            + plain(price.persons()) + " = "
                            + plain(price.price().setScale(2, RoundingMode.HALF_UP)) + " ("
                            + price.personsSource().english() + ", " + price.months() + " months; "
                            + price.functions().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")");
        }
        StepMix mix = part.mix();
        if (mix != null) {
            lines.add("  the municipality's share by the refunds posted: "
                    + plain(mix.municipalPercent().setScale(1, RoundingMode.HALF_UP)) + " percent of gross "
                    + plain(mix.gross()));
        }
        part.files().forEach(file -> lines.add("  " + file));
        return lines;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "unknown" : number.toPlainString();
    }
}
