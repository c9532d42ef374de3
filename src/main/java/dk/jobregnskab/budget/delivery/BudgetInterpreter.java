package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.UniqueKeys;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a municipality's own budget. */
final class BudgetInterpreter extends RowInterpreter<BudgetLine> {

    private static final List<String> AMOUNTS = List.of("original", "supplementary", "corrected");
    private static final int LONGEST_APPROPRIATION = 200;

    private record Key(AccountLine line, String appropriation, String benefit) {}

    private final Columns columns;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final MoneyUnit unit;
    private final MoneyUnit unitOfPrice;
    private final PriceLevels levels;
    private final UniqueKeys keys = new UniqueKeys(
            "budget.keys",
            new Wording("Hver linje i budgettet findes én gang", "Each line of the budget is there once"),
            new Wording(
                    "år, kommune, bevilling, funktion, dranst og gruppering findes flere gange",
                    "year, municipality, appropriation, function, dranst and grouping are there more than once"));
    private final TotalRows totals = new TotalRows("budget.totals");
    private final SignCheck signs = new SignCheck("budget");

    /** @throws RefusedFileException when a column is missing, or the file does not say its unit or price level */
    BudgetInterpreter(Table table, JobDefinition definition, Municipalities municipalities) {
        super(table.header().size());
        this.definition = definition;
        this.municipalities = municipalities;
        this.columns = Columns.match(AccountHeader.bracketed(table.header()), definition.columns());
        for (String name : List.of("year", "function", "dranst")) {
            columns.require(name, definition);
        }
        if (columns.position("original").isEmpty()) {
            columns.require("corrected", definition);
        }
        BudgetRules rules = definition.settings(BudgetRules.class);
        List<String> labels = AMOUNTS.stream()
                .flatMap(name -> columns.position(name).stream())
                .map(columns::label)
                .toList();
        this.unit = AccountHeader.unit(labels, table.titles(), rules.unit(), definition.file());
        this.unitOfPrice = columns.position("average-price")
                .map(columns::label)
                .flatMap(MoneyUnit::in)
                .orElse(MoneyUnit.KRONER);
        this.levels = PriceLevels.of(labels, table.titles(), columns, rules, definition.file());
    }

    @Override
    protected ParsedRow<BudgetLine> read(RawRow raw) {
        AccountRow row = new AccountRow(raw, columns, definition, municipalities);
        Amounts amounts = Amounts.read(row.cells(), unit);
        if (row.isTotal()) {
            if (amounts.areNone()) {
                return new ParsedRow.LeftOut<>(raw.number(), "heading or note");
            }
            totals.addTotal(raw.number(), row.limits(), amounts.asWritten(), amounts.halfDigits());
            return new ParsedRow.LeftOut<>(raw.number(), "total of other rows");
        }
        AccountLine line = row.line();
        String appropriation = row.cells().publicText("appropriation", LONGEST_APPROPRIATION);
        Amounts whole = amounts.completed(row, columns);
        totals.add(raw.number(), AccountRow.identity(line, appropriation), whole.asWritten());
        if (!AccountCells.counts(line.dranst())) {
            return new ParsedRow.LeftOut<>(raw.number(), "neither operation nor state refund");
        }
        PriceLevel level = levels.of(row.cells());
        keys.add(raw.number(), new Key(line, appropriation, row.cells().label("benefit")));
        BigDecimal corrected = whole.require();
        signs.add(line.municipality(), line.function().function(), line.dranst(), corrected);
        return accepted(
                raw,
                List.of(new BudgetLine(
                        line.year(),
                        line.municipality(),
                        line.function().function(),
                        line.function().name(),
                        line.dranst(),
                        line.grouping(),
                        appropriation,
                        whole.original(),
                        whole.supplementary(),
                        corrected,
                        level.of(line.year()),
                        number(row, "persons"),
                        row.cells().kroner("average-price", unitOfPrice))));
    }

    private @Nullable BigDecimal number(AccountRow row, String name) {
        Optional<Integer> column = columns.position(name);
        BigDecimal number = column.isEmpty() ? null : row.reader().number(column.get(), 2);
        if (number != null && number.signum() < 0) {
            throw row.cells().refuse(name, " er et negativt antal", " is a negative number", number.toPlainString());
        }
        return number;
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>(List.of(keys.conclude(), levels.conclude(), totals.conclude()));
        checks.addAll(signs.conclude());
        return checks;
    }
}
