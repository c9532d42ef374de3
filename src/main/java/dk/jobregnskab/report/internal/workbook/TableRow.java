package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import java.math.BigDecimal;
import java.time.Instant;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

/** A row that is filled from left to right. What is unknown is written as a word, never as 0 and never as nothing. */
final class TableRow {

    private final Edition edition;
    private final XSSFRow row;
    private final boolean strong;
    private int next;

    TableRow(Edition edition, XSSFRow row, boolean strong) {
        this.edition = edition;
        this.row = row;
        this.strong = strong;
    }

    private XSSFCell cell(CellStyle style) {
        XSSFCell cell = row.createCell(next++);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle style(Format format) {
        return strong ? edition.styles().strong(format) : edition.styles().body(format);
    }

    TableRow text(String text) {
        cell(style(Format.TEXT)).setCellValue(CellText.safe(text));
        return this;
    }

    /** A text of the input where a number would stand. */
    TableRow textForNumber(String text) {
        cell(style(Format.WORD)).setCellValue(CellText.safe(text));
        return this;
    }

    /** A word of the bundle where a number would stand. */
    TableRow word(String key) {
        cell(style(Format.WORD)).setCellValue(edition.labels().text(key));
        return this;
    }

    TableRow number(@Nullable Integer value, Format format) {
        return number(value == null ? null : BigDecimal.valueOf(value), format);
    }

    TableRow number(@Nullable Integer value, Format format, String otherwise) {
        return number(value == null ? null : BigDecimal.valueOf(value), format, otherwise);
    }

    TableRow number(@Nullable BigDecimal value, Format format) {
        return number(value, format, "word.unknown");
    }

    /** With a word of its own for a value that is not there. */
    TableRow number(@Nullable BigDecimal value, Format format, String otherwise) {
        if (value == null) {
            return word(otherwise);
        }
        cell(style(format)).setCellValue(value.doubleValue());
        return this;
    }

    /** A value the reader may change. */
    TableRow input(BigDecimal value, Format format) {
        cell(edition.styles().input(format)).setCellValue(value.doubleValue());
        return this;
    }

    TableRow formula(String formula, Format format) {
        cell(style(format)).setCellFormula(formula);
        return this;
    }

    /** A formula where its operands are known, else the word for unknown. */
    TableRow formulaIf(boolean known, String formula, Format format) {
        return known ? formula(formula, format) : word("word.unknown");
    }

    /** A formula where the published difference is that of the two counts, else the published one. */
    TableRow difference(@Nullable BenchmarkLine line, String formula) {
        boolean follows = line != null && line.differenceFollowsFromCounts();
        return follows
                ? formula(formula, Format.SIGNED_COUNT)
                : number(line == null ? null : line.difference(), Format.SIGNED_COUNT);
    }

    /** Expected and actual share and their difference, with the decimals they were published with. */
    TableRow shares(BenchmarkLine line, String formula) {
        BigDecimal difference = line.differenceShare();
        Format signed = Format.signed(difference == null ? 1 : difference.scale());
        share(line.expectedShare());
        share(line.actualShare());
        return line.differenceShareFollowsFromShares() ? formula(formula, signed) : number(difference, signed);
    }

    private void share(@Nullable BigDecimal share) {
        number(share, Format.ofScale(share == null ? 1 : share.scale()));
    }

    /** The arrow, or the word where the definition changed in between: an arrow would claim a comparison. */
    TableRow rankChange(@Nullable BenchmarkLine line) {
        boolean comparable = line == null || !Boolean.FALSE.equals(line.rankChangeComparable());
        return comparable
                ? number(line == null ? null : line.rankChange(), Format.RANK_CHANGE)
                : word("word.notComparable");
    }

    TableRow moment(Instant moment) {
        cell(style(Format.MOMENT)).setCellValue(DanishTime.of(moment));
        return this;
    }
}
