package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.Cell;
import dk.jobregnskab.intake.RawRow;
import dk.jobregnskab.intake.RefusedFileException;
import dk.jobregnskab.intake.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of an Excel workbook with a header we know; titles above it and notes below it are no data. */
public final class XlsxTable implements Table {

    private final Path file;
    private final String sheet;
    private final HeaderSearch search;

    private XlsxTable(Path file, String sheet, HeaderSearch search) {
        this.file = file;
        this.sheet = sheet;
        this.search = search;
    }

    public static XlsxTable open(Path file, Predicate<List<String>> isHeader) {
        try (XlsxWorkbook workbook = XlsxWorkbook.open(file)) {
            List<String> sheets = workbook.visibleSheets();
            if (sheets.isEmpty()) {
                throw new RefusedFileException(
                        "no-sheet",
                        "projektmappen har ingen synlige ark",
                        "the workbook has no visible sheet. Save it with the table visible");
            }
            for (String sheet : sheets) {
                try (SheetRows rows = workbook.rows(sheet)) {
                    HeaderSearch found = HeaderSearch.find(rows, labels -> isHeader.test(trimmed(labels)));
                    if (found != null) {
                        return new XlsxTable(file, sheet, found);
                    }
                }
            }
            try (SheetRows rows = workbook.rows(sheets.get(0))) {
                return new XlsxTable(file, sheets.get(0), HeaderSearch.first(rows));
            }
        }
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
        return new TableRows(workbook, rows, header().size());
    }

    /** Rows as wide as the header. A row with a single filled cell is a note, and read as blank. */
    private record TableRows(XlsxWorkbook workbook, SheetRows rows, int width) implements Rows {

        @Override
        public @Nullable RawRow next() {
            RawRow row = rows.next();
            if (row == null) {
                return null;
            }
            List<Cell> cells = new ArrayList<>(row.cells());
            while (cells.size() > width && cells.get(cells.size() - 1).text().isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            while (cells.size() < width) {
                cells.add(Cell.ofText(""));
            }
            boolean note = cells.stream().filter(cell -> !cell.text().isEmpty()).count() == 1 && width > 1;
            return new RawRow(row.number(), note ? List.of() : cells);
        }

        @Override
        public void close() {
            rows.close();
            workbook.close();
        }
    }
}
