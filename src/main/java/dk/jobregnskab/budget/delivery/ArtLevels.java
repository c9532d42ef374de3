package dk.jobregnskab.budget.delivery;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which kinds of expense one account has in a table, and what they sum to: the finest are its postings, those above are their sums. Small,
 * since a table has some hundred thousand accounts.
 */
final class ArtLevels {

    /** Two figures that must be the same sum. In thousands. */
    record Contradiction(BigDecimal total, BigDecimal parts) {}

    private static final int MAIN = 3;
    private static final int DETAIL = 13;
    private static final int INCOME_AND_EXPENDITURE = 0b110;
    /** Half of a thousand kroner, in øre. */
    private static final long ROUNDING = 50_000;

    private int kinds;
    private long lowDetails;
    private long highDetails;
    private long[] sums = {};

    /** @return whether this kind is there for the first time */
    boolean add(Art art, BigDecimal kroner) {
        int bit = 1 << slot(art);
        int index = Integer.bitCount(kinds & (bit - 1));
        boolean known = (kinds & bit) != 0;
        if (!known) {
            kinds |= bit;
            long[] more = new long[sums.length + 1];
            System.arraycopy(sums, 0, more, 0, index);
            System.arraycopy(sums, index, more, index + 1, sums.length - index);
            sums = more;
        }
        sums[index] = Math.addExact(sums[index], kroner.movePointRight(2).longValueExact());
        return art.level() == Art.Level.DETAIL ? isNew(art.number()) : !known;
    }

    private boolean isNew(int detail) {
        long bit = 1L << (detail % 50);
        boolean known = ((detail < 50 ? lowDetails : highDetails) & bit) != 0;
        if (detail < 50) {
            lowDetails |= bit;
        } else {
            highDetails |= bit;
        }
        return !known;
    }

    private static int slot(Art art) {
        return switch (art.level()) {
            case TOTAL -> 0;
            case EXPENDITURE -> 1;
            case INCOME -> 2;
            case MAIN -> MAIN + art.number();
            case DETAIL -> DETAIL + art.main();
        };
    }

    /** Whether a row of this kind is a posting, and no sum of others that are there. */
    boolean uses(Art art) {
        return uses(slot(art));
    }

    private boolean uses(int slot) {
        if (slot >= DETAIL) {
            return has(slot);
        }
        if (slot >= MAIN) {
            return has(slot) && !has(slot - MAIN + DETAIL);
        }
        return has(slot) && kinds >> MAIN == 0 && (slot > 0 || (kinds & INCOME_AND_EXPENDITURE) == 0);
    }

    private boolean has(int slot) {
        return (kinds & 1 << slot) != 0;
    }

    private long sum(int slot) {
        return has(slot) ? sums[Integer.bitCount(kinds & ((1 << slot) - 1))] : 0;
    }

    /** Where a sum stands beside parts that do not add up to it within their rounding. */
    Optional<Contradiction> contradiction() {
        for (int digit = 0; digit < 10; digit++) {
            if (has(MAIN + digit) && has(DETAIL + digit)) {
                Optional<Contradiction> found = contradiction(sum(MAIN + digit), sum(DETAIL + digit), details(digit));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        long used = 0;
        int parts = 0;
        for (int slot = 0; slot < DETAIL + 10; slot++) {
            if (uses(slot)) {
                used += sum(slot);
                parts += slot >= DETAIL ? details(slot - DETAIL) : 1;
            }
        }
        if (kinds >> MAIN != 0 && (kinds & INCOME_AND_EXPENDITURE) == INCOME_AND_EXPENDITURE) {
            Optional<Contradiction> found = contradiction(sum(1) + sum(2), used, parts + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return has(0) && (kinds & ~1) != 0 ? contradiction(sum(0), used, parts) : Optional.empty();
    }

    private static Optional<Contradiction> contradiction(long total, long parts, int numbers) {
        return Math.abs(total - parts) <= ROUNDING * numbers
                ? Optional.empty()
                : Optional.of(new Contradiction(BigDecimal.valueOf(total, 5), BigDecimal.valueOf(parts, 5)));
    }

    private int details(int digit) {
        long half = digit < 5 ? lowDetails : highDetails;
        return Long.bitCount(half >> (digit % 5 * 10) & 0x3ff);
    }
}
