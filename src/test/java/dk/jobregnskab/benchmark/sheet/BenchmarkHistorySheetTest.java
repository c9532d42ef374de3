package dk.jobregnskab.benchmark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BenchmarkHistorySheetTest {

    @Test
    void groups_are_not_comparable_across_a_change_of_definition() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            List<String> said = new ArrayList<>();
            workbook.getSheet("Resultat").forEach(row -> said.add(String.valueOf(row.getCell(0))));
            assertThat(said)
                    .filteredOn(text -> text.contains("ny definition"))
                    .containsExactly("Fra og med juli 2017 – juni 2018 gælder en ny definition. Tallene kan ikke"
                            + " sammenlignes direkte med perioderne før.");
        }
    }
}
