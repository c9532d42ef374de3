package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.DeliveryKind;
import dk.jobregnskab.intake.Interpreter;
import dk.jobregnskab.intake.LoadOptions;
import dk.jobregnskab.intake.ParsedRow;
import dk.jobregnskab.intake.RawRow;
import dk.jobregnskab.intake.RefusedFileException;
import dk.jobregnskab.intake.Table;
import dk.jobregnskab.intake.TableFile;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * One file, read once from the first row to the last, with everything that is counted on the way. A file that turns out to be
 * unusable ends there: the reason is kept for the gate, no exception leaves the reader.
 */
final class DeliveryFile<F> implements ItemStreamReader<RawRow> {

    private final DeliveryKind<F> kind;
    private final Path path;
    private final LoadOptions options;
    private Tally<F> tally;
    private @Nullable Interpreter<F> interpreter;
    private Table.@Nullable Rows rows;

    DeliveryFile(DeliveryKind<F> kind, Path path, LoadOptions options) {
        this.kind = kind;
        this.path = path;
        this.options = options;
        this.tally = newTally();
    }

    static LoadOptions optionsOf(Delivery delivery) {
        return new LoadOptions(
                delivery.name(),
                delivery.table().isEmpty() ? null : delivery.table(),
                Period.parse(delivery.period()).orElse(null),
                LocalDate.ofInstant(delivery.receivedAt(), Moments.ZONE));
    }

    private Tally<F> newTally() {
        return new Tally<>(kind.controlTotals(), kind.definition());
    }

    @Override
    public void open(ExecutionContext context) {
        tally = newTally();
        try {
            Table table = TableFile.open(path, kind.definition().charsets(), kind::recognises);
            interpreter = kind.interpreter(table, options);
            rows = table.rows();
        } catch (RefusedFileException refused) {
            tally.refuse(refused.problem());
        }
    }

    @Override
    public @Nullable RawRow read() {
        if (rows == null) {
            return null;
        }
        try {
            return rows.next();
        } catch (RefusedFileException damaged) {
            tally.refuse(damaged.problem());
            return null;
        }
    }

    ParsedRow<F> interpret(RawRow row) {
        return Objects.requireNonNull(interpreter).interpret(row);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    Tally<F> tally() {
        return tally;
    }

    /** The gates of every kind first, then the kind's own checks. */
    List<Check> conclude() {
        List<Check> gates = tally.gates();
        return gates.isEmpty() ? Objects.requireNonNull(interpreter).conclude() : gates;
    }
}
