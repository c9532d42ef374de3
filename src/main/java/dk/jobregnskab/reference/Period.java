package dk.jobregnskab.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A published period, such as {@code 2018QMAT04}: the rolling year that ends with the fourth quarter of 2018.
 *
 * <p>Ordered by where it ends, then the shorter before the longer. Consecutive rolling years overlap: they are never added.
 *
 * @param year the calendar year in which the period ends
 * @param number the quarter, half or month within that year; 0 for a calendar year
 */
public record Period(Type type, int year, int number) implements Comparable<Period> {

    /** The lengths of period that the sources publish. */
    public enum Type {
        MONTH("M", 12),
        QUARTER("Q", 4),
        HALF_YEAR("H", 2),
        YEAR("", 0),
        ROLLING_YEAR("QMAT", 4);

        private final String mark;
        private final int perYear;

        Type(String mark, int perYear) {
            this.mark = mark;
            this.perYear = perYear;
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("(\\d{4})(?:(QMAT|MAT|M|Q|K|H|Y)(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN_IN_TEXT =
            Pattern.compile("\\b\\d{4}(?:QMAT|MAT|M|Q|K|H|Y)\\d{1,2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALVES =
            Pattern.compile("(\\d)\\.?\\s*halvår\\s+(\\d{4})\\s*[-–—]\\s*(\\d)\\.?\\s*halvår\\s+(\\d{4})");
    private static final Pattern QUARTERS =
            Pattern.compile("(\\d)\\.?\\s*kvartal\\s+(\\d{4})\\s*[-–—]\\s*(\\d)\\.?\\s*kvartal\\s+(\\d{4})");

    private static final Pattern LAST_YEAR = Pattern.compile("\\d{4}$");

    public Period {
        boolean fits = type == Type.YEAR ? number == 0 : number >= 1 && number <= type.perYear;
        if (!fits || year < 1900 || year > 2999) {
            throw new IllegalArgumentException("no such period: " + type + " " + number + " of " + year);
        }
    }

    /**
     * Reads a token or a printed period, in the variants the sources use: {@code 2018QMAT04}, {@code 2026Q01}, {@code 2020K1},
     * {@code 2025Y01}, {@code 1. halvår 2018 – 2. halvår 2018}.
     *
     * @return empty when the text names no period
     */
    public static Optional<Period> parse(String text) {
        String trimmed = text.strip();
        Matcher token = TOKEN.matcher(trimmed);
        try {
            if (token.matches()) {
                return Optional.of(ofToken(token));
            }
            String printed = printed(trimmed);
            Matcher halves = HALVES.matcher(printed);
            if (halves.matches()) {
                return rollingYear(halves, 2);
            }
            Matcher quarters = QUARTERS.matcher(printed);
            return quarters.matches() ? rollingYear(quarters, 4) : ofOurOwn(printed);
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /** A rolling year as {@link #danish()} prints it. */
    private static Optional<Period> ofOurOwn(String printed) {
        Matcher year = LAST_YEAR.matcher(printed);
        return !year.find()
                ? Optional.empty()
                : IntStream.rangeClosed(1, Type.ROLLING_YEAR.perYear)
                        .mapToObj(number -> new Period(Type.ROLLING_YEAR, Integer.parseInt(year.group()), number))
                        .filter(period -> period.danish().equals(printed))
                        .findFirst();
    }

    /** Of a token of our own, as the database and the reference files keep it. */
    public static Period of(String token) {
        return parse(token).orElseThrow();
    }

    /** The month that a day lies in. */
    public static Period month(TemporalAccessor day) {
        YearMonth month = YearMonth.from(day);
        return new Period(Type.MONTH, month.getYear(), month.getMonthValue());
    }

    /** The first period that a longer text names, such as a title. */
    public static Optional<Period> find(String text) {
        for (Pattern pattern : List.of(HALVES, QUARTERS)) {
            Matcher printed = pattern.matcher(printed(text));
            if (printed.find()) {
                return parse(printed.group());
            }
        }
        Matcher token = TOKEN_IN_TEXT.matcher(text);
        return token.find() ? parse(token.group()) : Optional.empty();
    }

    private static Period ofToken(Matcher token) {
        int year = Integer.parseInt(token.group(1));
        if (token.group(2) == null) {
            return new Period(Type.YEAR, year, 0);
        }
        int number = Integer.parseInt(token.group(3));
        return switch (token.group(2).toUpperCase(Locale.ROOT)) {
            case "QMAT", "MAT" -> new Period(Type.ROLLING_YEAR, year, number);
            case "M" -> new Period(Type.MONTH, year, number);
            case "H" -> new Period(Type.HALF_YEAR, year, number);
            case "Y" -> yearly(year, number);
            default -> new Period(Type.QUARTER, year, number);
        };
    }

    private static Period yearly(int year, int number) {
        if (number != 1) {
            throw new IllegalArgumentException("a year has no part " + number);
        }
        return new Period(Type.YEAR, year, 0);
    }

    /** Both ends are checked: what is not a whole year is not guessed at. */
    private static Optional<Period> rollingYear(Matcher printed, int partsPerYear) {
        int firstPart = Integer.parseInt(printed.group(1));
        int part = Integer.parseInt(printed.group(3));
        int first = Integer.parseInt(printed.group(2)) * partsPerYear + firstPart;
        int last = Integer.parseInt(printed.group(4)) * partsPerYear + part;
        if (last - first != partsPerYear - 1 || !isPart(firstPart, partsPerYear) || !isPart(part, partsPerYear)) {
            return Optional.empty();
        }
        return Optional.of(
                new Period(Type.ROLLING_YEAR, Integer.parseInt(printed.group(4)), part * (4 / partsPerYear)));
    }

    /** Composed, lower case, with ordinary spaces. */
    private static String printed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ');
    }

    private static boolean isPart(int number, int partsPerYear) {
        return number >= 1 && number <= partsPerYear;
    }

    /** The period's one spelling, for example {@code 2018QMAT04}, {@code 2018H2}, {@code 2026Q1}, {@code 2026M07}. */
    public String token() {
        return switch (type) {
            case YEAR -> String.valueOf(year);
            case ROLLING_YEAR, MONTH -> String.format(Locale.ROOT, "%d%s%02d", year, type.mark, number);
            case QUARTER, HALF_YEAR -> String.format(Locale.ROOT, "%d%s%d", year, type.mark, number);
        };
    }

    /** First day of the period. */
    public LocalDate start() {
        return switch (type) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case ROLLING_YEAR -> end().minusYears(1).plusDays(1).withDayOfMonth(1);
            default -> LocalDate.of(year, (number - 1) * (12 / type.perYear) + 1, 1);
        };
    }

    /** Last day of the period, inclusive. */
    public LocalDate end() {
        int month = type == Type.YEAR ? 12 : number * (12 / type.perYear);
        return YearMonth.of(year, month).atEndOfMonth();
    }

    /** Days of the period, first and last included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start(), end()) + 1;
    }

    /** Days of the twelve months that end with the period: 366 when a 29 February lies in them, else 365. */
    public int daysOfTheYear() {
        LocalDate next = end().plusDays(1);
        return (int) ChronoUnit.DAYS.between(next.minusYears(1), next);
    }

    /** As it is printed in Danish, for example {@code kalenderåret 2018}, {@code juli 2017 – juni 2018} or {@code juli 2026}. */
    public String danish() {
        return switch (type) {
            case YEAR -> String.valueOf(year);
            case HALF_YEAR -> number + ". halvår " + year;
            case QUARTER -> number + ". kvartal " + year;
            case MONTH -> DanishMonths.name(number) + " " + year;
            case ROLLING_YEAR -> danishRollingYear();
        };
    }

    /** A rolling year that is a calendar year is called one. */
    private String danishRollingYear() {
        return number == Type.ROLLING_YEAR.perYear
                ? "kalenderåret " + year
                : DanishMonths.name(start().getMonthValue()) + " " + start().getYear() + " – "
                        + DanishMonths.name(end().getMonthValue()) + " " + year;
    }

    /** As it is printed in English, for example {@code calendar year 2018} or {@code July 2026}. */
    public String english() {
        return switch (type) {
            case YEAR -> String.valueOf(year);
            case HALF_YEAR -> (number == 1 ? "first" : "second") + " half of " + year;
            case QUARTER -> "Q" + number + " " + year;
            case MONTH -> englishMonth(end());
            case ROLLING_YEAR -> englishRollingYear();
        };
    }

    private String englishRollingYear() {
        return number == Type.ROLLING_YEAR.perYear
                ? "calendar year " + year
                : englishMonth(start()) + " – " + englishMonth(end());
    }

    private static String englishMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }

    /** Whether its last day is earlier than another period's. */
    public boolean endsBefore(Period other) {
        return end().isBefore(other.end());
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::end).thenComparing(Period::type).compare(this, other);
    }

    @Override
    public String toString() {
        return token();
    }
}
