package dk.jobregnskab.intake.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates and times as Excel keeps them, written as ISO does. */
final class ExcelMoment {

    private static final Pattern ISO_AT_MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final String NO_DATE = "#####";
    private static final double SECONDS_OF_A_DAY = 86_400;

    private ExcelMoment() {}

    /** A day number as a date; with its time where that is not midnight. What is no date is told as Excel shows it. */
    static String date(double days, boolean since1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, since1904, true);
        if (moment == null) {
            return NO_DATE;
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    /** A day number as the month it lies in, such as 2026M07. */
    static String month(double days, boolean since1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, since1904, true);
        return moment == null
                ? NO_DATE
                : String.format(Locale.ROOT, "%dM%02d", moment.getYear(), moment.getMonthValue());
    }

    /** A part of a day as hours, minutes and seconds. */
    static String time(double days) {
        long seconds = Math.round(Math.abs(days) * SECONDS_OF_A_DAY);
        return String.format(
                Locale.ROOT, "%s%d:%02d:%02d", days < 0 ? "-" : "", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** What a cell of ISO dates holds, without a time that is midnight. */
    static String date(String iso) {
        Matcher matcher = ISO_AT_MIDNIGHT.matcher(iso);
        return matcher.matches() ? matcher.group(1) : iso;
    }
}
