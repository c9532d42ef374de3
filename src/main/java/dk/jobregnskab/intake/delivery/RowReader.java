package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Label;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed access to the cells of one row. What does not fit is a {@link RefusedRowException} that names row and column. */
public final class RowReader {

    private static final int SHOWN = 40;
    /** Before the decimals; what every column of ours can hold. */
    private static final int MOST_DIGITS = 12;

    private static final int DECIMALS_OF_A_MILLION = 6;
    /** More than all benefits of the country. */
    private static final BigDecimal MOST_MILLIONS = BigDecimal.valueOf(1_000_000);

    /** As the date cells of a workbook are read. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private static final BigDecimal DUST = new BigDecimal("1e-9");

    private final RawRow row;
    private final Columns columns;
    private final NumberGrammar grammar;

    public RowReader(RawRow row, Columns columns, NumberGrammar grammar) {
        this.row = row;
        this.columns = columns;
        this.grammar = grammar;
    }

    public String text(int position) {
        return row.cells().get(position).text();
    }

    /** A name or label that is compared with others: how it was broken to fit its cell is no part of it. */
    public String label(int position) {
        return Label.of(text(position));
    }

    /** A text that is stored and shown, on one line; one that may hold a CPR number is refused. */
    public String publicText(int position) {
        String text = label(position);
        if (!CprNumbers.masked(text).equals(text)) {
            throw refuse(
                    position,
                    "cpr",
                    "teksten kan indeholde et CPR-nummer, og den vises. Fjern det",
                    "the text may hold a CPR number, and it is shown. Remove it");
        }
        return text;
    }

    public Period period(int position) {
        String text = text(position);
        if (DATE.matcher(text).matches()) {
            throw refuse(
                    position,
                    "period",
                    shown(text) + " er en dato og ikke en periode. Skriv perioden som tekst, for eksempel 2026M07",
                    shown(text) + " is a date, not a period. Write the period as text, such as 2026M07");
        }
        return Period.parse(text)
                .orElseThrow(() -> refuse(
                        position,
                        "period",
                        shown(text) + " er ikke en periode, der kendes",
                        shown(text) + " is not a period we know, such as 2018QMAT04, 2026Q1 or 2026M07"));
    }

    /** A number with exactly so many decimals, or null when the source leaves it out. More decimals are refused, never rounded. */
    public @Nullable BigDecimal number(int position, int decimals) {
        BigDecimal value = written(position, decimals);
        return value == null ? null : value.setScale(decimals);
    }

    /** A number with the decimals it was written with, or null when the source leaves it out. More decimals than that many are refused. */
    public @Nullable BigDecimal decimal(int position, int mostDecimals) {
        BigDecimal value = written(position, mostDecimals);
        return value == null ? null : value.setScale(Math.max(0, Math.min(value.scale(), mostDecimals)));
    }

    /** Million kroner with the decimals they were written with, zeros too: they say how exact the amount is. */
    public @Nullable BigDecimal millions(int position) {
        BigDecimal value = written(position, DECIMALS_OF_A_MILLION);
        if (value != null && value.scale() > DECIMALS_OF_A_MILLION) {
            throw tooManyDecimals(position, DECIMALS_OF_A_MILLION);
        }
        if (value != null && value.abs().compareTo(MOST_MILLIONS) > 0) {
            throw refuse(
                    position,
                    "size",
                    "beløbet er for stort; det skrives i mio. kr.",
                    "the amount is too large; it is written in million kroner");
        }
        return value;
    }

    /** {@code 03}, which was perhaps {@code 0,3}. */
    private static final Pattern HAS_LOST_ITS_MARK = Pattern.compile("-?0\\d+");

    private @Nullable BigDecimal written(int position, int mostDecimals) {
        Cell cell = row.cells().get(position);
        if (NumberGrammar.isMissing(cell)) {
            return null;
        }
        if (grammar.isAmbiguous(cell)) {
            throw ambiguous(position);
        }
        if (mostDecimals > 0
                && !cell.number()
                && HAS_LOST_ITS_MARK.matcher(cell.text()).matches()) {
            throw refuse(
                    position,
                    "number",
                    shown(cell.text()) + " begynder med 0 uden komma; det kan have været 0,…",
                    shown(cell.text()) + " begins with 0 and has no decimal mark; it may have been 0,…");
        }
        BigDecimal value = grammar.parse(cell)
                .map(number -> cell.number() ? withoutBinaryDust(number, mostDecimals) : number)
                .orElseThrow(() -> refuse(
                        position,
                        "number",
                        shown(cell.text()) + " er ikke et tal",
                        shown(cell.text()) + " is not a number"
                                + (grammar != NumberGrammar.POINT
                                        ? " in Danish notation, such as 1.234,5"
                                        : ", such as 1234.5")));
        if (value.precision() - value.scale() > MOST_DIGITS) {
            throw refuse(position, "size", "tallet er for stort", "the number is too large");
        }
        if (value.stripTrailingZeros().scale() > mostDecimals) {
            throw tooManyDecimals(position, mostDecimals);
        }
        return value;
    }

    private RefusedRowException ambiguous(int position) {
        String text = text(position);
        String readings = text.replace('.', ',') + "%s" + text.replace(".", "");
        return refuse(
                position,
                "ambiguous-number",
                shown(text) + " kan være " + readings.formatted(" eller ")
                        + ". Hent tabellen på dansk, med decimalkomma og uden tusindpunktum",
                shown(text) + " can be " + readings.formatted(" or ")
                        + ". Fetch the table in Danish, with a decimal comma and without dots between thousands");
    }

    private RefusedRowException tooManyDecimals(int position, int most) {
        return refuse(
                position,
                "decimals",
                shown(text(position)) + " har flere decimaler end " + most,
                shown(text(position)) + " has more than " + most + " decimals");
    }

    /** Excel keeps 7.7 as a binary number that may read 7.699999999999999; so close to a value with our decimals, it is that value. */
    private static BigDecimal withoutBinaryDust(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        if (number.subtract(rounded).abs().compareTo(DUST) > 0) {
            return number;
        }
        BigDecimal bare = rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** A whole number, or null when the source leaves it out. */
    public @Nullable Integer count(int position) {
        BigDecimal value = number(position, 0);
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(100_000_000)) > 0) {
            throw refuse(position, "size", "tallet er for stort", "the number is too large to be a count of persons");
        }
        return value == null ? null : value.intValueExact();
    }

    public RefusedRowException refuse(int position, String rule, String danish, String english) {
        return new RefusedRowException(
                new Problem(row.number(), columns.label(position), rule, new Wording(danish, english)));
    }

    /** A value inside quotes, short enough for a sentence. */
    public static String shown(String value) {
        String clean = CprNumbers.masked(value.replaceAll("\\p{Cntrl}", " "));
        return "\"" + (clean.length() > SHOWN ? clean.substring(0, SHOWN) + "…" : clean) + "\"";
    }
}
