package dk.jobregnskab.intake.inspection;

import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds and what is wrong with it, found without a database.
 *
 * @param kind null when the file was not recognised
 * @param firstRows the first facts as they would be stored
 * @param problems every row that could not be used, as sentences
 * @param warnings checks that would be shown as warnings
 * @param refusal why the file would be refused; null when it would be published
 */
public record Inspection(
        String file,
        @Nullable String kind,
        String table,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        Map<String, Long> rowsLeftOut,
        Map<String, BigDecimal> totals,
        List<String> firstRows,
        List<String> problems,
        List<String> warnings,
        @Nullable String refusal) {

    /**
     * @param kind null: recognised from the file
     * @param options what the operator says about the file
     */
    public static Inspection of(Path file, Kinds kinds, @Nullable String kind, LoadOptions options) {
        return new Inspector(kinds).inspect(file, kind, options);
    }

    /** For people. */
    public List<String> lines() {
        List<String> text = new ArrayList<>();
        line(text, "file", file);
        line(text, "kind", kind == null ? "not recognised" : kind + (table.isEmpty() ? "" : " " + table));
        line(
                text,
                "rows",
                rowsRead + " read = " + rowsAccepted + " accepted + " + rowsRejected + " rejected + "
                        + rowsLeftOut.values().stream()
                                .mapToLong(Long::longValue)
                                .sum() + " left out");
        rowsLeftOut.forEach((reason, rows) -> line(text, "left out", rows + " " + reason));
        totals.forEach((column, total) -> line(text, "total", column + " " + total.toPlainString()));
        firstRows.forEach(row -> line(text, "row", row));
        problems.forEach(problem -> line(text, "problem", problem));
        warnings.forEach(warning -> line(text, "warning", warning));
        line(text, "result", refusal == null ? "would be published" : "would be refused: " + refusal);
        return text;
    }

    private static void line(List<String> text, String label, String value) {
        text.add(String.format("%-9s %s", label, value));
    }
}
