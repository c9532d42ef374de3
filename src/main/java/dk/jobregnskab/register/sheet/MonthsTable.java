package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RevisionTriangle;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.register.sheet.RegisterPage.RevisionRow;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

/**
 * The total of our own register month by month, newest first: the month and its year so far, each beside the year before. A preliminary month
 * is compared at equal age only.
 */
final class MonthsTable implements Region {

    static final RegionId ID = new RegionId("monthly", "tblMaaneder");

    /** Two years and the month they began with. */
    static final int MOST_ROWS = 25;

    static final List<Column> COLUMNS = List.of(
            new Column("month", 16),
            new Column("state", 11),
            new Column("persons", 11),
            new Column("lastYear", 10),
            new Column("change", 10),
            new Column("changePct", 9),
            new Column("average", 12),
            new Column("averageLastYear", 12),
            new Column("net", 11),
            new Column("netToDate", 11),
            new Column("netToDateLastYear", 11),
            new Column("netToDatePct", 11),
            new Column("first", 12),
            new Column("second", 14),
            new Column("third", 13));

    private static final int YEAR = 12;

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.MONTHS, 100);
    }

    @Override
    public boolean applies(Report report) {
        return RegisterPage.of(report).months().stream()
                .anyMatch(row -> row.name().equals(BenefitGroups.TOTAL));
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).months().stream().anyMatch(FigureRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        List<FigureRow> months = newestFirst(edition);
        canvas.begin(ID, labels.text("monthly.title", edition.municipality()), labels.text("monthly.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, months.size(), 0).freeze(1);
        MonthRows total = new MonthRows(edition, BenefitGroups.TOTAL);
        List<MonthRows> parts = BenefitGroups.PARTS.stream()
                .map(group -> new MonthRows(edition, group))
                .toList();
        boolean mixed = months.stream().map(FigureRow::constructed).distinct().count() > 1;
        for (FigureRow month : months) {
            String state = labels.text(FigureCells.state(month));
            TableRow cells = table.row()
                    .text(labels.period(month.period()))
                    .text(mixed && month.constructed() ? labels.text("monthly.constructed", state) : state);
            persons(edition, table, cells, total, month);
            net(table, cells, total, month);
            for (MonthRows part : parts) {
                fetch(cells, part, "persons", month.period(), Format.COUNT);
            }
        }
        mark(table, labels.text("register.preliminary"));
    }

    static List<FigureRow> newestFirst(Edition edition) {
        List<FigureRow> months = new ArrayList<>(new MonthRows(edition, BenefitGroups.TOTAL).all());
        Collections.reverse(months);
        return months.subList(0, Math.min(MOST_ROWS, months.size()));
    }

    private static void fetch(TableRow cells, MonthRows rows, String column, Period month, Format format) {
        rows.wordFor(month).ifPresentOrElse(cells::word, () -> cells.formula(rows.cell(column, month), format));
    }

    private static void persons(Edition edition, TableRegion table, TableRow cells, MonthRows total, FigureRow row) {
        Period month = row.period();
        Period earlier = RevisionTriangle.monthsBefore(month, YEAR);
        fetch(cells, total, "persons", month, Format.COUNT);
        if (row.preliminary() && row.figure() != null) {
            BigDecimal then = atEqualAge(edition, month);
            String otherwise = total.wordFor(earlier).orElse("monthly.preliminary");
            cells.number(then, Format.COUNT, otherwise);
            change(table, cells, then, otherwise);
        } else {
            fetch(cells, total, "persons", earlier, Format.COUNT);
            Optional<String> word = incomparable(total, month, earlier);
            change(
                    table,
                    cells,
                    word.isPresent() ? null : total.figure(earlier, RegisterFigure::fullTimePersons),
                    word.orElse("word.nothing"));
        }
        average(cells, total, month);
        average(cells, total, earlier);
    }

    private static @Nullable BigDecimal atEqualAge(Edition edition, Period month) {
        return RegisterPage.of(edition.report()).revisions().stream()
                .filter(revision -> revision.month().equals(month))
                .findFirst()
                .map(RevisionRow::yearBefore)
                .orElse(null);
    }

    /** Key of the word where two months are not compared. */
    private static Optional<String> incomparable(MonthRows total, Period month, Period earlier) {
        return total.wordFor(month)
                .or(() -> total.wordFor(earlier))
                .or(() -> notFull(total, month))
                .or(() -> notFull(total, earlier));
    }

    private static Optional<String> notFull(MonthRows total, Period month) {
        return total.of(month).flatMap(row -> {
            if (row.preliminary()) {
                return Optional.of("monthly.preliminary");
            }
            return row.whole() ? Optional.empty() : Optional.of("monthly.part");
        });
    }

    private static void change(TableRegion table, TableRow cells, @Nullable BigDecimal then, String otherwise) {
        if (then == null) {
            cells.word(otherwise).word(otherwise);
            return;
        }
        cells.formula(table.here("persons") + "-" + table.here("lastYear"), Format.SIGNED_COUNT);
        if (then.signum() == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(table.here("change") + "/" + table.here("lastYear"), Format.SIGNED_PERCENT);
        }
    }

    /** Weighted with the days of the months, which makes it the figure of the whole time. */
    private static void average(TableRow cells, MonthRows total, Period month) {
        total.wordForYearTo(month)
                .ifPresentOrElse(
                        cells::word,
                        () -> cells.formula(
                                "SUMPRODUCT(" + total.cellsOfYearTo("persons", month) + ","
                                        + total.cellsOfYearTo("days", month) + ")/SUM("
                                        + total.cellsOfYearTo("days", month) + ")",
                                Format.COUNT));
    }

    private static void net(TableRegion table, TableRow cells, MonthRows total, FigureRow row) {
        Period month = row.period();
        Period earlier = RevisionTriangle.monthsBefore(month, YEAR);
        fetch(cells, total, "net", month, Format.MILLIONS);
        sum(cells, total, month);
        sum(cells, total, earlier);
        Optional<String> word = total.wordForYearTo(month).or(() -> total.wordForYearTo(earlier));
        if (word.isPresent()) {
            cells.word(word.get());
        } else if (row.preliminary()) {
            cells.word("monthly.preliminary");
        } else if (total.netOfYearTo(earlier).signum() == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(
                    table.here("netToDate") + "/" + table.here("netToDateLastYear") + "-1", Format.SIGNED_PERCENT);
        }
    }

    private static void sum(TableRow cells, MonthRows total, Period month) {
        total.wordForYearTo(month)
                .ifPresentOrElse(
                        cells::word,
                        () -> cells.formula("SUM(" + total.cellsOfYearTo("net", month) + ")", Format.MILLIONS));
    }

    /** The word says it; the colour helps to find it. */
    private static void mark(TableRegion table, String preliminary) {
        CellRangeAddress states = table.range("state");
        CellRangeAddress rows = new CellRangeAddress(states.getFirstRow(), states.getLastRow(), 0, COLUMNS.size() - 1);
        String first = new CellReference(states.getFirstRow(), states.getFirstColumn(), false, true).formatAsString();
        XSSFSheetConditionalFormatting conditions = table.sheet().getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = conditions.createConditionalFormattingRule(
                "LEFT(" + first + "," + preliminary.length() + ")=\"" + preliminary + "\"");
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(true, false);
        font.setFontColorIndex(IndexedColors.GREY_80_PERCENT.index);
        conditions.addConditionalFormatting(new CellRangeAddress[] {rows}, rule);
    }
}
