package dk.jobregnskab.indicator.internal;

import dk.jobregnskab.indicator.IndicatorValue;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Columns;
import dk.jobregnskab.intake.JobDefinition;
import dk.jobregnskab.intake.ParsedRow;
import dk.jobregnskab.intake.RawRow;
import dk.jobregnskab.intake.RefusedFileException;
import dk.jobregnskab.intake.RowInterpreter;
import dk.jobregnskab.intake.RowReader;
import dk.jobregnskab.intake.Table;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a series: area, period, the dimensions the job knows, and every other column as a measure. */
public final class IndicatorInterpreter extends RowInterpreter<IndicatorValue> {

    private static final int DECIMALS = 4;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SPLIT = 300;

    /** What must be unique in a file. */
    private record Key(String municipality, Period period, String dimensions) {}

    private final Columns columns;
    private final int area;
    private final int period;
    private final List<Integer> dimensions;
    private final List<Integer> measureDimensions;
    private final List<Integer> measures;
    private final String table;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final Set<Key> seen = new HashSet<>();
    private @Nullable Wording repeated;

    private IndicatorInterpreter(
            List<String> header, String table, JobDefinition definition, Municipalities municipalities) {
        super(header.size());
        this.columns = Columns.match(header, definition.columns());
        this.area = columns.require("area", definition);
        this.period = columns.require("period", definition);
        this.dimensions = positions(header, definition.dimensions());
        this.measureDimensions = positions(header, definition.measureDimensions());
        this.measures = IntStream.range(0, header.size())
                .filter(i -> i != area && i != period && !dimensions.contains(i) && !measureDimensions.contains(i))
                .boxed()
                .toList();
        this.table = table;
        this.definition = definition;
        this.municipalities = municipalities;
    }

    /** @throws RefusedFileException when the table has no measure, or two columns of one label */
    public static IndicatorInterpreter create(
            Table table, String id, JobDefinition definition, Municipalities municipalities) {
        List<String> header = table.header();
        Set<String> labels = new HashSet<>();
        for (String label : header) {
            if (label.length() > LONGEST_LABEL) {
                throw new RefusedFileException(
                        "column-label",
                        "en kolonne har en overskrift på over " + LONGEST_LABEL + " tegn. Lever filen igen",
                        "a column's label is longer than " + LONGEST_LABEL + " characters. Deliver the file again");
            }
            if (CprNumbers.areIn(label)) {
                throw new RefusedFileException(
                        "column-label",
                        "en kolonnes overskrift kan indeholde et CPR-nummer, og den vises. Lever filen uden",
                        "a column's label may hold a CPR number, and it is shown. Deliver the file without it");
            }
            if (label.isEmpty() || !labels.add(label)) {
                throw new RefusedFileException(
                        "column-twice",
                        "kolonnen \"" + label + "\" findes flere gange eller har intet navn. Lever filen igen",
                        "the column \"" + label + "\" is there more than once, or has no name. Deliver the file again");
            }
        }
        IndicatorInterpreter interpreter = new IndicatorInterpreter(header, id, definition, municipalities);
        if (interpreter.measures.isEmpty()) {
            throw new RefusedFileException(
                    "no-measure",
                    "filen har ingen kolonne med tal",
                    "the file has no column with a measure. Deliver the whole table");
        }
        return interpreter;
    }

    private static List<Integer> positions(List<String> header, List<String> labels) {
        return IntStream.range(0, header.size())
                .filter(i -> labels.stream().anyMatch(header.get(i)::equalsIgnoreCase))
                .boxed()
                .toList();
    }

    @Override
    protected ParsedRow<IndicatorValue> read(RawRow raw) {
        RowReader row = new RowReader(raw, columns, definition.decimal());
        String name = row.label(area);
        Optional<Municipality> municipality = municipalities.find(name);
        if (municipality.isEmpty()) {
            if (definition.leavesOut(name)) {
                return new ParsedRow.LeftOut<>(raw.number(), "area that is no municipality");
            }
            throw row.refuse(
                    area,
                    "municipality",
                    RowReader.shown(name) + " er ikke en kommune",
                    RowReader.shown(name) + " is not a municipality");
        }
        Period when = row.period(period);
        String split = dimensions.stream()
                .map(i -> columns.label(i) + "=" + row.publicText(i))
                .collect(Collectors.joining(";"));
        String measured = measureDimensions.stream().map(row::publicText).collect(Collectors.joining(", "));
        if (split.length() > LONGEST_SPLIT || measured.length() > LONGEST_LABEL) {
            throw row.refuse(area, "size", "rækkens tekster er for lange", "the row's texts are too long");
        }
        boolean total =
                dimensions.stream().allMatch(i -> definition.totalLabels().contains(row.label(i)));
        List<IndicatorValue> values = new ArrayList<>();
        for (int i : measures) {
            values.add(new IndicatorValue(
                    i,
                    table,
                    municipality.get().code(),
                    when,
                    measureDimensions.isEmpty() ? columns.label(i) : measured,
                    split,
                    total,
                    row.number(i, DECIMALS)));
        }
        if (!seen.add(new Key(municipality.get().code(), when, split + measured)) && repeated == null) {
            repeated = new Wording(
                    "række " + raw.number() + ": " + name + " " + when
                            + " findes flere gange. Ret filen, og lever den igen",
                    "row " + raw.number() + ": " + name + " " + when
                            + " is there more than once. Correct the file and deliver it again");
        }
        return accepted(raw, values);
    }

    @Override
    public List<Check> conclude() {
        Wording title =
                new Wording("Hver kommune og periode findes én gang", "Each municipality and period is there once");
        Check keys = repeated == null
                ? Check.ok("indicator.keys", title, null, null, null)
                : new Check("indicator.keys", Check.Status.REFUSED, title, null, null, null, repeated);
        return List.of(keys, grid());
    }

    /** A series has a row for every area, period and split it has at all; a file that was cut off has not. */
    private Check grid() {
        long municipalitiesSeen =
                seen.stream().map(Key::municipality).distinct().count();
        long periodsSeen = seen.stream().map(Key::period).distinct().count();
        long splitsSeen = seen.stream().map(Key::dimensions).distinct().count();
        long expected = municipalitiesSeen * periodsSeen * splitsSeen;
        Wording title =
                new Wording("Hver kommune er med i hver periode", "Every municipality is there in every period");
        if (expected == seen.size()) {
            return Check.ok("indicator.grid", title, String.valueOf(expected), String.valueOf(seen.size()), null);
        }
        return new Check(
                "indicator.grid",
                Check.Status.WARNING,
                title,
                String.valueOf(expected),
                String.valueOf(seen.size()),
                null,
                new Wording(
                        "der er " + seen.size() + " rækker, men kommuner gange perioder giver " + expected
                                + "; er filen afkortet?",
                        "there are " + seen.size() + " rows, but municipalities times periods make " + expected
                                + "; was the file cut off?"));
    }
}
