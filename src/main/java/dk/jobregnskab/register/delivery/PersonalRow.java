package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** Typed access to a row about a citizen. What is wrong is told by row and column, never by the value. */
public final class PersonalRow {

    /** What the ledger holds; nobody is paid 20 million kroner for a week. */
    private static final long MOST_ORE = 2_000_000_000L;
    /** Digits that the quick way reads; more are rare and take the long way. */
    private static final int QUICK_DIGITS = 9;

    private final RawRow row;
    private final Columns columns;
    private final NumberGrammar grammar;

    public PersonalRow(RawRow row, Columns columns, NumberGrammar grammar) {
        this.row = row;
        this.columns = columns;
        this.grammar = grammar;
    }

    public String text(int position) {
        return row.cells().get(position).text();
    }

    boolean isBlank(int position) {
        return NumberGrammar.isMissing(row.cells().get(position));
    }

    /** An amount in øre. */
    public long ore(int position) {
        long ore = hundredths(position);
        if (Math.abs(ore) > MOST_ORE) {
            throw refuse(position, "size", "beløbet er for stort for en linje", "the amount is too large for one line");
        }
        return ore;
    }

    /** A rate in hundredths of a percent. Up to 1 it is a share: 0,40 is 40 percent. */
    public int rate(int position) {
        long hundredths = hundredths(position);
        long rate = hundredths <= 100 ? hundredths * 100 : hundredths;
        if (rate < 0 || rate > 10_000) {
            throw refuse(
                    position,
                    "rate",
                    "satsen ligger ikke mellem 0 og 100 pct.",
                    "the rate is not between 0 and 100 percent");
        }
        return (int) rate;
    }

    /** A number with at most two decimals, in hundredths. */
    public long hundredths(int position) {
        long quick = hundredths(row.cells().get(position));
        return quick == Long.MIN_VALUE ? hundredthsByGrammar(position) : quick;
    }

    /** The usual spelling without a pattern or an object; {@link Long#MIN_VALUE} when the text is another. */
    private long hundredths(Cell cell) {
        String text = cell.text();
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        char point = grammar == NumberGrammar.COMMA && !cell.number() ? ',' : '.';
        long value = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < QUICK_DIGITS && decimals < 2) {
                value = value * 10 + (c - '0');
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == point && decimals < 0 && digits > 0) {
                decimals = 0;
            } else {
                return Long.MIN_VALUE;
            }
        }
        if (digits == 0 || decimals == 0) {
            return Long.MIN_VALUE;
        }
        long scaled = decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
        return negative ? -scaled : scaled;
    }

    private long hundredthsByGrammar(int position) {
        Optional<BigDecimal> number = grammar.parse(row.cells().get(position));
        BigDecimal value = number.orElseThrow(() -> refuse(
                position,
                "number",
                "indholdet er ikke et tal",
                "the content is not a number in the notation of this source, such as 1.234,50"));
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.scale() > 2) {
            throw refuse(
                    position, "decimals", "tallet har flere end to decimaler", "the number has more than two decimals");
        }
        if (bare.precision() - bare.scale() > 12) {
            throw refuse(position, "size", "tallet er for stort", "the number is too large");
        }
        return bare.movePointRight(2).longValueExact();
    }

    public RefusedRowException refuse(int position, String rule, String danish, String english) {
        return new RefusedRowException(
                new Problem(row.number(), columns.label(position), rule, new Wording(danish, english)));
    }
}
