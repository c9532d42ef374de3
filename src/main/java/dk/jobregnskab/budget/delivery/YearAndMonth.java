package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a line of a budget or of accounts is.
 *
 * @param month null for the whole year
 */
record YearAndMonth(int year, @Nullable Integer month) {

    /** Enough of a month's name in Danish and English to tell it from the others. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[ij]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec");

    private static final Pattern NUMBER = Pattern.compile("[mM]?0?(\\d{1,2})");

    /** By the columns year and month, or the one column period. */
    static YearAndMonth of(RowReader row, Columns columns) {
        Optional<Integer> year =
                columns.position("year").filter(column -> !row.text(column).isEmpty());
        Optional<Integer> month =
                columns.position("month").filter(column -> !row.text(column).isEmpty());
        Optional<Integer> period =
                columns.position("period").filter(column -> !row.text(column).isEmpty());
        Optional<Period> whole = period.or(
                        () -> month.filter(column -> row.text(column).matches("\\d{4}[mM]\\d+")))
                .map(column -> of(row, column));
        if (whole.isPresent()) {
            return new YearAndMonth(
                    whole.get().year(),
                    whole.get().type() == Period.Type.MONTH
                            ? (Integer) whole.get().number()
                            : null);
        }
        int column = year.or(() -> columns.position("year"))
                .or(() -> columns.position("period"))
                .orElseThrow();
        return new YearAndMonth(
                year(row, column), month.map(cell -> month(row, cell)).orElse(null));
    }

    private static Period of(RowReader row, int column) {
        Period period = row.period(column);
        if (period.type() != Period.Type.YEAR && period.type() != Period.Type.MONTH) {
            throw row.refuse(
                    column,
                    "period",
                    RowReader.shown(row.text(column)) + " er hverken et år eller en måned som 2026M03",
                    RowReader.shown(row.text(column)) + " is neither a year nor a month such as 2026M03");
        }
        return period;
    }

    private static int year(RowReader row, int column) {
        String text = row.text(column);
        return Period.parse(text)
                .filter(period -> period.type() == Period.Type.YEAR)
                .orElseThrow(() -> row.refuse(
                        column,
                        "year",
                        text.isEmpty() ? "året mangler" : RowReader.shown(text) + " er ikke et år",
                        text.isEmpty() ? "the year is missing" : RowReader.shown(text) + " is not a year"))
                .year();
    }

    private static int month(RowReader row, int column) {
        String text = row.label(column).toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        int month = number.matches() ? Integer.parseInt(number.group(1)) : named(text);
        if (month < 1 || month > 12) {
            throw row.refuse(
                    column,
                    "month",
                    RowReader.shown(text) + " er ikke en måned fra 1 til 12",
                    RowReader.shown(text) + " is not a month from 1 to 12");
        }
        return month;
    }

    /** 0 when it is none. */
    private static int named(String text) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (text.matches(MONTHS.get(i) + "\\p{L}*\\.?( \\d{4})?")) {
                return i + 1;
            }
        }
        return 0;
    }

    Period period() {
        return month == null ? new Period(Period.Type.YEAR, year, 0) : new Period(Period.Type.MONTH, year, month);
    }
}
