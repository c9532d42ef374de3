package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a row of a budget, in kroner; null is not given.
 *
 * @param halfDigits half of the last digit that each was written with
 */
record Amounts(
        @Nullable BigDecimal original,
        @Nullable BigDecimal supplementary,
        @Nullable BigDecimal corrected,
        List<BigDecimal> halfDigits) {

    static Amounts read(AccountCells cells, MoneyUnit unit) {
        List<@Nullable BigDecimal> kroner = new ArrayList<>();
        List<BigDecimal> halfDigits = new ArrayList<>();
        for (String name : List.of("original", "supplementary", "corrected")) {
            BigDecimal written = cells.written(name, unit);
            kroner.add(written == null ? null : unit.kroner(written));
            halfDigits.add(written == null ? BigDecimal.ZERO : unit.halfDigit(written));
        }
        return new Amounts(kroner.get(0), kroner.get(1), kroner.get(2), halfDigits);
    }

    boolean areNone() {
        return original == null && supplementary == null && corrected == null;
    }

    List<@Nullable BigDecimal> asWritten() {
        return Arrays.asList(original, supplementary, corrected);
    }

    /**
     * With the third where two are given; the original budget alone is the corrected one too, as long as nothing was added.
     *
     * @throws RefusedRowException when they do not add up, or there are too few
     */
    Amounts completed(AccountRow row, Columns columns) {
        BigDecimal first = original;
        BigDecimal added = supplementary;
        BigDecimal last = corrected;
        if (first != null && added != null && last != null && first.add(added).compareTo(last) != 0) {
            Wording sum = MoneyUnit.shown(first.add(added));
            Wording written = MoneyUnit.shown(last);
            throw row.reader()
                    .refuse(
                            columns.position("corrected").orElseThrow(),
                            "adds-up",
                            written.danish() + " er ikke oprindeligt budget og tillægsbevillinger, som giver "
                                    + sum.danish().replaceFirst("\\.$", ""),
                            written.english() + " is not original budget and supplementary appropriations, which make "
                                    + sum.english().replaceFirst("\\.$", ""));
        }
        if (last == null && first == null) {
            throw row.reader()
                    .refuse(
                            columns.position("corrected")
                                    .or(() -> columns.position("original"))
                                    .orElseThrow(),
                            "amount",
                            "hverken oprindeligt eller korrigeret budget er angivet",
                            "neither the original nor the corrected budget is given");
        }
        if (last == null) {
            last = added == null ? first : Objects.requireNonNull(first).add(added);
        } else if (first == null && added != null) {
            first = last.subtract(added);
        } else if (first != null && added == null) {
            added = last.subtract(first);
        }
        return new Amounts(first, added, last, halfDigits);
    }

    /** The corrected budget of amounts that were completed. */
    BigDecimal require() {
        return Objects.requireNonNull(corrected);
    }
}
