package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/** How far prices from maximum rates lie above prices from accounts, where both were measured once. Data, with its source. */
final class PriceEvidence {

    private record Measured(BigDecimal accounts, BigDecimal rates) {}

    private final Map<String, Measured> byGroup = new HashMap<>();

    private PriceEvidence() {}

    static PriceEvidence load() {
        PriceEvidence evidence = new PriceEvidence();
        for (NamedCsvRecord row : new ReferenceTable("price-evidence.csv").rows()) {
            evidence.byGroup.put(
                    row.getField("group"),
                    new Measured(
                            new BigDecimal(row.getField("accounts_kr")), new BigDecimal(row.getField("rates_kr"))));
        }
        return evidence;
    }

    /** The part of a value on rates that accounts would not have; 0 where it was never measured. Kroner, exact enough to be rounded. */
    BigDecimal above(String group, BigDecimal valueOnRates) {
        Measured measured = byGroup.get(group);
        return measured == null
                ? BigDecimal.ZERO
                : valueOnRates
                        .multiply(measured.rates().subtract(measured.accounts()))
                        .divide(measured.rates(), MathContext.DECIMAL128);
    }
}
