package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.report.internal.ReportModel.DevelopmentRow;
import dk.jobregnskab.report.internal.ReportModel.MunicipalityRow;
import java.util.stream.Stream;

/** Which checks rest on invented figures, told from what their ids name. */
final class ConstructedChecks {

    private final ReportModel model;
    private final ConstructedFigures figures;

    ConstructedChecks(ReportModel model) {
        this.model = model;
        this.figures = model.constructed();
    }

    /** A check that was not made shows no figure that it found. */
    boolean marks(Check check) {
        return check.status() != Check.Status.NOT_MADE && check(check.id());
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
        return group < 0 ? figures.check(id) : ofLine(id.substring(0, group), id.substring(group + 1));
    }

    private boolean ofLine(String figure, String group) {
        return switch (figure) {
            case "workbook.price" -> figures.prices().contains(group);
            case "workbook.derivedPrice" -> figures.derivedPrice(group);
            case "workbook.calculated", "workbook.low", "workbook.high" ->
                figures.values().contains(group);
            default -> figures.lines().contains(group);
        };
    }

    private static boolean constructed(Stream<FigureRow> rows) {
        return rows.anyMatch(FigureRow::constructed);
    }
}
