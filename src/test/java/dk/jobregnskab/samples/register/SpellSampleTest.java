package dk.jobregnskab.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.spells.delivery.SpellLine;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spell file that comes with the program. */
class SpellSampleTest {

    private static final Path FILE = Path.of("jobs/register/sample/forloeb-konstrueret-2020-01.csv");

    private static List<String> citizens() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("10;"))
                .map(line -> line.split(";")[1])
                .toList();
    }

    private static int modulus11(String number) {
        int[] weights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(number.charAt(i), 10);
        }
        return sum % 11;
    }

    @Test
    void itSaysThatItIsConstructedAndIsAboutNobody() throws IOException {
        assertThat(Files.readAllLines(FILE).get(0)).startsWith("00;151;KONSTRUERET;2020-01;");
        assertThat(citizens()).hasSizeGreaterThan(50).allSatisfy(number -> {
            assertThat(Integer.parseInt(number.substring(0, 2))).isBetween(61, 91);
            assertThat(modulus11(number)).isNotZero();
        });
    }

    @Test
    void everyLineIsUsedAndNothingIsOddButFortyTwoHours() {
        Interpreted<SpellLine> read = Interpreted.of(new SpellsDelivery(JobDefinitions.shipped()), FILE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.refusedBy()).isEmpty();
        assertThat(read.warnings()).containsExactly("spells.hours-capped");
    }

    @Test
    void theDemoDoesNotLoadIt() {
        assertThat(new SpellsDelivery(JobDefinitions.shipped()).definition().samples())
                .isEmpty();
        assertThat(new RegisterDelivery(JobDefinitions.shipped()).definition().samples())
                .noneMatch(sample -> sample.toString().contains("forloeb"));
    }
}
