package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a file that sum others: each must be the sum of the rows it is about, of all of them, of those above it, or of those since the last sum. */
final class TotalRows {

    /** @param cells what identifies a row, by column; of a sum only what limits it */
    private record Line(long row, Map<String, String> cells, List<@Nullable BigDecimal> kroner) {}

    /** @param halfDigits by amount, half of its last written digit */
    private record Sum(Line line, List<BigDecimal> halfDigits, int from, int to) {}

    /** A table for people has some; more are rows that lost their function. */
    private static final int MOST = 1000;

    private final String id;
    private final List<Line> lines = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int sinceLast;

    TotalRows(String id) {
        this.id = id;
    }

    void add(long row, Map<String, String> cells, List<@Nullable BigDecimal> kroner) {
        lines.add(new Line(row, cells, kroner));
    }

    void addTotal(long row, Map<String, String> cells, List<@Nullable BigDecimal> kroner, List<BigDecimal> halfDigits) {
        sums.add(new Sum(new Line(row, cells, kroner), halfDigits, sinceLast, lines.size()));
        sinceLast = lines.size();
    }

    Check conclude() {
        Wording title = new Wording("Sumrækker er summen af deres rækker", "Totals are the sum of their rows");
        if (sums.size() > MOST) {
            return new Check(
                    id,
                    Check.Status.REFUSED,
                    title,
                    null,
                    null,
                    null,
                    new Wording(
                            sums.size() + " rækker har ingen funktion. Skriv den i dem, og lever filen igen",
                            sums.size() + " rows have no function. Write it in them and deliver the file again"));
        }
        for (Sum sum : sums) {
            boolean fits = fits(sum, lines)
                    || fits(sum, lines.subList(0, sum.to()))
                    || fits(sum, lines.subList(sum.from(), sum.to()));
            if (!fits) {
                return new Check(id, Check.Status.REFUSED, title, null, null, null, sentence(sum));
            }
        }
        return Check.ok(id, title, null, null, null);
    }

    private static boolean fits(Sum sum, List<Line> among) {
        List<Line> parts = parts(sum, among);
        for (int i = 0; i < sum.line().kroner().size(); i++) {
            BigDecimal written = sum.line().kroner().get(i);
            BigDecimal rounding = sum.halfDigits().get(i).multiply(BigDecimal.valueOf(Math.max(1, parts.size() - 1)));
            if (written != null && written.subtract(added(parts, i)).abs().compareTo(rounding) > 0) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private static List<Line> parts(Sum sum, List<Line> among) {
        return among.stream()
                .filter(line -> sum.line().cells().entrySet().stream()
                        .allMatch(limit -> limit.getValue().equals(line.cells().get(limit.getKey()))))
                .toList();
    }

    private static BigDecimal added(List<Line> parts, int amount) {
        BigDecimal added = BigDecimal.ZERO;
        for (Line part : parts) {
            BigDecimal kroner = part.kroner().get(amount);
            added = kroner == null ? added : added.add(kroner);
        }
        return added;
    }

    private Wording sentence(Sum sum) {
        List<Line> parts = parts(sum, lines.subList(0, sum.to()));
        int differs = 0;
        for (int i = sum.line().kroner().size() - 1; i >= 0; i--) {
            BigDecimal written = sum.line().kroner().get(i);
            if (written != null && written.compareTo(added(parts, i)) != 0) {
                differs = i;
            }
        }
        BigDecimal written = sum.line().kroner().get(differs);
        Wording total = MoneyUnit.shown(written == null ? BigDecimal.ZERO : written);
        Wording added = MoneyUnit.shown(added(parts, differs));
        return new Wording(
                "række " + sum.line().row() + ": summen er " + total.danish() + ", og dens rækker giver "
                        + added.danish() + " Ret filen, og lever den igen",
                "row " + sum.line().row() + ": the total is " + total.english() + ", and its rows add up to "
                        + added.english() + " Correct the file and deliver it again");
    }
}
