package dk.jobregnskab.run.internal;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code SENEST_KOERT.txt}: the workbook carries no clock, so this is how finance sees that the night ran. */
@Component
class LastRunNote {

    private static final Logger log = LoggerFactory.getLogger(LastRunNote.class);
    private static final String NAME = "SENEST_KOERT.txt";

    private final Home home;
    private final Clock clock;

    LastRunNote(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** @param results headlines and workbooks as the command line printed them */
    void write(ExitCode outcome, List<String> results) {
        StringBuilder text = new StringBuilder();
        text.append("Senest kørt: ")
                .append(moment(clock.instant().atZone(Moments.ZONE)))
                .append('\n');
        text.append("Resultat: ")
                .append(danish(outcome))
                .append(" (kode ")
                .append(outcome.code())
                .append(")\n");
        results.forEach(line -> text.append('\n').append(line).append('\n'));
        try {
            Path part = home.reports().resolve("." + NAME + ".part");
            Files.writeString(part, text);
            Files.move(
                    part,
                    home.reports().resolve(NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("{} could not be written", NAME, e);
        }
    }

    private static String moment(ZonedDateTime now) {
        Period month = new Period(Period.Type.MONTH, now.getYear(), now.getMonthValue());
        return String.format(
                "%d. %s kl. %02d.%02d", now.getDayOfMonth(), month.danish(), now.getHour(), now.getMinute());
    }

    private static String danish(ExitCode outcome) {
        return switch (outcome) {
            case DONE -> "gennemført";
            case NO_DATA -> "der er ingen data endnu";
            case REFUSED -> "gennemført, men mindst én fil eller periode er afvist; de seneste gode data er brugt";
            case STOPPED -> "standset efter ønske; næste kørsel fortsætter";
            default -> "fejlet; it-driften er nødt til at se på det";
        };
    }
}
