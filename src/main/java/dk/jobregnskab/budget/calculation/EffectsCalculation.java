package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.Effects;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Volume, mix and price of a change in expense (formulas.md, section 26). */
public final class EffectsCalculation {

    /**
     * One group before and after. Null is unknown.
     *
     * @param personsBefore full-time persons
     * @param priceBefore kroner per full-time person and year; not needed where there are no persons
     */
    public record Group(
            @Nullable BigDecimal personsBefore,
            @Nullable BigDecimal priceBefore,
            @Nullable BigDecimal personsAfter,
            @Nullable BigDecimal priceAfter) {

        /** Where nobody was before, the new price counts as the old one, and the other way round: a newcomer's price has not changed. */
        private @Nullable Known known() {
            BigDecimal before = isNone(personsBefore) && priceBefore == null ? priceAfter : priceBefore;
            BigDecimal after = isNone(personsAfter) && priceAfter == null ? before : priceAfter;
            if (isNone(personsBefore) && isNone(personsAfter)) {
                return Known.NOBODY;
            }
            return personsBefore == null || before == null || personsAfter == null || after == null
                    ? null
                    : new Known(personsBefore, before, personsAfter, after);
        }

        private static boolean isNone(@Nullable BigDecimal persons) {
            return persons != null && persons.signum() == 0;
        }
    }

    private record Known(BigDecimal q0, BigDecimal p0, BigDecimal q1, BigDecimal p1) {

        static final Known NOBODY = new Known(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private EffectsCalculation() {}

    /**
     * Each effect is rounded half up to the øre, except the largest, which is the rest: so the three add up to the rounded change, and an effect
     * that is nothing stays nothing.
     *
     * @return empty where persons or a price that is needed are unknown, and without groups
     */
    public static Optional<Effects> of(List<Group> groups) {
        BigDecimal q0 = BigDecimal.ZERO;
        BigDecimal q1 = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal atOldPrices = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        for (Group group : groups) {
            Known known = group.known();
            if (known == null) {
                return Optional.empty();
            }
            q0 = q0.add(known.q0());
            q1 = q1.add(known.q1());
            before = before.add(known.p0().multiply(known.q0()));
            atOldPrices = atOldPrices.add(known.p0().multiply(known.q1()));
            after = after.add(known.p1().multiply(known.q1()));
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal volume = volume(q0, q1, before, atOldPrices);
        BigDecimal mix = atOldPrices.subtract(before).subtract(volume);
        return Optional.of(rounded(volume, mix, after.subtract(atOldPrices), after.subtract(before)));
    }

    /** Where nobody was there before, there is no old mean price: all of it is volume. */
    private static BigDecimal volume(BigDecimal q0, BigDecimal q1, BigDecimal before, BigDecimal atOldPrices) {
        return q0.signum() == 0 ? atOldPrices : q1.subtract(q0).multiply(before).divide(q0, MathContext.DECIMAL128);
    }

    private static Effects rounded(BigDecimal volume, BigDecimal mix, BigDecimal price, BigDecimal change) {
        BigDecimal largest = volume.abs().max(mix.abs()).max(price.abs());
        BigDecimal total = ore(change);
        if (price.abs().compareTo(largest) == 0) {
            return new Effects(
                    ore(volume), ore(mix), total.subtract(ore(volume)).subtract(ore(mix)));
        }
        if (volume.abs().compareTo(largest) == 0) {
            return new Effects(total.subtract(ore(mix)).subtract(ore(price)), ore(mix), ore(price));
        }
        return new Effects(ore(volume), total.subtract(ore(volume)).subtract(ore(price)), ore(price));
    }

    private static BigDecimal ore(BigDecimal kroner) {
        return kroner.setScale(2, RoundingMode.HALF_UP);
    }
}
