package dk.jobregnskab.development.delivery;

import dk.jobregnskab.development.DateOrPeriod;
import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.delivery.UniqueKeys;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads events. A date may be a day or a period: from its first day to its last. */
public final class EventInterpreter extends RowInterpreter<EventRow> {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_BREAKS = 500;

    private record Key(Period period, String name) {}

    private final Columns columns;
    private final int from;
    private final Optional<Integer> to;
    private final int name;
    private final int kind;
    private final int source;
    private final Optional<Integer> breaks;
    private final JobDefinition definition;
    private final UniqueKeys keys = new UniqueKeys(
            "event.keys",
            new Wording("Hver hændelse findes én gang i sin måned", "Each event is there once in its month"),
            new Wording(
                    "hændelsen findes flere gange i samme måned", "the event is there more than once in one month"));

    public EventInterpreter(Table table, JobDefinition definition) {
        super(table.header().size());
        this.definition = definition;
        this.columns = Columns.match(table.header(), definition.columns());
        this.from = columns.require("from", definition);
        this.to = columns.position("to");
        this.name = columns.require("name", definition);
        this.kind = columns.require("kind", definition);
        this.source = columns.require("source", definition);
        this.breaks = columns.position("breaks");
    }

    @Override
    protected ParsedRow<EventRow> read(RawRow raw) {
        RowReader row = new RowReader(raw, columns, definition.decimal());
        DateOrPeriod first = date(row, from);
        int last = to.filter(column -> !row.text(column).isEmpty()).orElse(from);
        LocalDate end = date(row, last).last();
        if (end.isBefore(first.first())) {
            throw row.refuse(last, "dates", "hændelsen slutter, før den begynder", "the event ends before it begins");
        }
        EventRow event = new EventRow(
                Period.month(first.first()),
                text(row, name, 1, LONGEST_NAME),
                first.first(),
                end,
                text(row, kind, 1, LONGEST_KIND),
                text(row, source, 1, LONGEST_SOURCE),
                breaks.map(column -> text(row, column, 0, LONGEST_BREAKS)).orElse(""));
        keys.add(raw.number(), new Key(event.period(), event.name()));
        return accepted(raw, List.of(event));
    }

    private static DateOrPeriod date(RowReader row, int column) {
        String text = row.text(column);
        return DateOrPeriod.parse(text)
                .orElseThrow(() -> row.refuse(
                        column,
                        "date",
                        RowReader.shown(text) + " er ikke en dato som 2025-07-01 eller en periode som 2025M07",
                        RowReader.shown(text) + " is not a date such as 2025-07-01 or a period such as 2025M07"));
    }

    private static String text(RowReader row, int column, int shortest, int longest) {
        String text = row.publicText(column);
        if (text.length() < shortest || text.length() > longest) {
            throw row.refuse(
                    column,
                    "text",
                    shortest == 0
                            ? "teksten er længere end " + longest + " tegn"
                            : "teksten skal være der, med højst " + longest + " tegn",
                    shortest == 0
                            ? "the text is longer than " + longest + " characters"
                            : "the text must be there, in at most " + longest + " characters");
        }
        return text;
    }

    @Override
    public List<Check> conclude() {
        return List.of(keys.conclude());
    }
}
