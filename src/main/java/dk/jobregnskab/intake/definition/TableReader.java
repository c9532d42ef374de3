package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a reference table and tries each of them. */
final class TableReader {

    private final OpenTable table;
    private final List<String> problems = new ArrayList<>();

    TableReader(OpenTable table) {
        this.table = table;
    }

    /** Each with row and column; empty after a reading that succeeded. */
    List<String> problems() {
        return problems;
    }

    /** @return the rows that may stand */
    List<NamedCsvRecord> read(String csv) {
        try {
            if (!namesTheColumns(csv)) {
                return List.of();
            }
            Map<List<String>, Long> lines = new HashMap<>();
            return csv().ofNamedCsvRecord(csv).stream()
                    .filter(row -> !isEmpty(row) && mayStand(row, lines))
                    .toList();
        } catch (CsvParseException malformed) {
            problems.add("it is no table of rows with semicolons (a quotation mark may not be closed)");
            return List.of();
        }
    }

    private static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder().fieldSeparator(';').allowExtraFields(true).allowMissingFields(true);
    }

    private boolean namesTheColumns(String csv) {
        List<String> header = table.shipped().rows().get(0).getHeader();
        boolean ours = csv().ofCsvRecord(csv).stream()
                .findFirst()
                .filter(first -> first.getFields().equals(header))
                .isPresent();
        if (!ours) {
            problems.add("row 1 must name these columns: " + String.join(";", header));
        }
        return ours;
    }

    /** As a spreadsheet leaves behind. */
    private static boolean isEmpty(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private boolean mayStand(NamedCsvRecord row, Map<List<String>, Long> lines) {
        int before = problems.size();
        int columns = row.getHeader().size();
        if (row.getFieldCount() != columns) {
            problems.add(inRow(row, "must have " + columns + " columns, as row 1, and has " + row.getFieldCount()));
            return false;
        }
        for (String column : row.getHeader()) {
            String problem = problem(column, row);
            if (problem != null) {
                problems.add(inRow(row, column + " " + problem));
            }
        }
        Long earlier = lines.putIfAbsent(table.keyOf(row), row.getStartingLineNumber());
        if (earlier != null) {
            problems.add(inRow(row, "has the same " + String.join(", ", table.key()) + " as row " + earlier));
        }
        return problems.size() == before;
    }

    private @Nullable String problem(String column, NamedCsvRecord row) {
        String value = row.getField(column);
        if (value.contains("\n")) {
            return "must be one line (is a quotation mark not closed?)";
        }
        if (!value.equals(value.strip())) {
            return "must not begin or end with a blank";
        }
        ColumnRule rule = table.columns().get(column);
        String problem = rule == null ? null : rule.problem(value, row);
        return problem == null || value.isEmpty() ? problem : problem + ", and is \"" + value + "\"";
    }

    static String inRow(NamedCsvRecord row, String problem) {
        return "row " + row.getStartingLineNumber() + ", " + problem;
    }
}
