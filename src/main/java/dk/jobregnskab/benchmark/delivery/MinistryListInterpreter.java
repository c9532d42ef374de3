package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.MinistryListRow;
import dk.jobregnskab.benchmark.calculation.DifferenceSign;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.PublishedMillions;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the ministry's list. It prints "Potentiale" with the opposite sign: a dash before the amount means money not spent. */
public final class MinistryListInterpreter extends RowInterpreter<MinistryListRow> {

    private final Columns columns;
    private final int rank;
    private final int municipality;
    private final int actual;
    private final int expected;
    private final int persons;
    private final int potential;
    private final ListTitle title;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final List<MinistryListRow> seen = new ArrayList<>();

    private MinistryListInterpreter(
            Table table, ListTitle title, JobDefinition definition, Municipalities municipalities) {
        super(table.header().size());
        this.definition = definition;
        this.municipalities = municipalities;
        this.title = title;
        this.columns = Columns.match(table.header(), definition.columns());
        this.rank = require("rank");
        this.municipality = require("municipality");
        this.actual = require("actual");
        this.expected = require("expected");
        this.persons = require("persons");
        this.potential = require("potential");
    }

    public static MinistryListInterpreter create(
            Table table, LoadOptions options, JobDefinition definition, Municipalities municipalities) {
        return new MinistryListInterpreter(table, ListTitle.of(table.titles(), options), definition, municipalities);
    }

    private int require(String name) {
        return columns.require(name, definition);
    }

    @Override
    protected ParsedRow<MinistryListRow> read(RawRow raw) {
        RowReader row = new RowReader(withTightDash(raw), columns, definition.decimal());
        Municipality found = municipalities
                .find(row.text(municipality))
                .filter(area -> !area.isCountry())
                .orElseThrow(() -> row.refuse(
                        municipality,
                        "municipality",
                        RowReader.shown(row.text(municipality)) + " er ikke en kommune",
                        RowReader.shown(row.text(municipality)) + " is not a municipality"));
        Integer wanted = row.count(expected);
        Integer there = row.count(actual);
        PublishedMillions amount = PublishedMillions.of(row.millions(potential));
        MinistryListRow fact = new MinistryListRow(
                raw.number(),
                title.period(),
                found.code(),
                title.group(),
                wanted,
                there,
                withOurSign(row, wanted, there, amount),
                row.count(rank),
                amount == null ? null : amount.kroner().negate(),
                amount == null ? null : amount.halfDigit());
        seen.add(fact);
        return accepted(raw, List.of(fact));
    }

    /** In print the dash before an amount often stands apart from it. */
    private RawRow withTightDash(RawRow raw) {
        List<Cell> cells = new ArrayList<>(raw.cells());
        cells.set(
                potential,
                new Cell(
                        cells.get(potential).text().replaceFirst("^([-\u2212\u2013])\\s+", "$1"),
                        cells.get(potential).number()));
        return new RawRow(raw.number(), cells);
    }

    /** The list prints the size of the difference, sometimes with a sign of its own; the two counts decide. */
    private @Nullable Integer withOurSign(
            RowReader row, @Nullable Integer wanted, @Nullable Integer there, @Nullable PublishedMillions potential) {
        Integer printed = row.count(persons);
        if (printed == null) {
            return null;
        }
        if (wanted == null || there == null) {
            return withSignOf(potential, printed);
        }
        int computed = wanted - there;
        int signed = computed < 0 ? -Math.abs(printed) : Math.abs(printed);
        if (Math.abs(computed - signed) > DifferenceSign.PERSONS_TOLERANCE) {
            throw row.refuse(
                    persons,
                    "difference",
                    wanted + " - " + there + " = " + computed + ", men der står " + printed,
                    wanted + " - " + there + " = " + computed + ", but the list says " + printed);
        }
        return signed;
    }

    /** Without both counts the potential tells: negative is money not spent, so there were fewer. Without it the size has no sign. */
    private static @Nullable Integer withSignOf(@Nullable PublishedMillions potential, int printed) {
        if (printed == 0) {
            return 0;
        }
        return potential == null || potential.kroner().signum() == 0
                ? null
                : Integer.valueOf(-potential.kroner().signum() * Math.abs(printed));
    }

    @Override
    public List<Check> conclude() {
        Set<String> codes = new HashSet<>();
        Set<Integer> ranks = new HashSet<>();
        for (MinistryListRow row : seen) {
            if (!codes.add(row.municipalityCode()) || (row.rank() != null && !ranks.add(row.rank()))) {
                return List.of(
                        check(
                                "list.keys",
                                Check.Status.REFUSED,
                                "række " + row.row()
                                        + ": kommunen eller placeringen findes to gange. Ret listen, og lever den igen",
                                "row " + row.row()
                                        + ": the municipality or the rank is there twice. Correct the list and deliver it again"));
            }
        }
        if (codes.size() < Municipality.COUNT) {
            return List.of(check(
                    "list.complete",
                    Check.Status.WARNING,
                    "listen har " + codes.size() + " af 98 kommuner",
                    "the list has " + codes.size() + " of 98 municipalities"));
        }
        return List.of();
    }

    private static Check check(String id, Check.Status status, String danish, String english) {
        Wording subject = new Wording("Ministeriets liste", "The ministry's list");
        return new Check(id, status, subject, null, null, null, new Wording(danish, english));
    }
}
