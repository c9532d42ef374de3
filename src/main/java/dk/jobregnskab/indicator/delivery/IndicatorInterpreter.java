package dk.jobregnskab.indicator.delivery;

import dk.jobregnskab.indicator.IndicatorValue;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a series: area, period, dimensions and measures. */
public final class IndicatorInterpreter extends RowInterpreter<IndicatorValue> {

    private static final int DECIMALS = 4;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SPLIT = 300;

    /** What must be unique in a file. */
    private record Key(String municipality, Period period, String split, String measured) {}

    private final SeriesColumns columns;
    private final String table;
    private final JobDefinition definition;
    private final Municipalities municipalities;
    private final Set<Key> seen = new HashSet<>();
    private @Nullable Wording repeated;

    private IndicatorInterpreter(
            SeriesColumns columns, int width, String table, JobDefinition definition, Municipalities municipalities) {
        super(width);
        this.columns = columns;
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
        SeriesColumns columns = new SeriesColumns(table, definition);
        if (columns.measures().isEmpty()) {
            throw new RefusedFileException(
                    "no-measure",
                    "filen har ingen kolonne med tal",
                    "the file has no column with a measure. Deliver the whole table");
        }
        return new IndicatorInterpreter(columns, header.size(), id, definition, municipalities);
    }

    @Override
    protected ParsedRow<IndicatorValue> read(RawRow raw) {
        RowReader row = new RowReader(raw, columns.labels(), definition.decimal());
        String name = area(row.label(columns.area()));
        Optional<Municipality> municipality = municipalities.find(name);
        if (municipality.isEmpty()) {
            if (definition.leavesOut(name)) {
                return new ParsedRow.LeftOut<>(raw.number(), "area that is no municipality");
            }
            throw row.refuse(
                    columns.area(),
                    "municipality",
                    RowReader.shown(name) + " er ikke en kommune",
                    RowReader.shown(name) + " is not a municipality");
        }
        Period when = row.period(columns.period());
        String split = columns.dimensions().stream()
                .filter(i -> !columns.isTotal(i, row.label(i)))
                .map(i -> columns.labels().label(i) + "=" + row.publicText(i))
                .sorted()
                .collect(Collectors.joining(";"));
        String measured =
                columns.measureDimensions().stream().map(row::publicText).collect(Collectors.joining(", "));
        if (split.length() > LONGEST_SPLIT || measured.length() > LONGEST_LABEL) {
            throw row.refuse(columns.area(), "size", "rækkens tekster er for lange", "the row's texts are too long");
        }
        List<IndicatorValue> values = new ArrayList<>();
        for (int i : columns.measures()) {
            values.add(new IndicatorValue(
                    i,
                    table,
                    municipality.get().code(),
                    when,
                    columns.measureDimensions().isEmpty() ? columns.labels().label(i) : measured,
                    split,
                    split.isEmpty(),
                    new RowReader(raw, columns.labels(), columns.grammar(i)).number(i, DECIMALS)));
        }
        if (!seen.add(new Key(municipality.get().code(), when, split, measured)) && repeated == null) {
            repeated = new Wording(
                    "række " + raw.number() + ": " + name + " " + when
                            + " findes flere gange. Ret filen, og lever den igen",
                    "row " + raw.number() + ": " + name + " " + when
                            + " is there more than once. Correct the file and deliver it again");
        }
        return accepted(raw, values);
    }

    /** With the zeros that Excel takes from the codes of the country ({@code 000}) and the regions ({@code 081}); municipalities begin with 101. */
    private String area(String name) {
        return name.matches("0|8[1-5]")
                ? "0".repeat(3 - name.length()) + name
                : name.matches("[1-9]") ? "0" + name : name;
    }

    @Override
    public List<Check> conclude() {
        Wording title =
                new Wording("Hver kommune og periode findes én gang", "Each municipality and period is there once");
        Check keys = repeated == null
                ? Check.ok("indicator.keys", title, null, null, null)
                : new Check("indicator.keys", Check.Status.REFUSED, title, null, null, null, repeated);
        return List.of(keys, grid(), totals());
    }

    /** Figures use only totals: a file without any is kept, and shows nothing. */
    private Check totals() {
        Wording title = new Wording("Rækker i en fil uden totaler", "Rows of a file without totals");
        if (seen.isEmpty() || seen.stream().anyMatch(key -> key.split().isEmpty())) {
            return Check.ok("indicator.totals", title, "0", "0", null);
        }
        return new Check(
                "indicator.totals",
                Check.Status.WARNING,
                title,
                "0",
                String.valueOf(seen.size()),
                null,
                new Wording(
                        "ingen række har totalen af alle opdelinger, og kun totaler vises. Hent tabellen med dem",
                        "no row has the total of every dimension, and only totals are shown. Fetch the table with them"));
    }

    /** A series has a row for every area, period and split it has at all; a file that was cut off has not. */
    private Check grid() {
        long municipalitiesSeen =
                seen.stream().map(Key::municipality).distinct().count();
        long periodsSeen = seen.stream().map(Key::period).distinct().count();
        long splitsSeen = seen.stream()
                .map(key -> Map.entry(key.split(), key.measured()))
                .distinct()
                .count();
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
