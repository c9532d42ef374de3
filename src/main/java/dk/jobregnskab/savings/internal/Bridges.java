package dk.jobregnskab.savings.internal;

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
        BigDecimal rounding = rest.min(mostUpwards(published, parts)).max(mostDownwards(published, parts));
        return new SavingBridge(amount, evidence, rounding, rest.subtract(rounding), parts.value());
    }

    /** The calculated value may be too high by what lies above its interval's low, the amount too low by half its last digit. */
    private static BigDecimal mostUpwards(Saving published, TotalOfParts parts) {
        return parts.value()
                .subtract(parts.low())
                .add(Objects.requireNonNull(published.publishedHigh()))
                .subtract(Objects.requireNonNull(published.publishedSaving()));
    }

    private static BigDecimal mostDownwards(Saving published, TotalOfParts parts) {
        return parts.value()
                .subtract(parts.high())
                .add(Objects.requireNonNull(published.publishedLow()))
                .subtract(Objects.requireNonNull(published.publishedSaving()));
    }
}
