package dk.jobregnskab.intake.inspection;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.loading.DeliveryFile;
import dk.jobregnskab.intake.loading.Tally;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.reference.CprNumbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Reads a file exactly as a load does, and stores nothing. */
public final class Inspector {

    private static final int SHOWN_ROWS = 3;
    private static final int SHOWN_PROBLEMS = 100;

    private final Kinds kinds;

    public Inspector(Kinds kinds) {
        this.kinds = kinds;
    }

    public Inspection inspect(Path file, @Nullable String asked, LoadOptions options) {
        @Nullable DeliveryKind<?> kind = null;
        try {
            if (CprNumbers.areIn(options.fileName())) {
                throw new RefusedFileException(new Problem(0, null, "name", Landing.NAMED_AFTER_A_CITIZEN));
            }
            kind = asked == null ? kinds.recognise(file, options) : kinds.require(asked, "inspect");
            return read(file, kind, options);
        } catch (RefusedFileException refused) {
            return new Inspection(
                    CprNumbers.masked(options.fileName()),
                    kind == null ? null : kind.name(),
                    "",
                    0,
                    0,
                    0,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    refused.problem().sentence().english());
        }
    }

    private static <F> Inspection read(Path path, DeliveryKind<F> kind, LoadOptions options) {
        String table = kind.tableOf(options);
        DeliveryFile<F> file = new DeliveryFile<>(
                kind, path, new LoadOptions(options.fileName(), table.isEmpty() ? null : table, options.period()));
        List<String> first = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        file.open(new ExecutionContext());
        try {
            for (RawRow raw = file.read(); raw != null; raw = file.read()) {
                ParsedRow<F> row = file.interpret(raw);
                file.tally().count(row);
                if (row instanceof ParsedRow.Rejected<F> bad && problems.size() < SHOWN_PROBLEMS) {
                    problems.add(bad.problem().sentence().english());
                } else if (row instanceof ParsedRow.Accepted<F> good && first.size() < SHOWN_ROWS) {
                    first.add(good.number() + ": " + good.facts());
                }
            }
        } finally {
            file.close();
        }
        List<Check> checks = file.conclude();
        Tally<F> tally = file.tally();
        return new Inspection(
                CprNumbers.masked(options.fileName()),
                kind.name(),
                table,
                tally.read(),
                tally.accepted(),
                tally.rejected(),
                tally.leftOut(),
                tally.totals(),
                first,
                problems,
                messages(checks, Check.Status.WARNING),
                messages(checks, Check.Status.REFUSED).stream().findFirst().orElse(null));
    }

    private static List<String> messages(List<Check> checks, Check.Status status) {
        return checks.stream()
                .filter(check -> check.status() == status)
                .map(check -> check.message().english())
                .toList();
    }
}
