package trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Parts;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.internal.PoiWorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet is added by its own folder alone. */
class TrialFeatureTest {

    private static byte[] write(Report report) {
        List<WorkbookPart> parts = new ArrayList<>(Parts.ALL);
        parts.add(new TrialPart());
        return new PoiWorkbookWriter(parts).write(report);
    }

    private static XSSFWorkbook open(boolean constructed) throws IOException {
        Report report = Reports.with(Reports.full(), new TrialPage(List.of(7, 9), constructed));
        return new XSSFWorkbook(new ByteArrayInputStream(write(report)));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void its_sheet_stands_in_its_place_with_its_table_numbered_and_linked() throws IOException {
        try (XSSFWorkbook workbook = open(false)) {
            assertThat(names(workbook)).containsSubsequence("Ledighed", "Forsøg", "Kommuner");
            assertThat(Table.named(workbook, "tblTrial").text(1, "Borgere")).isEqualTo("9");
            assertThat(title(workbook.getSheet("Forsøg"))).isEqualTo("Forsøg: Ballerup");
            assertThat(text(workbook.getSheet("Forsøg"), 2)).matches("Tabel \\d+: Borgere måned for måned");
            assertThat(new Overview(workbook).lines()).contains("→ Forsøg");
        }
    }

    @Test
    void its_figure_its_note_and_its_check_stand_with_those_of_others() throws IOException {
        try (XSSFWorkbook workbook = open(false)) {
            assertThat(Table.named(workbook, "tblNoter").content()).contains("Kun en prøve.");
            Table checks = Table.named(workbook, "tblKontroller");
            int row = checks.rowWith("Kontrol-id", TrialTable.CHECK);
            assertThat(checks.text(row, "Resultat")).isEqualTo("OK");
            assertThat(checks.text(row, "Forklaring")).doesNotContain("konstruerede");
        }
    }

    @Test
    void its_figure_stands_on_overblik_where_there_is_room() throws IOException {
        Report report = Reports.with(Reports.onlyBenchmark(), new TrialPage(List.of(7, 9), false));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(report)))) {
            assertThat(new Overview(workbook).figure("Borgere i forsøget")).isEqualTo("7.0");
        }
    }

    @Test
    void what_is_invented_of_it_is_marked_and_told() throws IOException {
        try (XSSFWorkbook workbook = open(true)) {
            assertThat(title(workbook.getSheet("Forsøg"))).startsWith("KONSTRUEREDE TAL");
            assertThat(new Overview(workbook).content()).contains(", Forsøg, ");
            Table checks = Table.named(workbook, "tblKontroller");
            assertThat(checks.text(checks.rowWith("Kontrol-id", TrialTable.CHECK), "Forklaring"))
                    .contains("Bygger på konstruerede tal.");
        }
    }

    @Test
    void the_sheets_of_others_stay_as_they_are() throws IOException {
        try (XSSFWorkbook with = open(false);
                XSSFWorkbook without =
                        new XSSFWorkbook(new ByteArrayInputStream(Parts.writer().write(Reports.full())))) {
            List<String> names = names(with);
            names.remove("Forsøg");
            assertThat(names).isEqualTo(names(without));
            for (String name : List.of("tblResultat", "tblKommuner", "tblUdvikling")) {
                assertThat(Table.named(with, name).content())
                        .isEqualTo(Table.named(without, name).content());
            }
        }
    }

    private static String title(Sheet sheet) {
        return text(sheet, 0);
    }

    private static String text(Sheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }
}
