package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.platform.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a column of a reference table may hold. */
@FunctionalInterface
public interface ColumnRule {

    /**
     * @param row the whole row, for what depends on another column
     * @return what the value must be, as a sentence goes on after the column's name; null when it may stand
     */
    @Nullable
    String problem(String value, NamedCsvRecord row);

    /** Any text but none. */
    static ColumnRule filled() {
        return (value, row) -> value.isBlank() ? "must not be empty" : null;
    }

    /** One that matches. */
    static ColumnRule like(String pattern, String wanted) {
        return (value, row) -> value.matches(pattern) ? null : "must be " + wanted;
    }

    /** @param known at least one */
    static ColumnRule oneOf(String what, Collection<String> known) {
        return (value, row) ->
                known.contains(value) ? null : "is no " + what + " (nearest: " + Spelling.nearest(value, known) + ")";
    }

    static ColumnRule date() {
        return (value, row) -> date(value) == null ? "must be a date such as 2026-01-01" : null;
    }

    /** The last day of what begins on {@code valid_from}; empty: it has not ended. */
    static ColumnRule lastDay() {
        return (value, row) -> {
            LocalDate first = date(row.getField("valid_from"));
            LocalDate last = date(value);
            if (last == null) {
                return value.isEmpty() ? null : "must be a date such as 2026-12-31, or empty";
            }
            return first != null && last.isBefore(first) ? "must not lie before valid_from" : null;
        };
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** @param above what it must be greater than */
    static ColumnRule numberAbove(String above) {
        return (value, row) -> isNumber(value) && new BigDecimal(value).compareTo(new BigDecimal(above)) > 0
                ? null
                : "must be a number above " + above + ", with a point, such as 2.8";
    }

    static ColumnRule percent() {
        return (value, row) -> isNumber(value)
                        && new BigDecimal(value).signum() >= 0
                        && new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0
                ? null
                : "must be a number from 0 to 100, with a point";
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,10})?");
    }

    default ColumnRule orEmpty() {
        return (value, row) -> {
            String problem = value.isEmpty() ? null : problem(value, row);
            return problem == null ? null : problem + ", or empty";
        };
    }

    /** Each part between {@code |}. */
    default ColumnRule each() {
        return (value, row) -> {
            for (String part : value.split("\\|", -1)) {
                String problem = problem(part, row);
                if (problem != null) {
                    return "\"" + part + "\" " + problem + "; several are written one|other";
                }
            }
            return null;
        };
    }
}
