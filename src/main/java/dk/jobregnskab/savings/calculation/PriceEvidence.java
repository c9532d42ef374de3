package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.ReferenceTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far prices from maximum rates lay above prices from accounts where both were measured once: for a municipality whose own
 * accounts are not loaded. Data, with its source.
 */
public final class PriceEvidence {

    /**
     * Kroner per full-time person and year of the same group.
     *
     * @param rates at the assumed step
     * @param ratesMeasured at the share measured in the same accounts
     * @param year of the accounts
     */
    public record Measured(String group, BigDecimal accounts, BigDecimal rates, BigDecimal ratesMeasured, String year) {

        private Measured atTheMeasuredShare() {
            return new Measured(group, accounts, ratesMeasured, ratesMeasured, year);
        }
    }

    private static final PriceEvidence SHIPPED = load();

    private final Map<String, Measured> byGroup = new TreeMap<>(BenefitGroups.order());

    private PriceEvidence() {}

    /** Read once. */
    public static PriceEvidence shipped() {
        return SHIPPED;
    }

    private static PriceEvidence load() {
        PriceEvidence evidence = new PriceEvidence();
        for (NamedCsvRecord row : new ReferenceTable("price-evidence.csv").rows()) {
            evidence.byGroup.put(
                    row.getField("group"),
                    new Measured(
                            row.getField("group"),
                            new BigDecimal(row.getField("accounts_kr")),
                            new BigDecimal(row.getField("rates_kr")),
                            new BigDecimal(row.getField("rates_measured_kr")),
                            row.getField("year")));
        }
        return evidence;
    }

    /** What a price from rates is to be compared with. */
    public Optional<Measured> of(String group, boolean measuredShare) {
        Optional<Measured> measured = Optional.ofNullable(byGroup.get(group));
        return measuredShare ? measured.map(Measured::atTheMeasuredShare) : measured;
    }

    /** The part of a value on rates that accounts would not have; 0 where it was never measured. Kroner, exact enough to be rounded. */
    BigDecimal above(String group, BigDecimal valueOnRates, boolean measuredShare) {
        return of(group, measuredShare)
                .map(measured -> valueOnRates
                        .multiply(measured.rates().subtract(measured.accounts()))
                        .divide(measured.rates(), MathContext.DECIMAL128))
                .orElse(BigDecimal.ZERO);
    }
}
