package dk.jobregnskab.indicator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that lost its end is a number still: only the line's end tells. */
class CutSeriesTest {

    private static final String START =
            "Area;Periode;Ledige i alt;Pct.\nBallerup;2026M06;794;3,1\nBallerup;2026M07;805;";

    private final Path folder;

    CutSeriesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private @Nullable String refusal(String text) {
        Path file = SampleFile.write(folder.resolve("y25i01.csv"), text.getBytes(StandardCharsets.UTF_8));
        return Inspection.of(
                        file,
                        new Kinds(List.of(new IndicatorDelivery(JobDefinitions.shipped()))),
                        null,
                        new LoadOptions("y25i01.csv", null, null))
                .refusal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3,", "3,1", "*"})
    void aSeriesWithoutItsLastLineEndIsRefused(String lastCell) {
        assertThat(refusal(START + lastCell))
                .contains("last line has no line end", "cut off inside a number", "Fetch the file again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,1\n", "3,1\r\n", "\n", "3,1\n\n"})
    void aWholeSeriesIsRead(String end) {
        assertThat(refusal(START + end)).isNull();
    }

    @Test
    void theShippedSeriesWithoutTheEndOfItsLastNumberIsRefused() {
        String whole = SampleFile.unemployment().text();

        assertThat(refusal(whole.substring(0, whole.length() - 3))).contains("has no line end");
        assertThat(refusal(whole)).isNull();
    }

    @Test
    void anAnswerInJsonNeedsNoLineEnd() {
        assertThat(refusal("{\"columns\":[\"Area\",\"Periode\",\"Antal\"],\"rows\":[[\"Ballerup\",\"2026M07\",805]]}"))
                .isNull();
    }
}
