package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.DanishTime;
import java.math.BigDecimal;
import java.time.Instant;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

/** A row that is filled from left to right. What is unknown is written as a word, never as 0 and never as nothing. */
public final class TableRow {

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

    public TableRow text(String text) {
        cell(style(Format.TEXT)).setCellValue(CellText.safe(text));
        return this;
    }

    /** A text of the input where a number would stand. */
    public TableRow textForNumber(String text) {
        cell(style(Format.WORD)).setCellValue(CellText.safe(text));
        return this;
    }

    /** A word of the bundle where a number would stand. */
    public TableRow word(String key) {
        cell(style(Format.WORD)).setCellValue(edition.labels().text(key));
        return this;
    }

    public TableRow number(@Nullable Integer value, Format format) {
        return number(value == null ? null : BigDecimal.valueOf(value), format);
    }

    public TableRow number(@Nullable Integer value, Format format, String otherwise) {
        return number(value == null ? null : BigDecimal.valueOf(value), format, otherwise);
    }

    public TableRow number(@Nullable BigDecimal value, Format format) {
        return number(value, format, "word.unknown");
    }

    /** With a word of its own for a value that is not there. */
    public TableRow number(@Nullable BigDecimal value, Format format, String otherwise) {
        if (value == null) {
            return word(otherwise);
        }
        cell(style(format)).setCellValue(value.doubleValue());
        return this;
    }

    /** A value the reader may change. */
    public TableRow input(BigDecimal value, Format format) {
        cell(edition.styles().input(format)).setCellValue(value.doubleValue());
        return this;
    }

    public TableRow formula(String formula, Format format) {
        cell(style(format)).setCellFormula(formula);
        return this;
    }

    /** A formula where its operands are known, else the word for unknown. */
    public TableRow formulaIf(boolean known, String formula, Format format) {
        return known ? formula(formula, format) : word("word.unknown");
    }

    /** The day of a moment. */
    public TableRow date(Instant moment) {
        cell(style(Format.DATE)).setCellValue(DanishTime.of(moment));
        return this;
    }

    public TableRow moment(Instant moment) {
        cell(style(Format.MOMENT)).setCellValue(DanishTime.of(moment));
        return this;
    }
}
