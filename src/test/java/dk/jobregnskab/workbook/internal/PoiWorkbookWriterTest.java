package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Parts;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.fixture.workbook.WorkbookRules;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs with the small schema jar that is shipped and, beside the schema tests, with the full one. */
class PoiWorkbookWriterTest {

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.fixture.workbook.Reports#all")
    void every_model_becomes_a_workbook_that_keeps_the_rules(Reports.Named report, @TempDir Path folder) {
        WorkbookRules.check(WorkbookFile.in(folder, report.name(), report.model()));
    }

    @Test
    void equal_models_give_equal_bytes() {
        assertThat(Parts.writer().write(Reports.full()))
                .isEqualTo(Parts.writer().write(Reports.full()));
    }

    @ParameterizedTest
    @CsvSource({"en-US,America/New_York", "da-DK,Europe/Copenhagen", "ar-EG,Asia/Tokyo", "tr-TR,UTC"})
    void neither_language_nor_time_zone_of_the_machine_changes_a_byte(String language, String zone) {
        byte[] expected = Parts.writer().write(Reports.full());
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Parts.writer().write(Reports.full())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void parts_are_sorted_and_carry_no_hour_of_writing(@TempDir Path folder) throws Exception {
        try (ZipFile zip =
                new ZipFile(WorkbookFile.in(folder, "full", Reports.full()).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).toList()).isSorted().startsWith("[Content_Types].xml");
            assertThat(zip.stream()
                            .map(entry -> entry.getTimeLocal().toLocalDate().toString()))
                    .containsOnly("1980-01-01");
        }
    }
}
