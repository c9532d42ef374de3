package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.report.internal.ReportModel.DevelopmentRow;
import dk.jobregnskab.report.internal.ReportModel.MunicipalityRow;
import java.util.Set;
import java.util.stream.Stream;

/** Which checks rest on invented figures, told from what their ids name. */
final class ConstructedChecks {

    private static final Set<String> AMOUNT_AND_PERSONS =
            Set.of("savings.sign", "savings.unexplained", "savings.parts-vs-total", "savings.interval");

    private final ReportModel model;

    ConstructedChecks(ReportModel model) {
        this.model = model;
    }

    boolean check(String id) {
        if (id.startsWith("workbook.municipalities")) {
            return model.municipalities().stream().anyMatch(MunicipalityRow::constructed);
        }
        if (id.startsWith("workbook.development")) {
            return model.development().stream().anyMatch(DevelopmentRow::constructed);
        }
        if (id.startsWith("workbook.since")) {
            return model.figures().development().stream()
                    .anyMatch(development -> development.series().constructed());
        }
        if (id.startsWith("workbook.benefits")) {
            return constructed(model.register().benefits().stream().map(BenefitRow::row));
        }
        if (id.startsWith("workbook.steps")) {
            return constructed(model.register().steps().stream().map(StepRow::row));
        }
        int group = id.indexOf('/');
        if (group >= 0) {
            String name = id.substring(group + 1);
            return model.constructedLines().contains(name) && (!id.startsWith("workbook.price/") || isDerived(name));
        }
        return (id.startsWith("benchmark.") || AMOUNT_AND_PERSONS.contains(id))
                && !model.constructedLines().isEmpty();
    }

    private static boolean constructed(Stream<FigureRow> rows) {
        return rows.anyMatch(FigureRow::constructed);
    }

    /** A price that does not come from an amount and a difference has nothing to do with counts. */
    private boolean isDerived(String group) {
        return model.figures().savings().stream()
                .anyMatch(saving -> saving.group().equals(group) && ResultMoney.isImplied(saving));
    }
}
