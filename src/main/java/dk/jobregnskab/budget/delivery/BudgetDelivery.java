package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.Budgets;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kind {@code budget}: what was set aside, by account function; the municipality's own file, or Statistics Denmark's table BUDK100. */
public final class BudgetDelivery extends TableKind<BudgetLine> {

    public static final String KIND = "budget";

    public static final DefinitionFile DEFINITION = new DefinitionFile("budget", "job.yaml", BudgetRules.class);

    public BudgetDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        Map<String, List<String>> columns = definition().columns();
        return StatBankTable.isHeader(header, columns)
                || AccountHeader.has(header, columns, "original", "corrected", "supplementary")
                        && AccountHeader.has(header, columns, "function", "dranst");
    }

    @Override
    public boolean recognises(List<String> header, LoadOptions options) {
        boolean isLedger = StatBankTable.isHeader(header, definition().columns())
                && StatBankTable.of(options)
                        .filter(StatBankTable.REGK100::equals)
                        .isPresent();
        return !isLedger && recognises(header);
    }

    @Override
    public String tableOf(LoadOptions options) {
        return StatBankTable.of(options).map(StatBankTable::id).orElse("");
    }

    @Override
    public Interpreter<BudgetLine> interpreter(Table table, LoadOptions options) {
        if (StatBankTable.isHeader(table.header(), definition().columns())) {
            StatBankTable.BUDK100.require(options);
            return new StatBankInterpreter<>(table, KIND, definition(), municipalities(), BudgetDelivery::adopted);
        }
        return new BudgetInterpreter(table, definition(), municipalities());
    }

    /** A budget as it was adopted is all that is published. */
    private static BudgetLine adopted(Posting posting) {
        return new BudgetLine(
                posting.year(),
                posting.municipality(),
                posting.function().function(),
                posting.function().name(),
                posting.dranst(),
                posting.grouping(),
                "",
                posting.kroner(),
                null,
                posting.kroner(),
                posting.year(),
                null,
                null);
    }

    @Override
    public FactTable<BudgetLine> facts() {
        return new FactTable<>(
                "budget_line",
                List.of(
                        "period",
                        "municipality_code",
                        "function_code",
                        "function_name",
                        "dranst",
                        "grouping_code",
                        "appropriation",
                        "original",
                        "supplementary",
                        "corrected",
                        "price_level",
                        "persons",
                        "average_price"),
                BudgetDelivery::values,
                "period",
                "coalesce(municipality_code, '" + Budgets.OWN + "')",
                List.of(
                        new ControlTotal<>("original", BudgetLine::original),
                        new ControlTotal<>("corrected", BudgetLine::corrected)));
    }

    private static List<@Nullable Object> values(BudgetLine line) {
        return Arrays.asList(
                new YearAndMonth(line.year(), null).period().token(),
                line.municipalityCode(),
                line.function().code(),
                line.functionName(),
                line.dranst(),
                line.grouping(),
                line.appropriation(),
                line.original(),
                line.supplementary(),
                line.corrected(),
                line.priceLevel(),
                line.persons(),
                line.averagePrice());
    }
}
