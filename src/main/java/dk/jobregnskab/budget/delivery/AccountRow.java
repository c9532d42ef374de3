package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Label;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One row of the municipality's own layout: a line, or a sum of lines. */
final class AccountRow {

    private final RawRow raw;
    private final Columns columns;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final RowReader row;
    private final AccountCells cells;

    AccountRow(RawRow delivered, Columns columns, JobDefinition definition, Municipalities municipalities) {
        this.raw = AccountCells.plain(delivered);
        this.columns = columns;
        this.definition = definition;
        this.municipalities = municipalities;
        this.row = new RowReader(raw, columns, definition.decimal());
        this.cells = new AccountCells(row, columns);
    }

    AccountCells cells() {
        return cells;
    }

    RowReader reader() {
        return row;
    }

    /** Whether it sums others: it says so, or it names no function. */
    boolean isTotal() {
        return cells.label("function").isEmpty()
                || raw.cells().stream()
                        .filter(cell -> !cell.number())
                        .map(Cell::text)
                        .anyMatch(this::isTotalLabel);
    }

    private boolean isTotalLabel(String text) {
        String label = Label.of(text).toLowerCase(Locale.ROOT);
        return label.startsWith("i alt")
                || label.endsWith(" i alt")
                || definition.totalLabels().stream().anyMatch(label::equalsIgnoreCase);
    }

    /** @throws RefusedRowException when the row is no line */
    AccountLine line() {
        int dranst = cells.dranst();
        YearAndMonth when = YearAndMonth.of(row, columns);
        return new AccountLine(when.year(), when.month(), municipality(), cells.function(), dranst, cells.grouping());
    }

    private @Nullable String municipality() {
        String name = cells.label("municipality");
        if (name.isEmpty()) {
            return null;
        }
        return municipalities
                .find(name)
                .filter(found -> !found.isCountry())
                .map(Municipality::code)
                .orElseThrow(() -> cells.refuse("municipality", " er ikke en kommune", " is not a municipality", name));
    }

    /** What a line is about, by column, as far as sums may be limited to it. */
    static Map<String, String> identity(AccountLine line, String appropriation) {
        Map<String, String> identity = new HashMap<>();
        identity.put("year", String.valueOf(line.year()));
        identity.put("month", String.valueOf(line.month()));
        identity.put("municipality", String.valueOf(line.municipality()));
        identity.put("function", line.function().function().code());
        identity.put("dranst", String.valueOf(line.dranst()));
        identity.put("grouping", String.valueOf(line.grouping()));
        identity.put("appropriation", appropriation);
        return identity;
    }

    /** What a sum is limited to: the cells of its row that say it. */
    Map<String, String> limits() {
        Map<String, String> limits = new HashMap<>();
        limit(limits, "year", () -> String.valueOf(YearAndMonth.of(row, columns).year()));
        limit(
                limits,
                "month",
                () -> String.valueOf(YearAndMonth.of(row, columns).month()));
        limit(limits, "municipality", () -> String.valueOf(municipality()));
        limit(limits, "function", () -> cells.function().function().code());
        limit(limits, "dranst", () -> String.valueOf(cells.dranst()));
        limit(limits, "grouping", () -> String.valueOf(cells.grouping()));
        limit(limits, "appropriation", () -> cells.label("appropriation"));
        return limits;
    }

    private void limit(Map<String, String> limits, String name, Supplier<String> value) {
        String text = cells.label(name);
        if (text.isEmpty() || definition.totalLabels().stream().anyMatch(text::equalsIgnoreCase)) {
            return;
        }
        try {
            limits.put(name, value.get());
        } catch (RefusedRowException noLimit) {
            return;
        }
    }
}
