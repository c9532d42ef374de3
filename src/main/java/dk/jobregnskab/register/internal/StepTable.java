package dk.jobregnskab.register.internal;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.internal.suppression.Cell;
import dk.jobregnskab.register.internal.suppression.CountedTable;
import dk.jobregnskab.register.internal.suppression.Margin;
import dk.jobregnskab.register.internal.suppression.SuppressedTable;
import dk.jobregnskab.register.internal.suppression.Suppression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The refund steps of a period with their hidden cells. */
record StepTable(boolean anyShown, Map<Cell, Integer> counts, SuppressedTable mask) {

    static final String TOTAL = BenefitGroups.TOTAL;
    private static final String COLUMN = "period";

    static StepTable of(List<StepFigure> steps, Suppression suppression) {
        Map<Cell, Integer> counts = new LinkedHashMap<>();
        steps.forEach(step -> counts.put(cell(step), step.mostCitizens()));
        int all = counts.values().stream().mapToInt(count -> count).sum();
        List<String> names = counts.keySet().stream().map(Cell::row).toList();
        Margin rows = names.isEmpty() ? Margin.of(names) : Margin.of(names).withTotal(TOTAL, names);
        CountedTable table = CountedTable.of(rows, Margin.of(List.of(COLUMN)), cell -> counts.getOrDefault(cell, all));
        SuppressedTable mask = suppression.of(table);
        return new StepTable(names.isEmpty() || !mask.hides(new Cell(TOTAL, COLUMN)), counts, mask);
    }

    private static Cell cell(StepFigure step) {
        return new Cell(step.municipalPercent() + (step.cofinanced() ? " co-financed" : " refunded"), COLUMN);
    }

    boolean shows(StepFigure step) {
        return anyShown && !mask.hides(cell(step));
    }
}
