package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Section 9 of formulas.md. */
class ChecksSheetTest {

    @Test
    void what_is_only_told_has_no_tolerance_that_it_could_break() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table checks = Table.named(workbook, "tblKontroller");
            int told = checks.rowWith("Kontrol-id", "savings.unexplained");
            assertThat(checks.text(told, "Forskel")).isEqualTo("13800000");
            assertThat(checks.text(told, "Tolerance")).isEqualTo("–");
            assertThat(checks.text(told, "Resultat")).isEqualTo("til orientering");
            int equal = checks.rowWith("Kontrol-id", "benchmark.complete");
            assertThat(checks.text(equal, "Tolerance")).isEqualTo("0");
        }
    }
}
