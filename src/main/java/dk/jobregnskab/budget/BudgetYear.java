package dk.jobregnskab.budget;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's follow-up.
 *
 * @param monthsPosted how many months are posted: 12 for a closed year, 0 where nothing is
 * @param course how the budget was spread over the months: {@code years} of earlier accounts, {@code equal} parts, or null when the year is closed
 * @param courseYears whose accounts gave the course; empty for equal parts
 * @param functions by function, with those that belong to no set
 * @param sets by set of functions, in the order of the mapping
 * @param groups by part of the benchmark, in their order; sets without one are in {@code temporary} and {@code permanent} only
 * @param temporary all temporary benefits; null without a line
 * @param permanent all permanent benefits; null without a line
 * @param outside what belongs to no set ("uden for opfølgningen"); null without a line
 * @param total all of it
 * @param appropriations by the municipality's own frames, in the order of the budget, at last what no frame budgets (without a name); empty where it names none
 */
public record BudgetYear(
        int year,
        int monthsPosted,
        @Nullable String course,
        List<Integer> courseYears,
        List<FunctionRow> functions,
        List<SetRow> sets,
        List<BudgetRow> groups,
        @Nullable BudgetRow temporary,
        @Nullable BudgetRow permanent,
        @Nullable BudgetRow outside,
        BudgetRow total,
        List<BudgetRow> appropriations) {

    /** @param set it belongs to; null where it belongs to none */
    public record FunctionRow(
            AccountFunction function, @Nullable AccountSet set, BudgetRow row) {}

    public record SetRow(AccountSet set, BudgetRow row) {}

    /** Temporary, permanent, outside, all: those there are. */
    public List<BudgetRow> totals() {
        return Stream.of(temporary, permanent, outside, total)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    public boolean isClosed() {
        return monthsPosted == 12;
    }
}
