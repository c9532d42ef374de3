package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookWriterTest {

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.report.internal.workbook.Reports#all")
    void every_model_becomes_a_workbook(Reports.Named report, @TempDir Path folder) {
        assertThat(WorkbookFile.in(folder, report.name(), report.model())).isNotEmptyFile();
    }

    @Test
    void dump() throws Exception {
        for (Reports.Named r : Reports.all()) WorkbookFile.in(Path.of("/tmp/wbout"), r.name(), r.model());
    }
}
