package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.intake.definition.ReferenceTables;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Amounts at the prices of another year (formulas.md, section 24), by the yearly percentages of {@code price-indices.csv}. */
public final class PriceIndex {

    /** The index that benefits follow: "overførsler følger satsreguleringsprocenten". */
    public static final String TRANSFERS = "satsreguleringsprocent";

    private final Map<Integer, BigDecimal> factors;

    /** @param name an index of {@code price-indices.csv}; one without rows converts to no other year */
    public PriceIndex(String name, ReferenceTables tables) {
        this(tables.rows("price-indices.csv").stream()
                .filter(row -> row.getField("index").equals(name))
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row.getField("to_year")),
                        row -> new BigDecimal(row.getField("percent")))));
    }

    /** @param percent by year: how much dearer it is than the year before */
    PriceIndex(Map<Integer, BigDecimal> percent) {
        this.factors = new TreeMap<>();
        percent.forEach((year, rise) -> factors.put(year, BigDecimal.ONE.add(rise.movePointLeft(2))));
    }

    /**
     * @param amount kroner, or kroner per person
     * @param fromYear whose prices it is in
     * @param toYear whose prices are asked for
     * @return exact enough to be rounded; empty where the percentage of a year in between is unknown
     */
    public Optional<BigDecimal> convert(BigDecimal amount, int fromYear, int toYear) {
        BigDecimal between = BigDecimal.ONE;
        for (int year = Math.min(fromYear, toYear) + 1; year <= Math.max(fromYear, toYear); year++) {
            BigDecimal factor = factors.get(year);
            if (factor == null) {
                return Optional.empty();
            }
            between = between.multiply(factor, MathContext.DECIMAL128);
        }
        return Optional.of(
                fromYear <= toYear
                        ? amount.multiply(between, MathContext.DECIMAL128)
                        : amount.divide(between, MathContext.DECIMAL128));
    }
}
