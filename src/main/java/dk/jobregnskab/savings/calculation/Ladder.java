package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The refund ladder (Lov 994/2015 § 5): the municipality's share of a benefit by the citizen's seniority week. Dated data. */
final class Ladder {

    private record Step(LocalDate validFrom, int firstWeek, BigDecimal municipalPercent) {}

    private final List<Step> steps;

    private Ladder(List<Step> steps) {
        this.steps = steps;
    }

    static Ladder load() {
        return new Ladder(new ReferenceTable("ladder.csv")
                .rows().stream().map(Ladder::step).toList());
    }

    private static Step step(NamedCsvRecord row) {
        return new Step(
                LocalDate.parse(row.getField("valid_from")),
                Integer.parseInt(row.getField("first_week")),
                new BigDecimal(row.getField("municipal_pct")));
    }

    /**
     * @param week seniority week, counted from 1
     * @return the municipality's share in percent
     * @throws IllegalArgumentException for week 0 and below, and before the ladder began
     */
    BigDecimal municipalPercent(int week, LocalDate day) {
        return steps.stream()
                .filter(step -> step.firstWeek() <= week && !step.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new IllegalArgumentException("the refund ladder has no step for week " + week + " on " + day))
                .municipalPercent();
    }
}
