package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts two beside each other, each under the sentence that says what it shows; below them what is left out. */
final class ChartGrid {

    private static final int COLUMN_WIDTH = 72;
    private static final float CHART_HEIGHT = 220;

    private final Edition edition;
    private final XSSFSheet sheet;
    private final List<String> leftOut = new ArrayList<>();
    private int drawn;

    ChartGrid(Edition edition, XSSFSheet sheet) {
        this.edition = edition;
        this.sheet = sheet;
        sheet.setColumnWidth(0, COLUMN_WIDTH * 256);
        sheet.setColumnWidth(1, COLUMN_WIDTH * 256);
    }

    void leaveOut(String sentence) {
        leftOut.add(sentence);
    }

    void place(Picture picture, Consumer<Charts> draw) {
        int column = drawn % 2;
        int row = 2 + drawn / 2 * 2;
        write(row, column, picture.sentence());
        XSSFRow space = sheet.getRow(row + 1) == null ? sheet.createRow(row + 1) : sheet.getRow(row + 1);
        space.setHeightInPoints(CHART_HEIGHT);
        draw.accept(
                new Charts(ChartFrame.at(sheet, edition.labels().languageTag(), column, row + 1, column + 1, row + 2)));
        drawn++;
    }

    void writeLeftOut() {
        int row = 2 + (drawn + 1) / 2 * 2;
        for (String sentence : leftOut) {
            write(row++, 0, sentence);
        }
    }

    private void write(int rowIndex, int column, String sentence) {
        XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.safe(sentence));
        cell.setCellStyle(edition.styles().plain());
        RowHeights.fitBody(sheet, rowIndex, rowIndex);
    }
}
