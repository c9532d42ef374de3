package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.LedgerEntry;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads finance's statement of the accounts: one line for each total of postings. */
final class LedgerInterpreter extends RowInterpreter<LedgerEntry> {

    private record Key(AccountLine line, @Nullable String art) {}

    private final Columns columns;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final MoneyUnit unit;
    private final UniqueKeys keys = new UniqueKeys(
            "ledger.keys",
            new Wording("Hver linje i regnskabet findes én gang", "Each line of the accounts is there once"),
            new Wording(
                    "år, måned, kommune, funktion, dranst, gruppering og art findes flere gange",
                    "year, month, municipality, function, dranst, grouping and art are there more than once"));
    private final TotalRows totals = new TotalRows("ledger.totals");
    private final SignCheck signs = new SignCheck("ledger");
    private final Map<Integer, Boolean> inMonths = new HashMap<>();
    private final @Nullable LocalDate receivedOn;
    private @Nullable Integer mixedYear;
    private @Nullable Integer unfinishedYear;

    /** @throws RefusedFileException when a column is missing, or the file does not say its unit */
    LedgerInterpreter(
            Table table, JobDefinition definition, Municipalities municipalities, @Nullable LocalDate receivedOn) {
        super(table.header().size());
        this.receivedOn = receivedOn;
        this.definition = definition;
        this.municipalities = municipalities;
        this.columns = Columns.match(AccountHeader.bracketed(table.header()), definition.columns());
        for (String name : List.of("function", "dranst", "amount")) {
            columns.require(name, definition);
        }
        if (columns.position("period").isEmpty()) {
            columns.require("year", definition);
        }
        List<String> labels =
                columns.position("amount").map(columns::label).stream().toList();
        LedgerRules rules = definition.settings(LedgerRules.class);
        this.unit = AccountHeader.unit(labels, table.titles(), rules.unit(), definition.file());
    }

    @Override
    protected ParsedRow<LedgerEntry> read(RawRow raw) {
        AccountRow row = new AccountRow(raw, columns, definition, municipalities);
        BigDecimal written = row.cells().written("amount", unit);
        if (row.isTotal()) {
            if (written == null) {
                return new ParsedRow.LeftOut<>(raw.number(), "heading or note");
            }
            totals.addTotal(
                    raw.number(), row.limits(), List.of(unit.kroner(written)), List.of(unit.halfDigit(written)));
            return new ParsedRow.LeftOut<>(raw.number(), "total of other rows");
        }
        if (written == null) {
            throw row.cells().refuse("amount", ": beløbet mangler", ": the amount is missing", "");
        }
        AccountLine line = row.line();
        BigDecimal kroner = unit.kroner(written);
        totals.add(raw.number(), AccountRow.identity(line, ""), List.of(kroner));
        if (!AccountCells.counts(line.dranst())) {
            return new ParsedRow.LeftOut<>(raw.number(), "neither operation nor state refund");
        }
        Art art = row.cells().art();
        String code = art == null ? null : art.code();
        keys.add(raw.number(), new Key(line, code));
        boolean month = line.month() != null;
        if (inMonths.computeIfAbsent(line.year(), first -> month) != month && mixedYear == null) {
            mixedYear = line.year();
        }
        if (!month && receivedOn != null && line.year() >= receivedOn.getYear() && unfinishedYear == null) {
            unfinishedYear = line.year();
        }
        signs.add(line.municipality(), line.function().function(), line.dranst(), kroner);
        return accepted(
                raw,
                List.of(new LedgerEntry(
                        line.year(),
                        line.month(),
                        line.municipality(),
                        line.function().function(),
                        line.function().name(),
                        line.dranst(),
                        line.grouping(),
                        code,
                        kroner)));
    }

    @Override
    public List<Check> conclude() {
        List<Check> checks = new ArrayList<>(List.of(keys.conclude(), months(), totals.conclude()));
        checks.addAll(signs.conclude());
        return checks;
    }

    private Check months() {
        Wording title = new Wording("Et år er helt eller i måneder", "A year is whole or in months");
        if (unfinishedYear != null) {
            return new Check(
                    "ledger.months",
                    Check.Status.REFUSED,
                    title,
                    null,
                    null,
                    null,
                    new Wording(
                            unfinishedYear
                                    + " er ikke forbi, og rækkerne har ingen måned. Lever regnskabet med måneder",
                            unfinishedYear
                                    + " is not over, and its rows have no month. Deliver the accounts with months"));
        }
        return mixedYear == null
                ? Check.ok("ledger.months", title, null, null, null)
                : new Check(
                        "ledger.months",
                        Check.Status.REFUSED,
                        title,
                        null,
                        null,
                        null,
                        new Wording(
                                mixedYear
                                        + " har både rækker med måned og rækker uden. Lever året helt eller i måneder",
                                mixedYear + " has rows with a month and rows without one. Deliver the year whole or in"
                                        + " months"));
    }
}
