package dk.jobregnskab.indicator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UnemploymentSheetTest {

    @Test
    void ledighed_is_left_out_without_a_series() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(sheetNames(workbook)).doesNotContain("Ledighed").hasSize(10);
        }
    }

    @Test
    void without_a_benchmark_the_front_shows_the_newest_of_each_series() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlySeries())) {
            assertThat(new Overview(workbook).line("Ledige")).isEqualTo("839.0");
        }
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }
}
