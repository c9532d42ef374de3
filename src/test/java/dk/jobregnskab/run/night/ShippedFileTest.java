package dk.jobregnskab.run.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedFileTest {

    @Test
    void packedSamplesAreDeliveredUnpackedUnderTheNameOfTheirSource() {
        ShippedFile file = ShippedFile.of("register", "yr-konstrueret-0001-2020-02-20.csv.gz");

        assertThat(file.name()).isEqualTo("yr-konstrueret-0001-2020-02-20.csv");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).startsWith("Uge;CPR nummer;Ydelse;");
    }

    @Test
    void otherSamplesAreDeliveredAsTheyAre() throws IOException {
        ShippedFile file = ShippedFile.of("benchmark", "star-y30r21-benchmark.csv");

        assertThat(file.name()).isEqualTo("star-y30r21-benchmark.csv");
        assertThat(file.bytes())
                .isEqualTo(Files.readAllBytes(Path.of("jobs/benchmark/sample/star-y30r21-benchmark.csv")));
    }

    @Test
    void theFingerprintIsThatOfTheDeliveredBytes() {
        ShippedFile file = new ShippedFile("tom.csv", new byte[0]);

        assertThat(file.sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
