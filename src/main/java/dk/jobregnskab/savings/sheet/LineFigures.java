package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.Run;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the lines are drawn from, fetched from Udvikling and set below the charts. Where the definition changes they have a
 * row without figures: a line drawn across it would compare what cannot be compared.
 */
final class LineFigures {

    private static final List<String> COLUMNS = List.of("expected", "actual", "rank");

    private final Edition edition;
    private final XSSFSheet sheet;
    private final TableSheet development;
    private final int firstRow;
    private final int[] rowOf;

    private LineFigures(Edition edition, XSSFSheet sheet, TableSheet development, int firstRow, int periods) {
        this.edition = edition;
        this.sheet = sheet;
        this.development = development;
        this.firstRow = firstRow;
        this.rowOf = new int[periods];
    }

    /** @param totals the overall line of each row of Udvikling */
    static LineFigures write(
            Edition edition,
            XSSFSheet sheet,
            int row,
            TableSheet development,
            List<Optional<BenchmarkLine>> totals,
            List<Integer> definitions,
            List<String> periods) {
        LineFigures figures = new LineFigures(edition, sheet, development, row, totals.size());
        figures.writeHeader();
        int next = row + 2;
        for (int i = 0; i < totals.size(); i++) {
            if (i > 0 && !definitions.get(i).equals(definitions.get(i - 1))) {
                figures.text(next++, 0, edition.labels().text("charts.newDefinition"));
            }
            figures.rowOf[i] = next;
            figures.text(next, 0, periods.get(i));
            figures.writeFigures(next++, i, totals.get(i));
        }
        return figures;
    }

    private void writeHeader() {
        text(firstRow, 0, edition.labels().text("charts.figures"));
        sheet.getRow(firstRow).getCell(0).setCellStyle(edition.styles().section());
        text(firstRow + 1, 0, edition.labels().text("charts.figures.period"));
        for (int i = 0; i < COLUMNS.size(); i++) {
            text(firstRow + 1, i + 1, edition.labels().text("charts." + COLUMNS.get(i)));
        }
    }

    private void text(int rowIndex, int column, String text) {
        XSSFCell cell = row(rowIndex).createCell(column);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(edition.styles().body(Format.TEXT));
    }

    private XSSFRow row(int rowIndex) {
        return sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
    }

    /** What is unknown stays empty here: a word would be drawn as 0. */
    private void writeFigures(int rowIndex, int index, Optional<BenchmarkLine> total) {
        number(rowIndex, 1, index, total.map(BenchmarkLine::expected).isPresent(), Format.COUNT);
        number(rowIndex, 2, index, total.map(BenchmarkLine::actual).isPresent(), Format.COUNT);
        number(rowIndex, 3, index, total.map(BenchmarkLine::rank).isPresent(), Format.RANK);
    }

    private void number(int rowIndex, int column, int index, boolean known, Format format) {
        if (known) {
            XSSFCell cell = row(rowIndex).createCell(column);
            cell.setCellFormula(development.cell(COLUMNS.get(column - 1), index));
            cell.setCellStyle(edition.styles().body(format));
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    CellRangeAddress periods(Run run) {
        return range(0, run);
    }

    CellRangeAddress column(String name, Run run) {
        return range(COLUMNS.indexOf(name) + 1, run);
    }

    private CellRangeAddress range(int column, Run run) {
        return new CellRangeAddress(rowOf[run.from()], rowOf[run.to()], column, column);
    }
}
