package dk.jobregnskab.register.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.disclosure.CountedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas 13 to 17 against the plain recomputation, which shares no code with them. */
class RegisterCalculationTest {

    private static final int REGISTERS = Integer.getInteger("registers", 1000);
    private static final List<String> PERIODS =
            List.of("2020M12", "2021M01", "2020Q4", "2021Q1", "2020", "2020QMAT04", "2021M03", "2020M11");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CountedFiles counted(List<String> files) {
        CountedFiles counted = new CountedFiles(folder);
        files.forEach(counted::add);
        return counted;
    }

    @Test
    void anIndependentRecomputationAgreesInPersonsAndOre() {
        long seed = Long.getLong("seed", 20261121L);
        for (int i = 0; i < REGISTERS; i++) {
            List<String> files = new RandomRegister(seed + i, 6).files(3, 25);
            CountedFiles counted = counted(files);
            RegisterEdition edition = counted.edition(151);
            PlainRegister plain = new PlainRegister(files);
            Period period = Period.parse(PERIODS.get(i % PERIODS.size())).orElseThrow();
            Map<String, PlainRegister.Group> expected = plain.groups(period.start(), period.end(), "Ballerup");
            for (RegisterFigure found : edition.groups(period)) {
                assertThat(new PlainRegister.Group(
                                found.fullTimePersons(),
                                found.gross(),
                                found.refund(),
                                found.coFinancing(),
                                found.net()))
                        .as("seed %d, %s, %s", seed + i, period, found.group())
                        .isEqualTo(expected.get(found.group()));
            }
        }
    }

    @Test
    void whatDeliveriesChangeAddsUpToWhatIsKnown() {
        List<String> files = new RandomRegister(7, 5).files(4, 30);
        CountedFiles counted = counted(files);
        Period december = Period.parse("2020M12").orElseThrow();
        RegisterEdition edition = counted.edition(151);

        for (int known = 1; known <= files.size(); known++) {
            long last = known;
            PlainRegister.Group plain = Objects.requireNonNull(new PlainRegister(files.subList(0, known))
                    .groups(december.start(), december.end(), "Ballerup")
                    .get("Ydelsesgrupper i alt"));
            assertThat(edition.revisions())
                    .filteredOn(one -> one.month().equals(december) && one.sourceFileId() == last)
                    .singleElement()
                    .satisfies(revision -> {
                        assertThat(revision.fullTimePersons()).isEqualTo(plain.persons());
                        assertThat(revision.net()).isEqualTo(plain.net());
                    });
        }
    }
}
