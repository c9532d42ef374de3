package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.CountedTable;
import dk.jobregnskab.register.disclosure.suppression.SuppressedTable;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The refund steps of a period with their hidden cells. */
record StepTable(SuppressedTable mask) {

    static final String TOTAL = BenefitGroups.TOTAL;
    private static final String COLUMN = "period";

    /**
     * The steps as once published.
     *
     * @param totalShown whether their total was shown: else they were not
     */
    record Edition(List<StepFigure> steps, boolean totalShown) {}

    /** @param editions oldest first, at least one; the last is the one that is asked about */
    static StepTable of(List<Edition> editions, Suppression suppression) {
        List<SuppressedTable> masks = new ArrayList<>();
        for (Edition edition : editions) {
            masks.add(mask(edition, suppression, masks));
        }
        return new StepTable(masks.get(masks.size() - 1));
    }

    /** Where the total cannot be shown, or would have to be hidden for the sake of the steps, no step is. */
    private static SuppressedTable mask(Edition edition, Suppression suppression, List<SuppressedTable> earlier) {
        CountedTable table = table(edition.steps());
        boolean unchanged =
                !earlier.isEmpty() && earlier.get(earlier.size() - 1).table().equals(table);
        SuppressedTable mask =
                unchanged ? earlier.get(earlier.size() - 1) : suppression.of(table, List.copyOf(earlier));
        boolean withheld = !edition.totalShown() || mask.hides(new Cell(TOTAL, COLUMN));
        return withheld ? new SuppressedTable(table, mask.primary(), mask.secondary(), true) : mask;
    }

    private static CountedTable table(List<StepFigure> steps) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        Map<Cell, List<BigDecimal>> figures = new LinkedHashMap<>();
        for (StepFigure step : steps) {
            counts.put(cell(step), step.mostCitizens());
            figures.put(
                    cell(step),
                    List.of(step.figure().fullTimePersons(), step.figure().gross()));
        }
        int all = counts.values().stream().mapToInt(count -> count).sum();
        List<String> names = counts.keySet().stream().map(Cell::row).toList();
        TableSide rows =
                names.isEmpty() ? TableSide.of(names) : TableSide.of(names).withTotal(TOTAL, names);
        return CountedTable.of(rows, TableSide.of(List.of(COLUMN)), cell -> counts.getOrDefault(cell, all))
                .with(figures);
    }

    private static Cell cell(StepFigure step) {
        return new Cell(step.municipalPercent() + (step.cofinanced() ? " co-financed" : " refunded"), COLUMN);
    }

    boolean shows(StepFigure step) {
        return !mask.hides(cell(step));
    }
}
