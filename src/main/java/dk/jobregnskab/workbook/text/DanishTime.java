package dk.jobregnskab.workbook.text;

import dk.jobregnskab.platform.Moments;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as a Danish reader's clock showed them, on any machine. */
public final class DanishTime {

    private DanishTime() {}

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, Moments.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }
}
