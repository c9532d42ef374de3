package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.register.sheet.RegisterPage.StepRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The period's benefits of the overall list by refund step: the municipality's own share, and who pays the rest. */
final class StepsTable implements Region {

    static final RegionId ID = new RegionId("steps", "tblRegisterRefusion");

    private static final List<Column> COLUMNS = PeriodCells.after("financing", "share", "ofNet");

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.BENEFITS, 200);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).benefits().isEmpty()
                && !RegisterPage.of(report).weightedByHours();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).steps().stream()
                .map(StepRow::row)
                .anyMatch(FigureRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<StepRow> steps = RegisterPage.of(edition.report()).steps();
        Labels labels = edition.labels();
        canvas.begin(
                ID, labels.text("steps.title", edition.municipality(), edition.period()), labels.text("steps.about"));
        TableRegion table =
                new TableRegion(edition, ID, COLUMNS, Math.max(1, steps.size()), steps.isEmpty() ? 0 : 1).freeze(1);
        if (steps.isEmpty()) {
            table.explain(labels.text("empty.steps"));
        }
        for (StepRow step : steps) {
            TableRow cells = table.row()
                    .text(labels.text(step.cofinanced() ? "steps.cofinanced" : "steps.refunded"))
                    .number(BigDecimal.valueOf(step.municipalPercent(), 2), Format.ONE_DECIMAL);
            ofNet(cells, steps, table);
            PeriodCells.write(labels, cells, step.row());
        }
        if (!steps.isEmpty()) {
            sum(labels, steps, table);
        }
        PriceCheck.add(edition, ID, table, steps.stream().map(StepRow::row).toList());
    }

    private static boolean hides(List<StepRow> steps) {
        return steps.stream().anyMatch(step -> step.row().figure() == null);
    }

    private static BigDecimal net(List<StepRow> steps) {
        return steps.stream()
                .map(step -> step.row().figure())
                .filter(Objects::nonNull)
                .map(RegisterFigure::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void ofNet(TableRow cells, List<StepRow> steps, TableRegion table) {
        if (hides(steps)) {
            cells.word(FigureCells.HIDDEN);
        } else if (net(steps).signum() == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(table.here("net") + "/" + table.belowWithSheet("net"), Format.PERCENT);
        }
    }

    /** Of kroner only: a citizen may stand on two steps. A sum beside a hidden step would give it away. */
    private static void sum(Labels labels, List<StepRow> steps, TableRegion table) {
        TableRow cells = table.rowBelow().text(labels.text("steps.sum")).word("word.nothing");
        List<String> kroner = List.of("gross", "refund", "coFinancing", "net");
        if (hides(steps)) {
            cells.word(FigureCells.HIDDEN).word("steps.notAdded");
            kroner.forEach(column -> cells.word(FigureCells.HIDDEN));
        } else {
            if (net(steps).signum() == 0) {
                cells.word("word.notRelevant");
            } else {
                cells.formula("SUM(" + table.all("ofNet") + ")", Format.PERCENT);
            }
            cells.word("steps.notAdded");
            kroner.forEach(column -> cells.formula("SUM(" + table.all(column) + ")", Format.COUNT));
        }
        cells.word("word.nothing").word("word.nothing").text(labels.text("word.nothing"));
    }
}
