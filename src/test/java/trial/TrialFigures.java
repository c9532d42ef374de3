package trial;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trial's part of the figures. */
final class TrialFigures implements FiguresPart {

    private final List<TrialRow> rows;
    private final Set<Long> files;

    TrialFigures(List<TrialRow> rows, Set<Long> files) {
        this.rows = rows;
        this.files = files;
    }

    List<Integer> citizens() {
        return rows.stream().map(TrialRow::citizens).toList();
    }

    @Override
    public boolean hasData(Period period) {
        return rows.stream().anyMatch(row -> row.month().equals(period));
    }

    @Override
    public void identify(Period period, Fingerprint figures) {
        rows.forEach(figures::add);
    }

    @Override
    public Set<Long> contextFileIds() {
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("trial", rows);
    }
}
