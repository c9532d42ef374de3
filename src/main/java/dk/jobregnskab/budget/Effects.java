package dk.jobregnskab.budget;

import java.math.BigDecimal;

/**
 * Why an expense is another than it was (formulas.md, section 26). Kroner with two decimals; the three add up exactly to the change.
 *
 * @param volume other persons at the old mean price
 * @param mix another composition at the old prices; 0 where there is one group only
 * @param price other prices for the new persons
 */
public record Effects(BigDecimal volume, BigDecimal mix, BigDecimal price) {

    public BigDecimal change() {
        return volume.add(mix).add(price);
    }
}
