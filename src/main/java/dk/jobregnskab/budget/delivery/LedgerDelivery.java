package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.Budgets;
import dk.jobregnskab.budget.LedgerEntry;
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

/** Kind {@code ledger}: what was posted, by account function; finance's own statement, or Statistics Denmark's table REGK100. */
public final class LedgerDelivery extends TableKind<LedgerEntry> {

    public static final String KIND = "ledger";

    public static final DefinitionFile DEFINITION = new DefinitionFile("ledger", "job.yaml", LedgerRules.class);

    public LedgerDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        Map<String, List<String>> columns = definition().columns();
        return StatBankTable.isHeader(header, columns)
                || AccountHeader.has(header, columns, "function")
                        && AccountHeader.has(header, columns, "dranst", "amount")
                || AccountHeader.has(header, columns, "dranst") && AccountHeader.has(header, columns, "amount");
    }

    @Override
    public String tableOf(LoadOptions options) {
        return StatBankTable.of(options).map(StatBankTable::id).orElse("");
    }

    @Override
    public Interpreter<LedgerEntry> interpreter(Table table, LoadOptions options) {
        if (StatBankTable.isHeader(table.header(), definition().columns())) {
            StatBankTable.REGK100.require(options);
            return new StatBankInterpreter<>(table, KIND, definition(), municipalities(), LedgerDelivery::posted);
        }
        return new LedgerInterpreter(table, definition(), municipalities(), options.receivedOn());
    }

    private static LedgerEntry posted(Posting posting) {
        return new LedgerEntry(
                posting.year(),
                null,
                posting.municipality(),
                posting.function().function(),
                posting.function().name(),
                posting.dranst(),
                posting.grouping(),
                posting.art().code(),
                posting.kroner());
    }

    @Override
    public FactTable<LedgerEntry> facts() {
        return new FactTable<>(
                "ledger_entry",
                List.of(
                        "period",
                        "municipality_code",
                        "function_code",
                        "function_name",
                        "dranst",
                        "grouping_code",
                        "art",
                        "amount"),
                LedgerDelivery::values,
                "period",
                "coalesce(municipality_code, '" + Budgets.OWN + "')",
                List.of(new ControlTotal<>("amount", LedgerEntry::amount)));
    }

    private static List<@Nullable Object> values(LedgerEntry entry) {
        return Arrays.asList(
                new YearAndMonth(entry.year(), entry.month()).period().token(),
                entry.municipalityCode(),
                entry.function().code(),
                entry.functionName(),
                entry.dranst(),
                entry.grouping(),
                entry.art(),
                entry.amount());
    }
}
