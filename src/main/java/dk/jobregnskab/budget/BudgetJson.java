package dk.jobregnskab.budget;

import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The year's account as fields of {@code figures --json}: a contract, in this order. */
final class BudgetJson {

    private BudgetJson() {}

    static List<Map<String, @Nullable Object>> functions(BudgetYear year) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FunctionRow row : year.functions()) {
            AccountSet set = row.set();
            Map<String, @Nullable Object> json = row(year, "function", row.row());
            json.put("set", set == null ? null : set.id());
            json.put("group", set == null ? null : set.group());
            json.put("kind", set == null ? "outside" : set.temporary() ? "temporary" : "permanent");
            rows.add(json);
        }
        return rows;
    }

    static List<Map<String, @Nullable Object>> totals(BudgetYear year) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        year.sets().forEach(set -> rows.add(row(year, "total", set.row())));
        year.groups().forEach(group -> rows.add(row(year, "total", group)));
        year.totals().forEach(total -> rows.add(row(year, "total", total)));
        return rows;
    }

    static List<Map<String, @Nullable Object>> reconciliation(List<LedgerMonth> months) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (LedgerMonth line : months) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("year", line.year());
            json.put("month", line.month() == 0 ? null : line.month());
            json.put("part", line.part());
            json.put("ledger", line.ledger());
            json.put("register", line.register());
            json.put("difference", line.difference());
            lines.add(json);
        }
        return lines;
    }

    private static Map<String, @Nullable Object> row(BudgetYear year, String key, BudgetRow row) {
        Standing standing = row.standing();
        Effects effects = row.effects();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("year", year.year());
        json.put(key, row.key());
        json.put("name", row.name());
        json.put("original", standing.original());
        json.put("supplementary", standing.supplementary());
        json.put("budget", standing.budget());
        json.put("actual", standing.actual());
        json.put("actualBasis", row.actualBasis());
        json.put("usedPercent", standing.usedPercent());
        json.put("lastYear", standing.lastYear());
        json.put("periodised", standing.periodised());
        json.put("expected", standing.expected());
        json.put("expectedBasis", row.expectedBasis());
        Distribution expected = row.outlook().expected();
        json.put("expectedLow80", expected == null ? null : expected.low80());
        json.put("expectedHigh80", expected == null ? null : expected.high80());
        json.put("probabilityWithinBudget", row.outlook().within(standing.budget()));
        json.put("deviation", standing.deviation());
        json.put("changeSinceLast", row.changeSinceLast());
        json.put("persons", row.persons());
        json.put("averagePrice", row.averagePrice());
        json.put("volumeEffect", value(effects, Effects::volume));
        json.put("mixEffect", value(effects, Effects::mix));
        json.put("priceEffect", value(effects, Effects::price));
        return json;
    }

    private static @Nullable BigDecimal value(@Nullable Effects effects, Function<Effects, BigDecimal> which) {
        return effects == null ? null : which.apply(effects);
    }
}
