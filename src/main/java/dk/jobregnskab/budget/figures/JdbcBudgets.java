package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.Budgets;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.budget.delivery.BudgetDelivery;
import dk.jobregnskab.budget.delivery.LedgerDelivery;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.PublishedData.Counting;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcBudgets implements Budgets {

    /** Part of a delivery that does not say whose it is: the home's own. */
    private static final String OWN = "own";

    private record Asked(String kind, Set<Counting> deliveries, Set<String> parts) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final PublishedCache cache;
    private final String home;

    JdbcBudgets(JdbcClient jdbc, PublishedData published, PublishedCache cache, Settings settings) {
        this.jdbc = jdbc;
        this.published = published;
        this.cache = cache;
        this.home = settings.municipality();
    }

    @Override
    public BudgetEdition of(String municipalityCode, Instant asOf) {
        Set<String> parts = municipalityCode.equals(home) ? Set.of(municipalityCode, OWN) : Set.of(municipalityCode);
        Map<Period, Counting> budget = deciding(BudgetDelivery.KIND, parts, asOf);
        Map<Period, Counting> ledger = deciding(LedgerDelivery.KIND, parts, asOf);
        return new LoadedBudgets(
                decided(BudgetDelivery.KIND, budget, parts, "budget_line", JdbcBudgets::budgetLine),
                decided(LedgerDelivery.KIND, ledger, parts, "ledger_entry", JdbcBudgets::ledgerEntry),
                budget,
                ledger);
    }

    /** Of a delivery that names the municipality and one that does not, the later received decides; a delivery may do both. */
    private Map<Period, Counting> deciding(String kind, Set<String> parts, Instant asOf) {
        return published.counting(kind, asOf).stream()
                .filter(counting -> parts.contains(counting.part()))
                .collect(Collectors.toMap(
                        Counting::period,
                        counting -> counting,
                        BinaryOperator.maxBy(
                                Comparator.comparing(Counting::receivedAt).thenComparingLong(Counting::sourceFileId)),
                        TreeMap::new));
    }

    private <T> Map<Period, List<T>> decided(
            String kind, Map<Period, Counting> deciding, Set<String> parts, String table, RowMapper<T> mapper) {
        return deciding.isEmpty()
                ? Map.of()
                : cache.get(
                        JdbcBudgets.class,
                        new Asked(kind, new HashSet<>(deciding.values()), parts),
                        () -> read(deciding, parts, table, mapper));
    }

    private <T> Map<Period, List<T>> read(
            Map<Period, Counting> deciding, Set<String> parts, String table, RowMapper<T> mapper) {
        Map<Period, List<T>> rows = new TreeMap<>();
        Set<Long> files = deciding.values().stream().map(Counting::sourceFileId).collect(Collectors.toSet());
        jdbc.sql("select * from " + table + " where source_file_id in (:ids) order by source_file_id, row_no")
                .param("ids", files)
                .query(row -> {
                    Counting counting = deciding.get(Period.of(row.getString("period")));
                    String municipality = row.getString("municipality_code");
                    if (counting != null
                            && counting.sourceFileId() == row.getLong("source_file_id")
                            && parts.contains(municipality == null ? OWN : municipality)) {
                        rows.computeIfAbsent(counting.period(), first -> new ArrayList<>())
                                .add(mapper.mapRow(row, 0));
                    }
                });
        return rows;
    }

    private static BudgetLine budgetLine(ResultSet row, int index) throws SQLException {
        return new BudgetLine(
                Period.of(row.getString("period")).year(),
                row.getString("municipality_code"),
                new AccountFunction(row.getString("function_code")),
                row.getString("function_name"),
                row.getInt("dranst"),
                row.getString("grouping_code"),
                row.getString("appropriation"),
                row.getBigDecimal("original"),
                row.getBigDecimal("supplementary"),
                row.getBigDecimal("corrected"),
                row.getInt("price_level"),
                row.getBigDecimal("persons"),
                row.getBigDecimal("average_price"));
    }

    private static LedgerEntry ledgerEntry(ResultSet row, int index) throws SQLException {
        Period period = Period.of(row.getString("period"));
        return new LedgerEntry(
                period.year(),
                period.type() == Period.Type.MONTH ? period.number() : null,
                row.getString("municipality_code"),
                new AccountFunction(row.getString("function_code")),
                row.getString("function_name"),
                row.getInt("dranst"),
                row.getString("grouping_code"),
                row.getString("art"),
                row.getBigDecimal("amount"));
    }
}
