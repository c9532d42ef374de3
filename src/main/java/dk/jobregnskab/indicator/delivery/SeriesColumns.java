package dk.jobregnskab.indicator.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each column of a series is. Its label tells where the job knows it; else its values do, which is why the file is read once before any
 * of it is used.
 */
final class SeriesColumns {

    /** Statistics Denmark's one column of figures; every other column of its files splits them. */
    private static final String CONTENT = "INDHOLD";

    private final Columns columns;
    private final int area;
    private final int period;
    private final List<Integer> measureDimensions;
    private final List<Integer> dimensions = new ArrayList<>();
    private final List<Integer> measures = new ArrayList<>();
    private final Map<Integer, String> totals = new HashMap<>();
    private final Map<Integer, NumberGrammar> grammars = new HashMap<>();

    /** @throws RefusedFileException when a column is missing, or a dimension has no total or more than one */
    SeriesColumns(Table table, JobDefinition definition) {
        List<String> header = table.header();
        this.columns = Columns.match(header, definition.columns());
        this.area = columns.require("area", definition);
        this.period = columns.require("period", definition);
        this.measureDimensions = positions(header, definition.measureDimensions());
        List<Integer> known = positions(header, definition.dimensions());
        boolean oneMeasure = header.stream().anyMatch(CONTENT::equalsIgnoreCase);
        TotalLabels labels = new TotalLabels(definition.totalLabels());
        SeriesEvidence seen = SeriesEvidence.of(table, area, period, labels);
        for (int i = 0; i < header.size(); i++) {
            if (i == area || i == period || measureDimensions.contains(i)) {
                continue;
            }
            boolean expected = known.contains(i);
            List<String> found = labels.of(header.get(i), seen.totals(i), expected);
            boolean splits = oneMeasure
                    ? !header.get(i).equalsIgnoreCase(CONTENT)
                    : !found.isEmpty() && !seen.numbers(i).any();
            if (expected || splits) {
                dimensions.add(i);
                total(i, found, expected);
            } else {
                measures.add(i);
                grammars.put(
                        i,
                        definition.decimal() == NumberGrammar.COMMA
                                ? seen.numbers(i).grammar(oneMeasure, seen.isEnglish())
                                : definition.decimal());
            }
        }
    }

    private void total(int dimension, List<String> found, boolean expected) {
        String label = columns.label(dimension);
        if (found.size() > 1) {
            String both = RowReader.shown(found.get(0)) + ", " + RowReader.shown(found.get(1));
            throw new RefusedFileException(
                    "total-twice",
                    "kolonnen \"" + label + "\" har flere værdier, der kan være dens total: " + both
                            + ". Hent tabellen igen med én af dem",
                    "the column \"" + label + "\" has more than one value that can be its total: " + both
                            + ". Fetch the table again with one of them");
        }
        if (found.isEmpty() && !expected) {
            throw new RefusedFileException(
                    "total-missing",
                    "kolonnen \"" + label
                            + "\" deler tallene op, og ingen række har dens total, såsom \"I alt\" eller TOT."
                            + " Hent tabellen igen med totalen",
                    "the column \"" + label
                            + "\" splits the figures, and no row has its total, such as \"I alt\" or TOT."
                            + " Fetch the table again with its total");
        }
        if (!found.isEmpty()) {
            totals.put(dimension, found.get(0));
        }
    }

    private static List<Integer> positions(List<String> header, List<String> labels) {
        return IntStream.range(0, header.size())
                .filter(i -> labels.stream().anyMatch(header.get(i)::equalsIgnoreCase))
                .boxed()
                .toList();
    }

    Columns labels() {
        return columns;
    }

    int area() {
        return area;
    }

    int period() {
        return period;
    }

    List<Integer> dimensions() {
        return dimensions;
    }

    /** Columns whose value says what is measured. */
    List<Integer> measureDimensions() {
        return measureDimensions;
    }

    List<Integer> measures() {
        return measures;
    }

    /** Whether a dimension's value is the one that stands for its total. */
    boolean isTotal(int dimension, String value) {
        return value.equals(totals.get(dimension));
    }

    NumberGrammar grammar(int measure) {
        return grammars.getOrDefault(measure, NumberGrammar.CLEAR_COMMA);
    }
}
