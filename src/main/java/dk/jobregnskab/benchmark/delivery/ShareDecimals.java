package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the shares of a file were rounded alike. A last decimal that nearly all shares lack was not published with the others: of shares
 * with so many decimals, nine of ten end in another digit than 0.
 */
final class ShareDecimals {

    /** With fewer shares than that nothing can be said. */
    private static final int ENOUGH = 40;

    private static final int RARE = 20;

    private record Cell(long row, BigDecimal share) {}

    private ShareDecimals() {}

    /** A refusal that names the first share with too many decimals; empty when all are alike. */
    static Optional<Check> refusal(Collection<BenchmarkFigure> file) {
        List<Cell> cells = new ArrayList<>();
        for (BenchmarkFigure figure : file) {
            add(cells, figure.row(), figure.expectedShare());
            add(cells, figure.row(), figure.actualShare());
        }
        int most = cells.stream().mapToInt(cell -> cell.share().scale()).max().orElse(0);
        List<Cell> odd =
                cells.stream().filter(cell -> cell.share().scale() == most).toList();
        return cells.size() >= ENOUGH && odd.size() * RARE < cells.size()
                ? Optional.of(refused(odd.get(0), most))
                : Optional.empty();
    }

    private static void add(List<Cell> cells, long row, @Nullable BigDecimal share) {
        if (share != null) {
            cells.add(new Cell(row, share));
        }
    }

    private static Check refused(Cell odd, int decimals) {
        String share = odd.share().toPlainString();
        return new Check(
                "benchmark.share-decimals",
                Check.Status.REFUSED,
                new Wording("Andelene har lige mange decimaler", "Shares have the same number of decimals"),
                null,
                share,
                null,
                new Wording(
                        "række " + odd.row() + ": andelen "
                                + NumberText.in(Language.DANISH)
                                        .decimal(odd.share(), odd.share().scale()) + " har " + decimals
                                + " decimaler, næsten alle andre har færre. Bed om en rettet fil",
                        "row " + odd.row() + ": the share " + share + " has " + decimals
                                + " decimals, nearly all others have fewer. Ask the source for a corrected file"));
    }
}
