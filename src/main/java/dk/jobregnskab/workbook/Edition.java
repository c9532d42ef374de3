package dk.jobregnskab.workbook;

import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.workbook.style.Styles;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One workbook while it is written: what every sheet needs. */
public final class Edition {

    private final XSSFWorkbook workbook;
    private final Report report;
    private final Labels labels;
    private final Styles styles;
    private final List<WorkbookPart> parts;
    private final List<ReportSheet> sheets;
    private final LiveChecks liveChecks = new LiveChecks();
    private final Map<SheetId, TableSheet> tables = new HashMap<>();

    /**
     * Creates the sheets, empty.
     *
     * @param sheets those that apply, in their order
     */
    public Edition(
            XSSFWorkbook workbook, Report report, Labels labels, List<WorkbookPart> parts, List<ReportSheet> sheets) {
        this.workbook = workbook;
        this.report = report;
        this.labels = labels;
        this.styles = new Styles(workbook, labels);
        this.parts = List.copyOf(parts);
        this.sheets = List.copyOf(sheets);
        this.sheets.forEach(sheet -> workbook.createSheet(labels.sheetName(sheet.id())));
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Report report() {
        return report;
    }

    public Labels labels() {
        return labels;
    }

    public Styles styles() {
        return styles;
    }

    public LiveChecks liveChecks() {
        return liveChecks;
    }

    /** What the features bring, in their order. */
    public List<WorkbookPart> parts() {
        return parts;
    }

    /** Those that the workbook has, in their order. */
    public List<ReportSheet> sheets() {
        return sheets;
    }

    public XSSFSheet sheet(SheetId id) {
        return workbook.getSheet(labels.sheetName(id));
    }

    public boolean has(SheetId id) {
        return sheets.stream().anyMatch(sheet -> sheet.id().equals(id));
    }

    /** The table of a sheet that is written already. */
    public TableSheet table(SheetId id) {
        TableSheet table = tables.get(id);
        if (table == null) {
            throw new IllegalStateException("the sheet " + id.key() + " is not written yet");
        }
        return table;
    }

    void written(SheetId id, TableSheet table) {
        tables.put(id, table);
    }

    /** Tables are numbered in the order of their sheets, those that are left out not counted. */
    int tableNumber(SheetId id) {
        int number = 0;
        for (ReportSheet sheet : sheets) {
            number += sheet.id().hasTable() ? 1 : 0;
            if (sheet.id().equals(id)) {
                break;
            }
        }
        return number;
    }

    /** Whether a sheet shows an invented figure. */
    public boolean isConstructed(SheetId id) {
        return sheets.stream().anyMatch(sheet -> sheet.id().equals(id) && sheet.isConstructed(this));
    }

    /** Invented figures are marked wherever their title can be read or copied. */
    public String marked(String title, boolean constructed) {
        return constructed ? labels.text("constructed") + " – " + title : title;
    }

    public String municipality() {
        return report.municipality();
    }

    public String period() {
        return labels.period(report.period());
    }

    public NumberText numbers() {
        return NumberText.in(report.language());
    }
}
