package dk.jobregnskab.run.history;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.FileProblem;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.WholeFile;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * {@code SENEST_KOERT.txt}: the workbook carries no clock, so this is how finance sees whether the night ran. From the beginning of a night on it
 * says that it has not ended, so that it is true also after a night that was killed. What the night before came to stays below.
 */
final class LastRunNote {

    private static final String NAME = "SENEST_KOERT.txt";
    /** How the part about a night that has ended begins. */
    private static final String ENDED = "Senest kørt: ";

    private final Home home;
    private final Clock clock;

    LastRunNote(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** @throws OperatorException when it cannot be written, as cannot a workbook then */
    void begun() {
        replace("Kørslen begyndte " + now() + " og er ikke afsluttet.\n"
                + "Står det her stadig om morgenen, er den afbrudt; it-driften ser hvorfor i " + home.logs() + "\n"
                + before());
    }

    /** @throws OperatorException when it cannot be written */
    void couldNotBegin(OperatorException reason) {
        replace("Kørslen " + now() + " kunne ikke begynde" + code(reason.exitCode()) + ".\n"
                + why(String.valueOf(reason.getMessage())) + before());
    }

    /**
     * @param problem why it failed; blank when nobody knows, or it did not
     * @param results headlines and workbooks
     * @throws OperatorException when it cannot be written
     */
    void ended(ExitCode outcome, String problem, List<String> results) {
        StringBuilder text =
                new StringBuilder(ENDED + now() + "\nResultat: " + danish(outcome, problem) + code(outcome) + "\n");
        text.append(why(problem));
        results.forEach(line -> text.append('\n').append(VisibleText.of(line)).append('\n'));
        replace(text.toString());
    }

    private static String why(String problem) {
        return problem.isEmpty() ? "" : "Årsag: " + VisibleText.of(CprNumbers.masked(problem)) + "\n";
    }

    private static String code(ExitCode outcome) {
        return " (kode " + outcome.code() + ")";
    }

    /** What the last night that ended came to. */
    private String before() {
        try {
            Path file = home.reports().resolve(NAME);
            String text = Files.exists(file) ? Files.readString(file) : "";
            int ended = text.indexOf(ENDED);
            return ended < 0 ? "" : "\nKørslen før den:\n\n" + text.substring(ended);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void replace(String text) {
        try {
            WholeFile.write(home.reports().resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    home.reports().resolve(NAME) + " could not be written (" + FileProblem.of(e)
                            + "). Check free space and rights, then run again.",
                    e);
        }
    }

    private String now() {
        ZonedDateTime now = clock.instant().atZone(Moments.ZONE);
        return String.format(
                "%s kl. %02d.%02d", DayName.of(now.toLocalDate()).danish(), now.getHour(), now.getMinute());
    }

    private static String danish(ExitCode outcome, String problem) {
        return switch (outcome) {
            case DONE -> "gennemført";
            case NO_DATA ->
                problem.isEmpty()
                        ? "der er ingen data endnu"
                        : "gennemført, men en kilde, der kræves, har ikke leveret; de seneste gode data er brugt";
            case REFUSED -> "gennemført, men mindst én fil eller periode er afvist; de seneste gode data er brugt";
            case STOPPED -> "standset efter ønske; næste kørsel fortsætter";
            default -> "fejlet; it-driften er nødt til at se på det";
        };
    }
}
