package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountFunction.Written;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells that files about accounts have in common. What does not fit is a {@link RefusedRowException}. */
final class AccountCells {

    static final int OPERATION = 1;
    static final int REFUND = 2;

    private static final int LONGEST_NAME = 120;
    private static final BigDecimal MOST = new BigDecimal("1e12");

    private static final Pattern DRANST = Pattern.compile("([1-7])(\\D.*)?");
    private static final Pattern GROUPING = Pattern.compile("(\\d{1,3})(\\D.*)?");

    private final RowReader row;
    private final Columns columns;

    AccountCells(RowReader row, Columns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** With codes and years as they are written: a spreadsheet keeps 2025 as 2025.0. */
    static RawRow plain(RawRow raw) {
        return new RawRow(
                raw.number(),
                raw.cells().stream()
                        .map(cell -> cell.number() && cell.text().matches("-?\\d+\\.0+")
                                ? new Cell(cell.text().substring(0, cell.text().indexOf('.')), true)
                                : cell)
                        .toList());
    }

    /** Blank where there is no such column. */
    String label(String name) {
        return columns.position(name).map(row::label).orElse("");
    }

    Written function() {
        int column = columns.position("function").orElseThrow();
        String text = row.publicText(column);
        Written written = AccountFunction.parse(text)
                .orElseThrow(() -> row.refuse(
                        column,
                        "function",
                        RowReader.shown(text) + " er ingen funktion som 5.57.71",
                        RowReader.shown(text) + " is no account function such as 5.57.71"));
        String name = written.name().isEmpty() ? publicText("function-name", LONGEST_NAME) : written.name();
        return new Written(written.function(), name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    /** @return 1 to 7 */
    int dranst() {
        int column = columns.position("dranst").orElseThrow();
        String text = row.label(column);
        Matcher digit = DRANST.matcher(text);
        if (digit.matches()) {
            return Integer.parseInt(digit.group(1));
        }
        if (text.matches("(?iu)(drift|operat|running|current exp).*")) {
            return OPERATION;
        }
        if (text.matches("(?iu)(stats|refusion|refund|state|central gov|government).*")) {
            return REFUND;
        }
        throw row.refuse(
                column,
                "dranst",
                RowReader.shown(text) + " er ingen dranst: 1 drift, 2 statsrefusion, … 7 finansiering",
                RowReader.shown(text) + " is no dranst: 1 operation, 2 state refund, … 7 financing");
    }

    /** Whether it is what a benefit's account is made of. */
    static boolean counts(int dranst) {
        return dranst == OPERATION || dranst == REFUND;
    }

    /** Three digits; null where the cell is blank or there is no such column. */
    @Nullable
    String grouping() {
        String text = label("grouping");
        if (text.isEmpty()) {
            return null;
        }
        Matcher digits = GROUPING.matcher(text);
        if (!digits.matches()) {
            throw refuse("grouping", " er ingen gruppering som 013", " is no grouping such as 013", text);
        }
        return "0".repeat(3 - digits.group(1).length()) + digits.group(1);
    }

    /** Null where the cell is blank or there is no such column. */
    @Nullable
    Art art() {
        String text = label("art");
        if (text.isEmpty()) {
            return null;
        }
        return Art.parse(text)
                .orElseThrow(() -> refuse("art", " er ingen art som 5.2", " is no art such as 5.2", text));
    }

    /** Blank where the cell is, or there is no such column. */
    String publicText(String name, int longest) {
        Optional<Integer> column = columns.position(name);
        if (column.isEmpty()) {
            return "";
        }
        String text = row.publicText(column.get());
        if (text.length() > longest) {
            throw row.refuse(
                    column.get(),
                    "text",
                    "teksten er længere end " + longest + " tegn",
                    "the text is longer than " + longest + " characters");
        }
        return text;
    }

    /** Kroner; null where the cell is blank or there is no such column. */
    @Nullable
    BigDecimal kroner(String name, MoneyUnit unit) {
        BigDecimal written = written(name, unit);
        return written == null ? null : unit.kroner(written);
    }

    /** An amount as it is written; null where the cell is blank or there is no such column. */
    @Nullable
    BigDecimal written(String name, MoneyUnit unit) {
        Optional<Integer> column = columns.position(name);
        BigDecimal written = column.isEmpty() ? null : row.decimal(column.get(), unit.mostDecimals());
        if (column.isPresent() && written != null && unit.kroner(written).abs().compareTo(MOST) > 0) {
            throw row.refuse(column.get(), "size", "beløbet er for stort", "the amount is too large");
        }
        return written;
    }

    RefusedRowException refuse(String name, String danish, String english, String text) {
        return row.refuse(
                columns.position(name).orElseThrow(),
                name,
                RowReader.shown(text) + danish,
                RowReader.shown(text) + english);
    }
}
