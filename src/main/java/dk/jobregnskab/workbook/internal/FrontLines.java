package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.DanishTime;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.time.Instant;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** The rows of Forside: a label, a value, and what the value is. */
final class FrontLines implements FrontRows {

    private static final int MOST_LINES = 12;

    private static final int[] WIDTHS = {32, 92, 52};

    private final Edition edition;
    private final Labels labels;
    private final XSSFSheet sheet;
    private int next = 2;

    FrontLines(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.sheet = edition.sheet(FrontSheet.ID);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    void section(String key) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < WIDTHS.length; i++) {
            XSSFCell cell = cell(row, i, edition.styles().section());
            if (i == 0) {
                cell.setCellValue(labels.text(key));
            }
        }
    }

    @Override
    public void text(String key, String value) {
        text(key, value, about(key));
    }

    @Override
    public void text(String key, String value, String about) {
        XSSFRow row = labelled(key);
        cell(row, 1, edition.styles().body(Format.TEXT)).setCellValue(CellText.safe(value));
        explain(cell(row, 2, edition.styles().body(Format.TEXT)), about);
    }

    @Override
    public void headline(String key, String sentence, String about) {
        XSSFRow row = labelled(key);
        cell(row, 1, edition.styles().headline()).setCellValue(CellText.safe(sentence));
        explain(cell(row, 2, edition.styles().body(Format.TEXT)), about);
    }

    @Override
    public void moment(String key, Instant value) {
        moment(key, value, about(key));
    }

    void moment(String key, Instant value, String about) {
        XSSFRow row = labelled(key);
        cell(row, 1, edition.styles().keyFigure(Format.MOMENT)).setCellValue(DanishTime.of(value));
        explain(cell(row, 2, edition.styles().body(Format.TEXT)), about);
    }

    void formula(String key, String formula) {
        formula(key, formula, about(key));
    }

    @Override
    public void formula(String key, String formula, String about) {
        figure(key, formula, Format.FORMULA_TEXT, about);
    }

    @Override
    public void figure(String key, String formula, Format format, String about) {
        figureNamed(labels.text(key), formula, format, about);
    }

    @Override
    public void figureNamed(String label, String formula, Format format, String about) {
        XSSFRow row = named(label);
        cell(row, 1, edition.styles().keyFigure(format)).setCellFormula(formula);
        cell(row, 2, edition.styles().body(Format.TEXT)).setCellValue(CellText.safe(about));
    }

    @Override
    public void word(String key, String word, String about) {
        XSSFRow row = labelled(key);
        cell(row, 1, edition.styles().body(Format.TEXT)).setCellValue(labels.text(word));
        cell(row, 2, edition.styles().body(Format.TEXT)).setCellValue(CellText.safe(about));
    }

    /** A formula's text that turns red when it says what must not be overlooked. */
    void warning(String key, String formula, String alarming) {
        formula(key, formula);
        String cell = "$B$" + next;
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = conditions.createConditionalFormattingRule(cell + "=\"" + alarming + "\"");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.DARK_RED.index);
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B" + next)}, rule);
    }

    void link(SheetId id) {
        XSSFRow row = sheet.createRow(next++);
        String name = labels.sheetName(id);
        XSSFCell cell = cell(row, 0, edition.styles().link());
        cell.setCellValue(name);
        XSSFHyperlink link = edition.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        link.setTooltip(labels.text("front.link", name));
        cell.setHyperlink(link);
        cell(row, 1, edition.styles().body(Format.TEXT)).setCellValue(labels.text(id.key() + ".contents"));
    }

    /** The first of them: what is left over must not push the figures off the page. */
    static String first(Labels labels, List<String> lines) {
        String first = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        int more = lines.size() - MOST_LINES;
        return more <= 0 ? first : first + "\n" + labels.text("front.more", String.valueOf(more));
    }

    private XSSFRow labelled(String key) {
        return named(labels.text(key));
    }

    private XSSFRow named(String label) {
        XSSFRow row = sheet.createRow(next++);
        cell(row, 0, edition.styles().body(Format.TEXT)).setCellValue(CellText.safe(label));
        return row;
    }

    private String about(String key) {
        return labels.has(key + ".about") ? labels.text(key + ".about") : "";
    }

    /** @param about blank when there is nothing to say */
    private static void explain(XSSFCell beside, String about) {
        if (!about.isEmpty()) {
            beside.setCellValue(CellText.safe(about));
        }
    }

    private static XSSFCell cell(XSSFRow row, int column, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    void fit() {
        RowHeights.fitBody(sheet, 2, next - 1);
    }
}
