package dk.jobregnskab.run.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
final class LastRunNoteTest {

    private static final OperatorException UNREACHABLE =
            new OperatorException(ExitCode.FAILED, "The database cannot\nbe reached.");

    @TempDir
    Path folder;

    private Home home;
    private Path file;

    @BeforeEach
    void open() {
        home = new Home(folder);
        file = home.reports().resolve("SENEST_KOERT.txt");
    }

    private LastRunNote at(String moment) {
        return new LastRunNote(home, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private void goodNight() {
        at("2026-11-19T03:15:00Z").ended(ExitCode.DONE, "", List.of("Overskrift.", "/srv/reports/a.xlsx"));
    }

    @Test
    void aNightThatEndedSaysHowAndWhereItsWorkbooksAre() {
        goodNight();

        assertThat(file).hasContent("""
                Senest kørt: 19. november 2026 kl. 04.15
                Resultat: gennemført (kode 0)

                Overskrift.

                /srv/reports/a.xlsx
                """);
    }

    @Test
    void whatARequiredSourceDidNotDeliverIsTheReasonAndNotAnEmptyDatabase() {
        at("2026-11-19T03:15:00Z").ended(ExitCode.NO_DATA, "jobindsats: late.", List.of("Overskrift."));

        assertThat(file).hasContent("""
                Senest kørt: 19. november 2026 kl. 04.15
                Resultat: gennemført, men en kilde, der kræves, har ikke leveret; de seneste gode data er brugt (kode 3)
                Årsag: jobindsats: late.

                Overskrift.
                """);
    }

    @Test
    void fromItsBeginningOnItIsKnownAsNotEnded() {
        goodNight();
        at("2026-11-20T03:15:00Z").begun();

        assertThat(file)
                .content()
                .startsWith("Kørslen begyndte 20. november 2026 kl. 04.15 og er ikke afsluttet.\n")
                .contains(home.logs().toString(), "Kørslen før den:\n\nSenest kørt: 19. november 2026 kl. 04.15");
    }

    @Test
    void whatCouldNotBeginSaysWhyAndKeepsWhatWasBefore() {
        goodNight();
        at("2026-11-20T03:15:00Z").begun();
        at("2026-11-21T03:15:00Z").couldNotBegin(UNREACHABLE);

        assertThat(file)
                .content()
                .startsWith(
                        "Kørslen 21. november 2026 kl. 04.15 kunne ikke begynde (kode 1).\nÅrsag: The database cannot\\nbe reached.\n")
                .doesNotContain("begyndte")
                .containsOnlyOnce("Senest kørt: 19. november 2026 kl. 04.15");
    }

    @Test
    void itIsReplacedWholeOrNotAtAll() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        goodNight();
        String before = Files.readString(file);
        Files.createSymbolicLink(file.resolveSibling(".SENEST_KOERT.txt.part"), Path.of("/dev/full"));

        assertThatThrownBy(() -> at("2026-11-20T03:15:00Z").begun())
                .hasMessageContaining("SENEST_KOERT.txt could not be written (No space left on device)");
        assertThat(file).hasContent(before);
        assertThat(folder.resolve("reports").toFile().list()).containsExactly("SENEST_KOERT.txt");
    }
}
