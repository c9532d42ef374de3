package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one visible sheet of an Excel workbook with a header we know; titles above it and notes below it are no data. */
public final class XlsxTable implements Table {

    private final Path file;
    private final WorkbookOutline.Sheet sheet;
    private final HeaderSearch search;

    private XlsxTable(Path file, WorkbookOutline.Sheet sheet, HeaderSearch search) {
        this.file = file;
        this.sheet = sheet;
        this.search = search;
    }

    public static XlsxTable open(Path file, Predicate<List<String>> isHeader) {
        try (XlsxWorkbook workbook = XlsxWorkbook.open(file)) {
            List<WorkbookOutline.Sheet> sheets = workbook.visibleSheets();
            if (sheets.isEmpty()) {
                throw new RefusedFileException(
                        "no-sheet",
                        "projektmappen har ingen synlige ark",
                        "the workbook has no visible sheet. Save it with the table visible");
            }
            XlsxTable table = null;
            RefusedFileException neverCalculated = null;
            for (WorkbookOutline.Sheet sheet : sheets) {
                try (SheetRows rows = workbook.rows(sheet)) {
                    HeaderSearch found = HeaderSearch.find(rows, labels -> isHeader.test(trimmed(labels)));
                    if (found == null) {
                        neverCalculated =
                                neverCalculated == null ? rows.neverCalculated(sheet.name()) : neverCalculated;
                        continue;
                    }
                    if (table != null) {
                        throw onTwoSheets(table.sheet.name(), sheet.name());
                    }
                    refuse(rows.unusable(), sheet);
                    table = new XlsxTable(file, sheet, found);
                }
            }
            if (table != null) {
                return table;
            }
            if (neverCalculated != null) {
                throw neverCalculated;
            }
            try (SheetRows rows = workbook.rows(sheets.get(0))) {
                return new XlsxTable(file, sheets.get(0), HeaderSearch.first(rows));
            }
        }
    }

    private static void refuse(List<UnusableCell> cells, WorkbookOutline.Sheet sheet) {
        if (!cells.isEmpty()) {
            throw cells.get(0).refusal(sheet.name());
        }
    }

    /** To read the first alone would leave the other out in silence. */
    private static RefusedFileException onTwoSheets(String first, String second) {
        return new RefusedFileException(
                "sheets",
                "tabellen står på flere ark (" + first + ", " + second
                        + "). Saml den på ét ark, eller lever en fil for hvert ark",
                "the table stands on more than one sheet (" + first + ", " + second
                        + "). Put it on one sheet, or deliver one file for each sheet");
    }

    private static List<String> trimmed(List<String> labels) {
        int width = labels.size();
        while (width > 0 && labels.get(width - 1).isEmpty()) {
            width--;
        }
        return labels.subList(0, width);
    }

    @Override
    public List<String> header() {
        return trimmed(search.header());
    }

    @Override
    public List<String> titles() {
        return search.titles();
    }

    @Override
    public Rows rows() {
        XlsxWorkbook workbook = XlsxWorkbook.open(file);
        SheetRows rows = workbook.rows(sheet);
        search.skip(rows);
        return new TableRows(workbook, sheet, rows, header().size());
    }

    /** Rows as wide as the header. A row with a single filled cell is a note, and read as blank. */
    private record TableRows(XlsxWorkbook workbook, WorkbookOutline.Sheet sheet, SheetRows rows, int width)
            implements Rows {

        @Override
        public @Nullable RawRow next() {
            RawRow row = rows.next();
            if (row == null) {
                return null;
            }
            List<UnusableCell> unusable = rows.unusable().stream()
                    .filter(cell -> cell.column() < width)
                    .toList();
            List<Cell> cells = new ArrayList<>(row.cells());
            while (cells.size() > width && cells.get(cells.size() - 1).text().isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            while (cells.size() < width) {
                cells.add(Cell.ofText(""));
            }
            long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count()
                    + unusable.stream().filter(UnusableCell::neverCalculated).count();
            if (filled == 1 && width > 1) {
                return new RawRow(row.number(), List.of());
            }
            refuse(unusable, sheet);
            return new RawRow(row.number(), cells);
        }

        @Override
        public void close() {
            rows.close();
            workbook.close();
        }
    }
}
