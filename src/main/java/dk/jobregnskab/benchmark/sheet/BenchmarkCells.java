package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells of a line of the benchmark: what was published, and formulas where it follows from other cells. */
public final class BenchmarkCells {

    private final TableRow row;
    private final @Nullable BenchmarkLine line;

    /** @param line null when nothing is known */
    public BenchmarkCells(TableRow row, @Nullable BenchmarkLine line) {
        this.row = row;
        this.line = line;
    }

    /** A formula where the published difference is that of the two counts, else the published one. */
    public void difference(String formula) {
        if (line != null && line.differenceFollowsFromCounts()) {
            row.formula(formula, Format.SIGNED_COUNT);
        } else {
            row.number(line == null ? null : line.difference(), Format.SIGNED_COUNT);
        }
    }

    public void differencePct(String formula) {
        row.formulaIf(line != null && line.differencePct() != null, formula, Format.SIGNED_PERCENT);
    }

    /** Expected and actual share and their difference, with the decimals they were published with. */
    public void shares(String formula) {
        BigDecimal difference = line == null ? null : line.differenceShare();
        Format signed = Format.signed(difference == null ? 1 : difference.scale());
        share(line == null ? null : line.expectedShare());
        share(line == null ? null : line.actualShare());
        if (line != null && line.differenceShareFollowsFromShares()) {
            row.formula(formula, signed);
        } else {
            row.number(difference, signed);
        }
    }

    private void share(@Nullable BigDecimal share) {
        row.number(share, Format.ofScale(share == null ? 1 : share.scale()));
    }

    /** The arrow, or the word where the definition changed in between: an arrow would claim a comparison. */
    public void rankChange() {
        rankChange("word.notComparable");
    }

    /** @param otherwise key of the word where the definition changed in between */
    public void rankChange(String otherwise) {
        if (line == null || !Boolean.FALSE.equals(line.rankChangeComparable())) {
            row.number(line == null ? null : line.rankChange(), Format.RANK_CHANGE);
        } else {
            row.word(otherwise);
        }
    }
}
