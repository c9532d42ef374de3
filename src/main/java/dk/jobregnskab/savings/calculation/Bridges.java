package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingBridge;
import java.math.BigDecimal;
import java.util.Objects;

/** From a published amount to the value calculated beside it, step by step (formulas.md, section 8). */
final class Bridges {

    private Bridges() {}

    /** @param aboveAccounts what prices from rates are known to lie above those from accounts, kroner */
    static SavingBridge of(Saving published, TotalOfParts parts, BigDecimal aboveAccounts) {
        BigDecimal amount = Objects.requireNonNull(published.publishedSaving());
        BigDecimal evidence = SavingsCalculation.money(aboveAccounts);
        BigDecimal rest = parts.value().subtract(amount).subtract(evidence);
        BigDecimal most = parts.rounding()
                .add(Objects.requireNonNull(published.publishedHigh()).subtract(amount));
        BigDecimal rounding = rest.min(most).max(most.negate());
        return new SavingBridge(amount, evidence, rounding, rest.subtract(rounding), parts.value());
    }
}
