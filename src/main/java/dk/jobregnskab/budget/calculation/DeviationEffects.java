package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.Effects;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Why expected accounts and budget differ, where persons and prices of every part of them are known (formulas.md, section 26). */
final class DeviationEffects {

    /** Half an øre of price for as many persons as the largest municipality has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private DeviationEffects() {}

    /** @return empty too where the parts do not make up the deviation: then something of it has no persons */
    static Optional<Effects> of(List<SetQuantities> parts, BigDecimal deviation) {
        return EffectsCalculation.of(parts.stream()
                        .map(part -> new EffectsCalculation.Group(
                                part.persons().budget(),
                                part.averagePrice().budget(),
                                part.persons().expected(),
                                part.averagePrice().expected()))
                        .toList())
                .map(effects -> withRounding(effects, deviation))
                .filter(effects -> effects.change().compareTo(deviation) == 0);
    }

    /** Average prices are shown to the øre; what that makes of a year's persons belongs to the price. */
    private static Effects withRounding(Effects effects, BigDecimal deviation) {
        BigDecimal rest = deviation.subtract(effects.change());
        return rest.abs().compareTo(MOST) <= 0
                ? new Effects(effects.volume(), effects.mix(), effects.price().add(rest))
                : effects;
    }
}
