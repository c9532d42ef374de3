package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.Outlook;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.reference.BenefitGroups;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a year's follow-up together: functions, sets of them, groups, totals (formulas.md, section 25). */
public final class FollowUp {

    private final YearKnown known;
    private final Accounts accounts;
    private final Map<String, PersonsOfYear> persons;
    private final Map<String, BigDecimal> lastDeviations;
    private final Foreseen foreseen;
    private final FunctionStandings standings;
    private final Map<AccountFunction, BigDecimal> rests = new HashMap<>();
    private final Map<AccountFunction, FunctionRow> functions = new TreeMap<>();
    private final List<SetRow> sets = new ArrayList<>();

    /**
     * @param persons by set
     * @param foreseen of the months that are not posted; nothing for a closed year
     * @param lastDeviations of the follow-up before, by key of the row; empty where there was none
     */
    public static BudgetYear of(
            YearKnown known,
            Accounts accounts,
            Map<String, PersonsOfYear> persons,
            Foreseen foreseen,
            Map<String, BigDecimal> lastDeviations) {
        return new FollowUp(known, accounts, persons, foreseen, lastDeviations).year();
    }

    private FollowUp(
            YearKnown known,
            Accounts accounts,
            Map<String, PersonsOfYear> persons,
            Foreseen foreseen,
            Map<String, BigDecimal> lastDeviations) {
        this.known = known;
        this.accounts = accounts;
        this.persons = persons;
        this.foreseen = foreseen;
        this.lastDeviations = lastDeviations;
        this.standings = new FunctionStandings(known);
        Postings posted = known.posted();
        if (posted != null) {
            accounts.sets(known.year()).forEach(set -> rests.putAll(foreseen.rest(set, functions(set), posted)));
        }
    }

    private List<AccountFunction> functions(AccountSet set) {
        return known.functions().stream().filter(set.functions()::contains).toList();
    }

    private BudgetYear year() {
        for (AccountFunction function : known.functions()) {
            functions.put(function, functionRow(function));
        }
        accounts.sets(known.year()).forEach(set -> setRow(set).ifPresent(sets::add));
        boolean closed = known.monthsPosted() == Postings.DECEMBER;
        List<Integer> courseYears = closed ? List.of() : known.course().years();
        return new BudgetYear(
                known.year(),
                known.monthsPosted(),
                closed || known.monthsPosted() == 0 ? null : courseYears.isEmpty() ? "equal" : "years",
                courseYears,
                List.copyOf(functions.values()),
                List.copyOf(sets),
                groups(),
                ofSets("temporary", set -> set.temporary()).orElse(null),
                ofSets("permanent", set -> !set.temporary()).orElse(null),
                ofFunctions("outside", row -> row.set() == null).orElse(null),
                ofFunctions("total", row -> true).orElseGet(this::nothing),
                new Appropriations(known, functions, this::withoutPersons).rows());
    }

    private FunctionRow functionRow(AccountFunction function) {
        AccountSet set = accounts.set(function, known.year()).orElse(null);
        Standing standing =
                standings.of(function, set == null ? Set.of(function) : set.functions(), rests.get(function));
        boolean alone = set != null && functions(set).size() == 1;
        SetQuantities quantities = set != null && alone ? quantities(set, standing) : SetQuantities.UNKNOWN;
        String delivered = known.names().getOrDefault(function, "");
        String name = delivered.isEmpty() ? set == null ? function.code() : set.name() : delivered;
        return new FunctionRow(
                function,
                set,
                row(
                        function.code(),
                        name,
                        standing,
                        quantities,
                        List.of(quantities),
                        foreseen.end(set, alone ? standing.actual() : null)));
    }

    private SetQuantities quantities(AccountSet set, Standing standing) {
        return SetQuantities.of(set, known, standing, persons.get(set.id()), foreseen.of(set));
    }

    private Optional<SetRow> setRow(AccountSet set) {
        List<Standing> parts = functions.values().stream()
                .filter(row -> set.equals(row.set()))
                .map(row -> row.row().standing())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Standing standing = Standing.sum(parts);
        SetQuantities quantities = quantities(set, standing);
        return Optional.of(new SetRow(
                set,
                row(
                        set.id(),
                        set.name(),
                        standing,
                        quantities,
                        List.of(quantities),
                        foreseen.end(set, standing.actual()))));
    }

    private List<BudgetRow> groups() {
        List<BudgetRow> groups = new ArrayList<>();
        for (String group : BenefitGroups.PARTS) {
            ofSets(group, set -> group.equals(set.group())).ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<BudgetRow> ofSets(String key, Predicate<AccountSet> wanted) {
        List<BudgetRow> rows = sets.stream()
                .filter(row -> wanted.test(row.set()))
                .map(SetRow::row)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(sum(key, rows));
    }

    private Optional<BudgetRow> ofFunctions(String key, Predicate<FunctionRow> wanted) {
        List<BudgetRow> parts =
                functions.values().stream().filter(wanted).map(FunctionRow::row).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(withoutPersons(key, key, parts));
    }

    /** Of a budget that is left out, in a year of which nothing is posted. */
    private BudgetRow nothing() {
        return withoutPersons("total", "total", List.of());
    }

    private BudgetRow withoutPersons(String key, String name, List<BudgetRow> parts) {
        Standing all = Standing.sum(parts.stream().map(BudgetRow::standing).toList());
        return row(key, name, all, SetQuantities.UNKNOWN, List.of(), RunningEnd.of(parts));
    }

    private BudgetRow sum(String key, List<BudgetRow> rows) {
        Standing standing = Standing.sum(rows.stream().map(BudgetRow::standing).toList());
        List<SetQuantities> parts = rows.stream()
                .map(row -> new SetQuantities(row.persons(), row.averagePrice()))
                .toList();
        Quantity all = new Quantity(
                sum(rows, row -> row.persons().budget()),
                sum(rows, row -> row.persons().expected()),
                sum(rows, row -> row.persons().actual()));
        return row(
                key, key, standing, SetQuantities.of(standing, all, known.monthsPosted()), parts, RunningEnd.of(rows));
    }

    private static @Nullable BigDecimal sum(List<BudgetRow> rows, Function<BudgetRow, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (BudgetRow row : rows) {
            BigDecimal one = amount.apply(row);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }

    private String closedBy() {
        return known.posted() != null && known.posted().basis().equals(BudgetRow.REGISTER)
                ? BudgetRow.REGISTER
                : "accounts";
    }

    /** @param parts whose persons and prices tell why budget and expected accounts differ */
    private BudgetRow row(
            String key,
            String name,
            Standing standing,
            SetQuantities quantities,
            List<SetQuantities> parts,
            RunningEnd end) {
        boolean running = known.monthsPosted() < Postings.DECEMBER;
        BigDecimal deviation = standing.deviation();
        BigDecimal before = lastDeviations.get(key);
        return new BudgetRow(
                key,
                name,
                standing,
                standing.actual() == null || known.posted() == null
                        ? null
                        : known.posted().basis(),
                standing.expected() == null ? null : running ? end.basis() : closedBy(),
                quantities.persons(),
                quantities.averagePrice(),
                running ? end.outlook() : Outlook.UNKNOWN,
                deviation == null ? null : DeviationEffects.of(parts, deviation).orElse(null),
                deviation == null || before == null ? null : deviation.subtract(before));
    }
}
