package dk.jobregnskab.intake.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Semicolon-separated text with a header line. */
public final class CsvTable implements Table {

    private final StrictText text;
    private final HeaderSearch search;

    private CsvTable(StrictText text, Predicate<List<String>> isHeader) {
        this.text = text;
        Separator.check(text);
        try (CsvRows rows = new CsvRows(text);
                CsvRows again = new CsvRows(text)) {
            HeaderSearch found = HeaderSearch.find(rows, isHeader);
            this.search = found == null ? HeaderSearch.first(again) : found;
        }
    }

    public static CsvTable open(Path file, List<Charset> charsets, Predicate<List<String>> isHeader) {
        return new CsvTable(StrictText.detect(file, charsets), isHeader);
    }

    @Override
    public List<String> header() {
        return search.header();
    }

    @Override
    public List<String> titles() {
        return search.titles();
    }

    @Override
    public boolean endsInsideALine() {
        return text.endsInsideALine();
    }

    @Override
    public Rows rows() {
        CsvRows rows = new CsvRows(text);
        search.skip(rows);
        return rows;
    }

    private static final class CsvRows implements Rows {

        private final CsvReader<CsvRecord> reader;
        private final CloseableIterator<CsvRecord> records;

        CsvRows(StrictText text) {
            try {
                reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .ofCsvRecord(text.open());
                records = reader.iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public @Nullable RawRow next() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord next = records.next();
                return new RawRow(next.getStartingLineNumber(), cells(next.getFields(), !records.hasNext()));
            } catch (CsvParseException damaged) {
                throw notCsv();
            }
        }

        private static List<Cell> cells(List<String> fields, boolean isLast) {
            List<Cell> cells = new ArrayList<>(fields.size());
            for (String field : fields) {
                boolean broken = field.indexOf('\n') >= 0;
                if (broken && (field.indexOf(';') >= 0 || (isLast && field.endsWith("\n")))) {
                    throw notCsv();
                }
                cells.add(Cell.ofText(broken ? Label.of(field) : field));
            }
            return cells;
        }

        /** A label may be broken to fit its cell; but a quote that is never closed swallows separators and rows below it. */
        private static RefusedFileException notCsv() {
            return new RefusedFileException(
                    "csv",
                    "filen er ikke gyldig CSV (anførselstegn uden afslutning?)",
                    "the file is not valid CSV, perhaps a quote that is never closed. Correct it and deliver it again");
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
