package dk.jobregnskab.reference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in million kroner as somebody published it (formulas.md, section 6). How exact it is follows from the decimals it was written with:
 * 12.5 stands for anything from 12.45 to 12.55.
 *
 * @param written with the publisher's decimals, at most six
 */
public record PublishedMillions(BigDecimal written) {

    private static final int MILLION = 6;

    /** @return null when nothing was published */
    public static @Nullable PublishedMillions of(@Nullable BigDecimal written) {
        return written == null ? null : new PublishedMillions(written);
    }

    /** The same amount in kroner, exact. */
    public BigDecimal kroner() {
        return written.movePointRight(MILLION).setScale(2);
    }

    /** Half of the last published digit, in kroner. */
    public BigDecimal halfDigit() {
        return new BigDecimal("0.5")
                .movePointLeft(written.scale())
                .movePointRight(MILLION)
                .setScale(2);
    }
}
