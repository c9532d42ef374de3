package dk.jobregnskab.indicator.delivery;

import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rows of a series show before any of them is used: totals and numbers column by column, and the language of the texts. */
final class SeriesEvidence {

    private final List<Set<String>> totals = new ArrayList<>();
    private final List<WrittenNumbers> numbers = new ArrayList<>();
    private final SeriesTexts texts = new SeriesTexts();

    private SeriesEvidence(int width) {
        for (int i = 0; i < width; i++) {
            totals.add(new TreeSet<>());
            numbers.add(new WrittenNumbers());
        }
    }

    static SeriesEvidence of(Table table, int area, int period, TotalLabels labels) {
        SeriesEvidence evidence = new SeriesEvidence(table.header().size());
        try (Table.Rows rows = table.rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().size() == evidence.totals.size()) {
                    evidence.see(row, area, period, labels);
                }
            }
        }
        return evidence;
    }

    private void see(RawRow row, int area, int period, TotalLabels labels) {
        for (int i = 0; i < totals.size(); i++) {
            String text = row.cells().get(i).text();
            if (i == area) {
                texts.area(text);
            } else if (i == period) {
                texts.period(text);
            } else {
                texts.value(text);
                numbers.get(i).see(row.cells().get(i));
                if (labels.mayBe(text)) {
                    totals.get(i).add(text);
                }
            }
        }
    }

    /** Values of a column that may stand for its total. */
    Set<String> totals(int column) {
        return totals.get(column);
    }

    WrittenNumbers numbers(int column) {
        return numbers.get(column);
    }

    boolean isEnglish() {
        return texts.areEnglish();
    }
}
