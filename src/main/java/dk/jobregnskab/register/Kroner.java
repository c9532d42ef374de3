package dk.jobregnskab.register;

import java.math.BigDecimal;

/** Money is counted in øre, and shown in kroner. */
public final class Kroner {

    private Kroner() {}

    public static BigDecimal ofOre(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }
}
