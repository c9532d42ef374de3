package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.LiveChecks;
import dk.jobregnskab.workbook.LiveChecks.LiveCheck;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** The checks of the run, and behind them the checks that compare this workbook's formulas with the run. */
final class ChecksTable implements Region {

    private static final RegionId ID = LiveChecks.TABLE;

    private static final List<Column> COLUMNS = List.of(
            new Column("title", 33),
            new Column("expected", 13),
            new Column("found", 13),
            new Column("difference", 13),
            new Column("tolerance", 13),
            new Column("result", 16),
            new Column("message", 47),
            new Column("id", 30));

    /** What must be seen first. */
    private static final List<Check.Status> ORDER = List.of(
            Check.Status.REFUSED,
            Check.Status.WARNING,
            Check.Status.INFORMATION,
            Check.Status.NOT_MADE,
            Check.Status.OK);

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.CONTROL, 1);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return !edition.report().constructedChecks().isEmpty()
                || edition.liveChecks().all().stream().anyMatch(LiveCheck::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<Check> checks = edition.report().checks().stream()
                .sorted(Comparator.comparing(check -> ORDER.indexOf(check.status())))
                .toList();
        List<LiveCheck> live = edition.liveChecks().all();
        int rows = checks.size() + live.size();
        Labels labels = edition.labels();
        canvas.begin(ID, labels.text("checks.title"), labels.text("checks.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, rows, 0).freeze(1);
        if (rows == 0) {
            table.explain(labels.text("empty.checks"));
            return;
        }
        int faults = (int) checks.stream().filter(Check::isFault).count();
        if (faults == 0) {
            canvas.paragraph(labels.text("checks.none"));
        }
        CheckRows cells = new CheckRows(edition, table);
        checks.forEach(cells::writeCheck);
        live.forEach(cells::writeLiveCheck);
        mark(table, labels.text("checks.status.WARNING"), IndexedColors.DARK_YELLOW);
        mark(table, labels.text("checks.status.REFUSED"), IndexedColors.DARK_RED);
        fold(table, faults, rows);
    }

    /** The word says it; the colour helps to find it. */
    private static void mark(TableRegion table, String word, IndexedColors colour) {
        CellRangeAddress results = table.range("result");
        XSSFSheetConditionalFormatting conditions = table.sheet().getSheetConditionalFormatting();
        String first = new CellReference(results.getFirstRow(), results.getFirstColumn()).formatAsString();
        XSSFConditionalFormattingRule rule = conditions.createConditionalFormattingRule(first + "=\"" + word + "\"");
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColorIndex(colour.index);
        font.setFontStyle(false, true);
        conditions.addConditionalFormatting(new CellRangeAddress[] {results}, rule);
    }

    /** All but what is wrong is there for whoever wants to see it. */
    private static void fold(TableRegion table, int fromRow, int rows) {
        int first = table.headerRow() + 1 + fromRow;
        int last = table.headerRow() + rows;
        if (first < last) {
            table.sheet().setRowSumsBelow(false);
            table.sheet().groupRow(first, last);
            table.sheet().setRowGroupCollapsed(first, true);
        }
    }
}
