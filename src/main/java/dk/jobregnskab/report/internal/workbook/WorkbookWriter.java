package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.ReportModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as an Excel workbook. Equal models give equal bytes, on every machine and at every hour. */
public final class WorkbookWriter {

    /** In memory from first to last: no temporary file is left behind or readable by others. */
    public byte[] write(ReportModel model) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Labels labels = Labels.in(model.language(), model.register().weightedByHours());
            Edition edition = new Edition(workbook, model, labels, new Styles(workbook, labels), new LiveChecks());
            createSheets(edition);
            fill(edition);
            DocumentProperties.write(edition);
            Evaluation.evaluate(workbook);
            workbook.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Repack.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createSheets(Edition edition) {
        for (SheetId id : SheetId.values()) {
            if (hasData(id, edition.model())) {
                edition.workbook().createSheet(edition.labels().sheetName(id));
            }
        }
    }

    private static boolean hasData(SheetId id, ReportModel model) {
        return switch (id) {
            case UNEMPLOYMENT -> !model.series().isEmpty();
            case SINCE -> !model.figures().development().isEmpty();
            case REGISTER -> !model.register().isEmpty();
            case BENEFITS -> !model.register().benefits().isEmpty();
            case STEPS ->
                !model.register().benefits().isEmpty() && !model.register().weightedByHours();
            case PART_TIME -> !model.register().partTime().isEmpty();
            case CATEGORIES -> !model.register().categories().isEmpty();
            case RECONCILIATION -> !model.register().reconciliations().isEmpty();
            case REVISION -> !model.register().revisions().isEmpty();
            default -> true;
        };
    }

    /** Sheets that others refer to come first: a formula can only name what is already there. */
    private static void fill(Edition edition) {
        TableSheet assumptions = AssumptionsSheet.write(edition);
        TableSheet result = ResultSheet.write(edition);
        MunicipalitiesSheet.write(edition);
        TableSheet development = DevelopmentSheet.write(edition);
        ChartsSheet.write(edition, result, development);
        Optional<TableSheet> unemployment = unemployment(edition);
        if (edition.has(SheetId.SINCE)) {
            SinceSheet.write(edition);
        }
        Optional<TableSheet> register = register(edition);
        TableSheet checks = ChecksSheet.write(edition);
        ChangesSheet.write(edition);
        NotesSheet.write(edition);
        SourcesSheet.write(edition);
        FrontSheet.write(edition, new FrontTables(result, assumptions, checks, unemployment, register));
    }

    private static Optional<TableSheet> register(Edition edition) {
        Optional<TableSheet> register =
                edition.has(SheetId.REGISTER) ? Optional.of(RegisterSheet.write(edition)) : Optional.empty();
        if (edition.has(SheetId.BENEFITS)) {
            BenefitsSheet.write(edition);
        }
        if (edition.has(SheetId.STEPS)) {
            StepsSheet.write(edition);
        }
        if (edition.has(SheetId.PART_TIME)) {
            PartTimeSheet.write(edition);
        }
        if (edition.has(SheetId.CATEGORIES)) {
            CategoriesSheet.write(edition);
        }
        if (edition.has(SheetId.RECONCILIATION)) {
            ReconciliationSheet.write(edition);
        }
        if (edition.has(SheetId.REVISION)) {
            RevisionSheet.write(edition);
        }
        return register;
    }

    private static Optional<TableSheet> unemployment(Edition edition) {
        if (!edition.has(SheetId.UNEMPLOYMENT)) {
            return Optional.empty();
        }
        TableSheet table = UnemploymentSheet.write(edition);
        UnemploymentCharts.draw(edition, table);
        return Optional.of(table);
    }
}
