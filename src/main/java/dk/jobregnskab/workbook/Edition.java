package dk.jobregnskab.workbook;

import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.workbook.style.Styles;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One workbook while it is written: what every region needs. */
public final class Edition {

    private final XSSFWorkbook workbook;
    private final Report report;
    private final Labels labels;
    private final Styles styles;
    private final List<WorkbookPart> parts;
    private final List<Region> regions;
    private final Map<ReportSheet, SheetCanvas> canvases = new LinkedHashMap<>();
    private final LiveChecks liveChecks = new LiveChecks();
    private final Map<RegionId, TableRegion> tables = new HashMap<>();

    /**
     * Creates the sheets, empty.
     *
     * @param regions those that apply, in the order in which a reader meets them
     */
    public Edition(
            XSSFWorkbook workbook, Report report, Labels labels, List<WorkbookPart> parts, List<Region> regions) {
        this.workbook = workbook;
        this.report = report;
        this.labels = labels;
        this.styles = new Styles(workbook, labels);
        this.parts = List.copyOf(parts);
        this.regions = List.copyOf(regions);
        add(ReportSheet.OVERVIEW);
        regions.stream()
                .map(Region::sheet)
                .filter(sheet -> !sheet.equals(ReportSheet.DATA))
                .distinct()
                .forEach(this::add);
        add(ReportSheet.DATA);
    }

    private void add(ReportSheet sheet) {
        canvases.put(sheet, new SheetCanvas(this, sheet, workbook.createSheet(labels.text(sheet.key() + ".name"))));
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
    public List<Region> regions() {
        return regions;
    }

    /** Those that the workbook has, in their order, with Overblik first. */
    public List<ReportSheet> sheets() {
        return List.copyOf(canvases.keySet());
    }

    public String name(ReportSheet sheet) {
        return labels.text(sheet.key() + ".name");
    }

    /** Makes a cell lead to the top of a sheet. */
    public void link(XSSFCell from, ReportSheet to, String tooltip) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name(to) + "'!A1");
        link.setTooltip(tooltip);
        from.setHyperlink(link);
    }

    public SheetCanvas canvas(ReportSheet sheet) {
        SheetCanvas canvas = canvases.get(sheet);
        if (canvas == null) {
            throw new IllegalStateException("there is no sheet " + sheet.key());
        }
        return canvas;
    }

    public SheetCanvas canvas(RegionId id) {
        return canvas(region(id)
                .orElseThrow(() -> new IllegalStateException("there is no region " + id.key()))
                .sheet());
    }

    /** Takes a sheet away on which nothing was written. */
    public void drop(ReportSheet sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(canvas(sheet).sheet()));
        canvases.remove(sheet);
    }

    ReportSheet plan(XSSFSheet sheet) {
        return canvases.entrySet().stream()
                .filter(entry -> entry.getValue().sheet() == sheet)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Region> region(RegionId id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    public boolean has(RegionId id) {
        return region(id).isPresent();
    }

    /** The table of a region that is written already. */
    public TableRegion table(RegionId id) {
        TableRegion table = tables.get(id);
        if (table == null) {
            throw new IllegalStateException("the region " + id.key() + " is not written yet");
        }
        return table;
    }

    void written(RegionId id, TableRegion table) {
        tables.put(id, table);
    }

    /** Tables are numbered in the order in which a reader meets them, those that are left out not counted. */
    int tableNumber(RegionId id) {
        int number = 0;
        for (Region region : regions) {
            number += region.id().hasTable() ? 1 : 0;
            if (region.id().equals(id)) {
                break;
            }
        }
        return number;
    }

    /** Whether a region shows an invented figure. */
    public boolean isConstructed(RegionId id) {
        return region(id).filter(region -> region.isConstructed(this)).isPresent();
    }

    /** Whether any region of a sheet does. */
    public boolean isConstructed(ReportSheet sheet) {
        return regions.stream().anyMatch(region -> region.sheet().equals(sheet) && region.isConstructed(this));
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
