package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.Axis;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a kind are stored. Names come from the code, never from input.
 *
 * @param name of the table; its first two columns are {@code source_file_id} and {@code row_no}
 * @param columns the others, in the order of {@code values}
 * @param values one fact as column values
 * @param period column that holds the period
 * @param part SQL expression for the part of the kind a fact belongs to, such as its group: what a later delivery replaces
 * @param scope column of each axis on which a delivery may cover only some labels of its part and period; empty where a later delivery
 *     always replaces the whole
 * @param controlTotals what is summed in the file and again in the database
 */
public record FactTable<F>(
        String name,
        List<String> columns,
        Function<F, List<@Nullable Object>> values,
        String period,
        String part,
        Map<Axis, String> scope,
        List<ControlTotal<F>> controlTotals) {

    public FactTable(
            String name,
            List<String> columns,
            Function<F, List<@Nullable Object>> values,
            String period,
            String part,
            List<ControlTotal<F>> controlTotals) {
        this(name, columns, values, period, part, Map.of(), controlTotals);
    }

    /** The statement that stores one fact. */
    public String insert() {
        return "insert into " + name + " (source_file_id, row_no, " + String.join(", ", columns) + ") values (?, ?"
                + ", ?".repeat(columns.size()) + ")";
    }
}
