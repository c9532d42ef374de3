package dk.jobregnskab.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private static final Map<String, List<String>> ACCEPTED = Map.of(
            "area", List.of("Area", "Område"),
            "actual", List.of("Faktisk antal"),
            "share", List.of("Faktisk andel"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faktisk andel",
                "faktisk ANDEL",
                "Faktisk  andel",
                "Faktisk\u00a0andel",
                "Faktisk\nandel",
                "Andel fuldtidspersoner:\r\nFaktisk\tandel\n(pct.)",
                "Faktisk an\u00addel",
                "Faktisk an\u00ad\ndel",
                "Faktisk\u2028andel\u200b",
                " Faktisk andel ",
                "Faktisk andel (pct.)",
                "Andel fuldtidspersoner: Faktisk andel (pct.)"
            })
    void aLabelMayDriftInPrefixUnitCaseAndSpaces(String label) {
        assertThat(Columns.match(List.of("Område", label), ACCEPTED).position("share"))
                .contains(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Faktisk", "Faktisk andele", "Forventet andel", "Faktisk andel: Forskel", "x Faktisk andel"})
    void anotherLabelIsNotTakenForIt(String label) {
        assertThat(Columns.match(List.of(label), ACCEPTED).position("share")).isEmpty();
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        String label = Normalizer.normalize("Område", Normalizer.Form.NFD);

        assertThat(Columns.match(List.of(label), ACCEPTED).position("area")).contains(0);
    }

    @Test
    void aColumnThatIsThereTwiceRefusesTheFileByItsLabel() {
        assertThatThrownBy(() -> Columns.match(List.of("Faktisk antal", "A: Faktisk antal"), ACCEPTED))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("\"Faktisk antal\" is there more than once");
    }

    @Test
    void aMissingColumnRefusesTheFileAndNamesLabelFoundAndRemedy() {
        Columns columns = Columns.match(List.of("Area", "Antal"), ACCEPTED);

        assertThatThrownBy(() -> columns.require("actual", ACCEPTED, "jobs/benchmark/job.yaml"))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("\"Faktisk antal\" is missing (found: Area, Antal)")
                .hasMessageContaining("jobs/benchmark/job.yaml");
    }

    @Test
    void countingNeverRefuses() {
        assertThat(Columns.count(List.of("Area", "Område", "Faktisk antal"), ACCEPTED))
                .isEqualTo(2);
    }
}
