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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcBudgets implements Budgets {

    private record Asked(String kind, String municipalityCode) {}

    private record Delivered(long sourceFileId, Period period) {}

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
        Map<Period, Counting> budget = deciding(BudgetDelivery.KIND, municipalityCode, asOf);
        Map<Period, Counting> ledger = deciding(LedgerDelivery.KIND, municipalityCode, asOf);
        return new LoadedBudgets(
                decided(BudgetDelivery.KIND, budget, municipalityCode, "budget_line", JdbcBudgets::budgetLine),
                decided(LedgerDelivery.KIND, ledger, municipalityCode, "ledger_entry", JdbcBudgets::ledgerEntry),
                budget,
                ledger);
    }

    private boolean isHome(String municipalityCode) {
        return municipalityCode.equals(home);
    }

    /** Of a delivery that names the municipality and one that does not, the later received decides; a delivery may do both. */
    private Map<Period, Counting> deciding(String kind, String municipalityCode, Instant asOf) {
        return published.counting(kind, asOf).stream()
                .filter(counting -> counting.part().equals(municipalityCode)
                        || isHome(municipalityCode) && counting.part().equals(OWN))
                .collect(Collectors.toMap(
                        Counting::period,
                        counting -> counting,
                        BinaryOperator.maxBy(
                                Comparator.comparing(Counting::receivedAt).thenComparingLong(Counting::sourceFileId)),
                        TreeMap::new));
    }

    private <T> Map<Period, List<T>> decided(
            String kind, Map<Period, Counting> deciding, String municipalityCode, String table, RowMapper<T> mapper) {
        if (deciding.isEmpty()) {
            return Map.of();
        }
        Map<Delivered, List<T>> all = cache.get(
                JdbcBudgets.class, new Asked(kind, municipalityCode), () -> read(municipalityCode, table, mapper));
        Map<Period, List<T>> rows = new TreeMap<>();
        deciding.forEach((period, counting) ->
                rows.put(period, all.getOrDefault(new Delivered(counting.sourceFileId(), period), List.of())));
        return rows;
    }

    /** Of all deliveries: what was known at an earlier moment is a part of it. */
    private <T> Map<Delivered, List<T>> read(String municipalityCode, String table, RowMapper<T> mapper) {
        Map<Delivered, List<T>> rows = new HashMap<>();
        jdbc.sql("select * from " + table + " where municipality_code = :code"
                        + (isHome(municipalityCode) ? " or municipality_code is null" : "")
                        + " order by source_file_id, row_no")
                .param("code", municipalityCode)
                .query(row -> {
                    Delivered delivered =
                            new Delivered(row.getLong("source_file_id"), Period.of(row.getString("period")));
                    rows.computeIfAbsent(delivered, first -> new ArrayList<>()).add(mapper.mapRow(row, 0));
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
