package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.BuiltWorkbook;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label that is broken to fit its cell is the label without the break, in whatever format it comes. */
class BrokenLabelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Table csv(String text) {
        return open(SampleFile.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Table open(Path file) {
        return TableFile.open(file, List.of(StandardCharsets.UTF_8), labels -> labels.contains("Faktisk antal"));
    }

    private static List<RawRow> rows(Table table) {
        List<RawRow> all = new ArrayList<>();
        try (Table.Rows rows = table.rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faktisk\nantal",
                "Faktisk\r\nantal",
                "Faktisk \n antal\n",
                "Faktisk\u00a0antal",
                "Faktisk\tantal",
                "Faktisk  antal",
                "Fak\u00adtisk antal",
                "Fak\u00ad\ntisk antal"
            })
    void itIsTheSameLabelInEveryFormat(String broken) {
        BuiltWorkbook workbook = BuiltWorkbook.of(made -> {
            Sheet sheet = made.createSheet("Data");
            BuiltWorkbook.fill(sheet, 0, "Kommune", broken);
            BuiltWorkbook.fill(sheet, 1, "Ballerup", "1");
        });
        String json = "{\"columns\":[\"Kommune\",\""
                + broken.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t")
                + "\"],\"rows\":[[\"Ballerup\",1]]}";

        assertThat(csv("Kommune;\"" + broken + "\"\nBallerup;1\n").header())
                .containsExactly("Kommune", "Faktisk antal");
        assertThat(open(workbook.write(folder)).header()).containsExactly("Kommune", "Faktisk antal");
        assertThat(csv(json).header()).containsExactly("Kommune", "Faktisk antal");
    }

    @Test
    void rowsBelowABrokenHeaderKeepTheirLineNumbers() {
        List<RawRow> rows = rows(csv("Kommune;\"Faktisk\nantal\"\n\"Høje-\nTaastrup\";1\nBallerup;2\n"));

        assertThat(rows).extracting(RawRow::number).containsExactly(3L, 5L);
        assertThat(rows.get(0).cells().get(0).text()).isEqualTo("Høje- Taastrup");
    }

    @Test
    void aLabelThatIsDataIsNoOtherMeasureForItsBreak() {
        Columns columns = Columns.match(List.of("Måling"), Map.of("measure", List.of("Måling")));
        RowReader row = new RowReader(
                new RawRow(2, List.of(Cell.ofText("Ledige\ni\u00a0 al\u00adt"))), columns, NumberGrammar.COMMA);

        assertThat(row.publicText(0)).isEqualTo("Ledige i alt");
        assertThat(row.label(0)).isEqualTo("Ledige i alt");
    }

    @Test
    void aSoftHyphenInANumberIsNotLeftOut() {
        assertThat(NumberGrammar.COMMA.parse(Cell.ofText("\u00ad12"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Faktisk antal\nBallerup;\"1\nHerlev;2\n",
                "Kommune;Faktisk antal\n\"Ballerup;1\nHerlev;2\n",
                "Kommune;Faktisk antal\nBallerup;1\nHerlev;\"2\n"
            })
    void aQuoteThatIsNeverClosedStillRefusesTheFile(String text) {
        assertThatThrownBy(() -> rows(csv(text)))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("a quote that is never closed");
    }
}
