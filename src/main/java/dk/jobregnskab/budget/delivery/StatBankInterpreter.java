package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads Statistics Denmark's budgets or accounts: of kinds of expense that contain each other, the finest. */
final class StatBankInterpreter<F> extends RowInterpreter<F> {

    private final StatBankReader reader;
    private final StatBankEvidence evidence;
    private final Function<Posting, F> fact;
    private final SignCheck signs;
    private final String kind;

    /**
     * @param fact what a posting is to the kind
     * @throws RefusedFileException when a column is missing, or the table as a whole cannot be used
     */
    StatBankInterpreter(
            Table table,
            String kind,
            JobDefinition definition,
            Municipalities municipalities,
            Function<Posting, F> fact) {
        super(table.header().size());
        this.kind = kind;
        this.reader = new StatBankReader(table.header(), definition, municipalities);
        this.evidence = StatBankEvidence.of(table, reader);
        this.fact = fact;
        this.signs = new SignCheck(kind);
    }

    @Override
    protected ParsedRow<F> read(RawRow raw) {
        ParsedRow<Posting> read = reader.read(raw);
        if (read instanceof ParsedRow.Accepted<Posting> accepted) {
            Posting posting = accepted.facts().get(0);
            if (posting.kroner().signum() == 0) {
                return new ParsedRow.LeftOut<>(raw.number(), "amount of 0");
            }
            if (!evidence.uses(posting)) {
                return new ParsedRow.LeftOut<>(raw.number(), "sum of kinds of expense that are there too");
            }
            signs.add(posting.municipality(), posting.function().function(), posting.dranst(), posting.kroner());
            return accepted(raw, List.of(fact.apply(posting)));
        }
        return new ParsedRow.LeftOut<>(raw.number(), ((ParsedRow.LeftOut<Posting>) read).reason());
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>();
        checks.add(check(
                "keys",
                new Wording("Hver konto, art og år findes én gang", "Each account, art and year is there once"),
                evidence.repeated()));
        checks.add(check(
                "art",
                new Wording("Summer af arter er summen af deres dele", "Sums of arts are those of their parts"),
                evidence.contradiction()));
        checks.addAll(signs.conclude());
        return checks;
    }

    private Check check(String name, Wording title, @Nullable Wording fault) {
        String id = kind + "." + name;
        return fault == null
                ? Check.ok(id, title, null, null, null)
                : new Check(id, Check.Status.REFUSED, title, null, null, null, fault);
    }
}
