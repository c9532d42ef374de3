package dk.jobregnskab.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Three months: the municipality to the second, the country to the third. */
class ChartsTest {

    private static final int MONTHS = 3;

    private static XSSFChart draw(XSSFWorkbook workbook, boolean days) {
        XSSFSheet sheet = workbook.createSheet("Data");
        CellStyle month = workbook.createCellStyle();
        month.setDataFormat(workbook.createDataFormat().getFormat("mmm yy"));
        for (int i = 0; i < MONTHS; i++) {
            var row = sheet.createRow(i);
            if (days) {
                row.createCell(0).setCellValue(LocalDate.of(2026, 5 + i, 1));
                row.getCell(0).setCellStyle(month);
            } else {
                row.createCell(0).setCellValue("no. " + i);
            }
            if (i < MONTHS - 1) {
                row.createCell(1).setCellValue(100.9 + i);
            }
            row.createCell(2).setCellFormula("100+" + i);
        }
        Picture picture = new Picture(
                "Title",
                "What can be seen.",
                sheet,
                column(0),
                List.of(
                        new Curve("Ballerup", column(1), Colour.DARK_BLUE),
                        new Curve("Hele landet", column(2), Colour.GREY)));
        new Charts(ChartFrame.at(sheet, "da-DK", 4, 0, 10, 20)).lines(picture, 99);
        return sheet.getDrawingPatriarch().getCharts().get(0);
    }

    private static CellRangeAddress column(int column) {
        return new CellRangeAddress(0, MONTHS - 1, column, column);
    }

    private static List<CTLineSer> lines(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    @Test
    void a_line_has_its_name_and_value_at_its_last_known_point_and_no_legend() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFChart chart = draw(workbook, true);
            assertThat(chart.getCTChart().isSetLegend()).isFalse();
            assertThat(lines(chart).get(0).getDLbls().xmlText())
                    .contains("idx val=\"1\"", "showSerName val=\"1\"", "showVal val=\"1\"", "#,##0.0", "1F3864");
            assertThat(lines(chart).get(1).getDLbls().xmlText()).contains("idx val=\"2\"", "767676");
        }
    }

    @Test
    void names_that_would_meet_are_moved_apart() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            assertThat(lines(draw(workbook, true)).get(0).getDLbls().xmlText()).contains("manualLayout");
        }
    }

    @Test
    void months_stand_on_a_scale_of_time_and_names_side_by_side() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var area = draw(workbook, true).getCTChart().getPlotArea();
            assertThat(area.sizeOfDateAxArray()).isEqualTo(1);
            assertThat(area.getDateAxArray(0).getNumFmt().getFormatCode()).isEqualTo("mmm yy");
            assertThat(area.getDateAxArray(0).xmlText())
                    .contains("baseTimeUnit val=\"months\"", "majorTimeUnit val=\"months\"");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            assertThat(draw(workbook, false).getCTChart().getPlotArea().sizeOfCatAxArray())
                    .isEqualTo(1);
        }
    }
}
