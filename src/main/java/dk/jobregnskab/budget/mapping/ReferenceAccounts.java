package dk.jobregnskab.budget.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.intake.definition.ReferenceTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts as {@code accounts.csv}, {@code account-groupings.csv} and {@code person-series.csv} describe them. */
@Component
public final class ReferenceAccounts implements Accounts {

    private final DatedRows<AccountSet> sets;
    private final DatedRows<Grouping> groupings;
    private final List<PersonSeries> personSeries;

    public ReferenceAccounts(ReferenceTables tables) {
        this.sets = DatedRows.of(tables.rows("accounts.csv"), ReferenceAccounts::set, AccountSet::id);
        this.groupings = DatedRows.of(
                tables.rows("account-groupings.csv"),
                ReferenceAccounts::grouping,
                grouping -> List.of(grouping.function(), grouping.dranst(), grouping.grouping()));
        this.personSeries = tables.rows("person-series.csv").stream()
                .map(ReferenceAccounts::series)
                .toList();
    }

    private static AccountSet set(NamedCsvRecord row) {
        return new AccountSet(
                row.getField("set"),
                row.getField("name"),
                new TreeSet<>(parts(row.getField("functions"), AccountFunction::new)),
                parts(row.getField("benefits"), Function.identity()),
                filled(row.getField("group")),
                row.getField("kind").equals("temporary"));
    }

    private static Grouping grouping(NamedCsvRecord row) {
        String percent = filled(row.getField("municipal_pct"));
        return new Grouping(
                new AccountFunction(row.getField("function")),
                Integer.parseInt(row.getField("dranst")),
                row.getField("grouping"),
                row.getField("benefit"),
                percent == null ? null : new BigDecimal(percent));
    }

    private static PersonSeries series(NamedCsvRecord row) {
        return new PersonSeries(
                row.getField("set"),
                Integer.parseInt(row.getField("alternative")),
                row.getField("benefit"),
                row.getField("table"),
                row.getField("measure"));
    }

    private static <T> List<T> parts(String written, Function<String, T> part) {
        return List.of(written.split("\\|", -1)).stream().map(part).toList();
    }

    private static @Nullable String filled(String written) {
        return written.isEmpty() ? null : written;
    }

    @Override
    public List<AccountSet> sets(int year) {
        return sets.in(year);
    }

    @Override
    public List<Grouping> groupings(int year) {
        return groupings.in(year);
    }

    @Override
    public List<PersonSeries> personSeries() {
        return personSeries;
    }
}
