package dk.jobregnskab.workbook.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments as a Danish reader's clock showed them, on any machine. */
public final class DanishTime {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private DanishTime() {}

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, COPENHAGEN).truncatedTo(ChronoUnit.SECONDS);
    }
}
