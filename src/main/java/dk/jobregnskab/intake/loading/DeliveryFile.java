package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.definition.JobDefinition.FinalNewline;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.format.TableFile;
import dk.jobregnskab.intake.table.FileFault;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * One file, read once from the first row to the last, with everything that is counted on the way. A file that turns out to be
 * unusable ends there: the reason is kept for the gate, no exception leaves the reader.
 */
public final class DeliveryFile<F> implements ItemStreamReader<RawRow> {

    private static final Problem CUT = Problem.ofFile(
            "final-newline",
            "filens sidste linje har intet linjeskift, så den kan være skåret af midt i et tal. Hent filen igen, og lever"
                    + " den igen; er den hel, så sæt et linjeskift efter sidste linje",
            "the file's last line has no line end, so it may be cut off inside a number. Fetch the file again and"
                    + " deliver it again; if it is whole, add a line end after its last line");

    private final DeliveryKind<F> kind;
    private final Path path;
    private final LoadOptions options;
    private Tally<F> tally;
    private @Nullable Interpreter<F> interpreter;
    private Table.@Nullable Rows rows;

    public DeliveryFile(DeliveryKind<F> kind, Path path, LoadOptions options) {
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
            Table table =
                    FileFault.guard(() -> TableFile.open(path, kind.definition().charsets(), kind::recognises));
            interpreter = FileFault.guard(() -> kind.interpreter(table, options));
            if (kind.definition().finalNewline() == FinalNewline.REQUIRED && table.endsInsideALine()) {
                throw new RefusedFileException(CUT);
            }
            rows = FileFault.guard(table::rows);
        } catch (RefusedFileException refused) {
            tally.refuse(refused.problem());
        }
    }

    @Override
    public @Nullable RawRow read() {
        if (rows == null || tally.isHopeless()) {
            return null;
        }
        try {
            return next(rows);
        } catch (RefusedFileException damaged) {
            tally.refuse(damaged.problem());
            return null;
        }
    }

    private static @Nullable RawRow next(Table.Rows rows) {
        return FileFault.guard(() -> Optional.ofNullable(rows.next())).orElse(null);
    }

    /** A row that the program cannot read refuses the file. */
    public ParsedRow<F> interpret(RawRow row) {
        Interpreter<F> reading = Objects.requireNonNull(interpreter);
        try {
            return FileFault.guard(() -> reading.interpret(row));
        } catch (RefusedFileException fault) {
            tally.refuse(fault.problem());
            return new ParsedRow.Rejected<>(row.number(), fault.problem());
        }
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    public Tally<F> tally() {
        return tally;
    }

    /** The gates of every kind first, then the kind's own checks. */
    public List<Check> conclude() {
        List<Check> gates = tally.gates();
        return gates.isEmpty() ? Objects.requireNonNull(interpreter).conclude() : gates;
    }
}
