package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.BudgetLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A budget's amounts in the prices of its own year (formulas.md, section 24). */
record LevelledBudget(PriceIndex index) {

    /** Amounts to the øre; empty where the index does not reach from one level to the other. */
    Optional<BudgetLine> inPricesOf(int year, BudgetLine line) {
        if (line.priceLevel() == year) {
            return Optional.of(line);
        }
        return index.convert(BigDecimal.ONE, line.priceLevel(), year)
                .map(reached -> new BudgetLine(
                        line.year(),
                        line.municipalityCode(),
                        line.function(),
                        line.functionName(),
                        line.dranst(),
                        line.grouping(),
                        line.appropriation(),
                        levelled(line.original(), line, year),
                        levelled(line.supplementary(), line, year),
                        Objects.requireNonNull(levelled(line.corrected(), line, year)),
                        year,
                        line.persons(),
                        levelled(line.averagePrice(), line, year)));
    }

    private @Nullable BigDecimal levelled(@Nullable BigDecimal amount, BudgetLine line, int year) {
        return amount == null
                ? null
                : index.convert(amount, line.priceLevel(), year).orElseThrow().setScale(2, RoundingMode.HALF_UP);
    }
}
