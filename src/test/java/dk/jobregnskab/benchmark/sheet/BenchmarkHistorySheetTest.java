package dk.jobregnskab.benchmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BenchmarkHistorySheetTest {

    @Test
    void groups_are_not_comparable_across_a_change_of_definition() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table development = Table.named(workbook, "tblUdvikling");
            for (int row = 0; row < development.rows(); row++) {
                assertThat(development.text(row, "Note").contains("gruppe for gruppe, kan ikke sammenlignes"))
                        .isEqualTo(row == 2);
            }
        }
    }
}
