package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.RegisterModel;
import dk.jobregnskab.report.internal.RegisterModel.BenefitRow;
import dk.jobregnskab.report.internal.RegisterModel.CategoryRow;
import dk.jobregnskab.report.internal.RegisterModel.FigureRow;
import dk.jobregnskab.report.internal.RegisterModel.PartTimeRow;
import dk.jobregnskab.report.internal.RegisterModel.Reconciliation;
import dk.jobregnskab.report.internal.RegisterModel.RevisionRow;
import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.report.internal.ReportModel.Assumption;
import dk.jobregnskab.report.internal.ReportModel.Change;
import dk.jobregnskab.report.internal.ReportModel.DevelopmentRow;
import dk.jobregnskab.report.internal.ReportModel.MunicipalityRow;
import dk.jobregnskab.report.internal.ReportModel.SeriesRow;
import java.util.List;
import java.util.stream.Stream;

/** Which sheets show an invented figure: they carry the mark, and no others. Sentences that say it themselves do not count. */
final class ConstructedSheets {

    private final Edition edition;
    private final ReportModel model;
    private final ConstructedFigures figures;

    ConstructedSheets(Edition edition) {
        this.edition = edition;
        this.model = edition.model();
        this.figures = model.constructed();
    }

    boolean has(SheetId id) {
        RegisterModel register = model.register();
        return switch (id) {
            case FRONT -> ofFront();
            case RESULT ->
                groups().stream()
                        .anyMatch(group -> ofGroup(group) || figures.prices().contains(group));
            case MUNICIPALITIES -> model.municipalities().stream().anyMatch(MunicipalityRow::constructed);
            case DEVELOPMENT -> model.development().stream().anyMatch(DevelopmentRow::constructed);
            case CHARTS -> groups().stream().anyMatch(figures.lines()::contains) || ofHistory();
            case UNEMPLOYMENT -> ofSeries();
            case SINCE ->
                model.figures().development().stream()
                        .anyMatch(development -> development.series().constructed());
            case REGISTER -> register.months().stream().anyMatch(FigureRow::constructed);
            case BENEFITS -> register.benefits().stream().map(BenefitRow::row).anyMatch(FigureRow::constructed);
            case STEPS -> register.steps().stream().map(StepRow::row).anyMatch(FigureRow::constructed);
            case PART_TIME -> register.partTime().stream().anyMatch(PartTimeRow::constructed);
            case CATEGORIES -> register.categories().stream().anyMatch(CategoryRow::constructed);
            case RECONCILIATION -> register.reconciliations().stream().anyMatch(this::isConstructed);
            case REVISION -> register.revisions().stream().anyMatch(RevisionRow::constructed);
            case ASSUMPTIONS -> model.assumptions().stream().anyMatch(Assumption::constructed);
            case CHECKS -> ofChecks();
            case CHANGES -> model.changes().stream().anyMatch(Change::constructed);
            case NOTES, SOURCES -> false;
        };
    }

    List<SheetId> all() {
        return Stream.of(SheetId.values())
                .filter(id -> edition.has(id) && has(id))
                .toList();
    }

    private List<String> groups() {
        return model.figures().benchmark().stream().map(BenchmarkLine::group).toList();
    }

    private boolean ofGroup(String group) {
        return figures.lines().contains(group)
                || figures.rankChanges().contains(group)
                || figures.amounts().contains(group)
                || figures.values().contains(group);
    }

    /** Our own number may be hidden or not comparable: then only the ministry's is shown. */
    boolean isConstructed(Reconciliation one) {
        return one.constructed() && one.own() != null || figures.lines().contains(one.group());
    }

    /** The total; without one, what stands there in its place. */
    private boolean ofFront() {
        boolean total = groups().contains(BenefitGroups.TOTAL);
        return ofGroup(BenefitGroups.TOTAL)
                || !total && (ofSeries() || !figures.series().isEmpty() || has(SheetId.REGISTER));
    }

    boolean ofHistory() {
        return model.development().stream()
                .filter(row -> row.line().group().equals(BenefitGroups.TOTAL))
                .anyMatch(DevelopmentRow::constructed);
    }

    private boolean ofSeries() {
        return model.series().stream().anyMatch(SeriesRow::constructed);
    }

    private boolean ofChecks() {
        ConstructedChecks checks = new ConstructedChecks(model);
        return model.checks().stream().anyMatch(checks::marks)
                || edition.liveChecks().all().stream().anyMatch(live -> checks.check(live.id()));
    }
}
