package dk.jobregnskab.budget.mapping;

import static dk.jobregnskab.intake.definition.ColumnRule.date;
import static dk.jobregnskab.intake.definition.ColumnRule.filled;
import static dk.jobregnskab.intake.definition.ColumnRule.lastDay;
import static dk.jobregnskab.intake.definition.ColumnRule.like;
import static dk.jobregnskab.intake.definition.ColumnRule.numberAbove;
import static dk.jobregnskab.intake.definition.ColumnRule.oneOf;
import static dk.jobregnskab.intake.definition.ColumnRule.percent;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.intake.definition.ColumnRule;
import dk.jobregnskab.intake.definition.OpenTable;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.platform.Spelling;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tables of the year's account may hold, here and in a home. */
public final class AccountTables {

    private static final String SETS = "accounts.csv";
    private static final String INDICES = "price-indices.csv";

    private static final ColumnRule FUNCTION = like("\\d\\.\\d{2}\\.\\d{2}", "a function such as 5.57.71");
    private static final ColumnRule BENEFIT =
            oneOf("benefit", Benefits.load().all().stream().map(Benefit::name).toList());
    private static final ColumnRule YEAR = like("\\d{4}", "a year such as 2026");

    public static final List<OpenTable> ALL = List.of(
            new OpenTable(
                    SETS,
                    List.of("set", "valid_from"),
                    Map.of(
                            "set", filled(),
                            "name", filled(),
                            "functions", FUNCTION.each(),
                            "benefits", BENEFIT.each(),
                            "group",
                                    oneOf("part of the benchmark", BenefitGroups.PARTS)
                                            .orEmpty(),
                            "kind", oneOf("kind", List.of("temporary", "permanent")),
                            "valid_from", date(),
                            "valid_to", lastDay(),
                            "certainty", OpenTable.CERTAINTY),
                    AccountTables::sharedFunction),
            new OpenTable(
                    "account-groupings.csv",
                    List.of("function", "dranst", "grouping", "valid_from"),
                    Map.of(
                            "function", FUNCTION,
                            "dranst", like("[12]", "1 or 2"),
                            "grouping", like("\\d{3}", "three digits such as 013"),
                            "benefit", BENEFIT,
                            "municipal_pct", percent().orEmpty(),
                            "valid_from", date(),
                            "valid_to", lastDay(),
                            "certainty", OpenTable.CERTAINTY)),
            new OpenTable(
                    "person-series.csv",
                    List.of("set", "alternative", "benefit", "table"),
                    Map.of(
                            "set", filled(),
                            "alternative", like("[1-9]\\d?", "a whole number from 1"),
                            "benefit", BENEFIT,
                            "table", filled(),
                            "measure", filled()),
                    AccountTables::unknownSet),
            new OpenTable(
                    INDICES,
                    List.of("index", "from_year", "to_year"),
                    Map.of(
                            "index",
                            oneOf(
                                    "index",
                                    new ReferenceTable(INDICES)
                                            .rows().stream()
                                                    .map(row -> row.getField("index"))
                                                    .distinct()
                                                    .toList()),
                            "from_year",
                            YEAR,
                            "to_year",
                            AccountTables::yearAfter,
                            "percent",
                            numberAbove("-100"))));

    private AccountTables() {}

    private static @Nullable String yearAfter(String value, NamedCsvRecord row) {
        String from = row.getField("from_year");
        String problem = YEAR.problem(value, row);
        return problem == null
                        && YEAR.problem(from, row) == null
                        && Integer.parseInt(value) != Integer.parseInt(from) + 1
                ? "must be the year after from_year"
                : problem;
    }

    /** A function that belonged to two sets would be counted twice. */
    private static @Nullable String sharedFunction(NamedCsvRecord row, ReferenceTables tables) {
        ReferenceAccounts accounts = new ReferenceAccounts(tables);
        int last = tables.rows(SETS).stream()
                .mapToInt(one -> LocalDate.parse(one.getField("valid_from")).getYear())
                .max()
                .orElseThrow();
        for (int year = LocalDate.parse(row.getField("valid_from")).getYear(); year <= last; year++) {
            List<AccountSet> sets = accounts.sets(year);
            for (String function : row.getField("functions").split("\\|", -1)) {
                List<String> owners = sets.stream()
                        .filter(set -> set.functions().contains(new AccountFunction(function)))
                        .map(AccountSet::id)
                        .toList();
                if (owners.size() > 1 && owners.contains(row.getField("set"))) {
                    return "functions: in " + year + " " + function + " belongs to " + String.join(" and ", owners)
                            + ": give the other set a row without it, or an end before the year";
                }
            }
        }
        return null;
    }

    private static @Nullable String unknownSet(NamedCsvRecord row, ReferenceTables tables) {
        List<String> sets =
                tables.rows(SETS).stream().map(one -> one.getField("set")).toList();
        String set = row.getField("set");
        return sets.contains(set)
                ? null
                : "set is no set of " + SETS + " (nearest: " + Spelling.nearest(set, sets) + ")";
    }
}
