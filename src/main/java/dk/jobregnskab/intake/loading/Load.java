package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The steps of one load, and what they know of each other. Lives as long as one execution. */
final class Load<F> {

    private final Delivery delivery;
    private final DeliveryKind<F> kind;
    private final DeliveryFile<F> file;
    private final DeliveryStore store;
    private final FactStore<F> facts;
    private final PublishGuard guard;
    private final LoadProgress progress;
    private long rejectedSoFar;
    private Wording refusal = Wording.NONE;

    Load(
            Delivery delivery,
            DeliveryKind<F> kind,
            Path landed,
            DeliveryStore store,
            FactStore<F> facts,
            PublishGuard guard,
            LoadProgress progress) {
        this.delivery = delivery;
        this.kind = kind;
        this.file = new DeliveryFile<>(kind, landed, DeliveryFile.optionsOf(delivery));
        this.store = store;
        this.facts = facts;
        this.guard = guard;
        this.progress = progress;
    }

    ItemStreamReader<RawRow> reader() {
        return file;
    }

    /** A delivery that is already published is left alone: the run that published it died before it could say so. */
    RepeatStatus clear(StepContribution step, ChunkContext context) {
        if (store.get(delivery.id()).status() == Delivery.Status.PUBLISHED) {
            step.setExitStatus(new ExitStatus(BatchLoadJobs.PUBLISHED));
            return RepeatStatus.FINISHED;
        }
        store.deleteRows(delivery.id());
        facts.delete(delivery.id());
        progress.phase("write", delivery.name());
        return RepeatStatus.FINISHED;
    }

    ParsedRow<F> interpret(RawRow row) {
        ParsedRow<F> read = file.interpret(row);
        return read instanceof ParsedRow.Accepted<F> good ? facts.admit(good) : read;
    }

    void write(Chunk<? extends ParsedRow<F>> rows) {
        List<ParsedRow.Accepted<F>> accepted = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ParsedRow<F> row : rows) {
            if (row instanceof ParsedRow.Accepted<F> good) {
                accepted.add(good);
            } else if (row instanceof ParsedRow.Rejected<F> bad) {
                problems.add(bad.problem());
            }
        }
        facts.insert(delivery.id(), accepted);
        List<Problem> kept = problems.subList(0, (int) Math.min(problems.size(), Tally.MOST_REJECTED - rejectedSoFar));
        store.insertRejected(delivery.id(), rejectedSoFar, kept);
        rejectedSoFar += kept.size();
        rows.forEach(file.tally()::count);
        progress.rows(rows.size());
    }

    RepeatStatus reconcile(StepContribution step, ChunkContext context) {
        progress.phase("reconcile", delivery.name());
        assertDatabaseAgrees();
        store.insertLeftOut(delivery.id(), file.tally().leftOut());
        store.saveTally(delivery.id(), file.tally());
        List<Check> checks = file.conclude();
        store.insertWarnings(delivery.id(), checks);
        for (Check check : checks) {
            if (check.refused()) {
                refusal = check.message();
                step.setExitStatus(new ExitStatus(BatchLoadJobs.REFUSED));
                return RepeatStatus.FINISHED;
            }
        }
        return RepeatStatus.FINISHED;
    }

    /** What was counted in the file must be what the table holds, exactly. */
    private void assertDatabaseAgrees() {
        Tally<F> tally = file.tally();
        FactStore.Stored stored = facts.stored(delivery.id());
        if (stored.count() != tally.factCount()) {
            throw new IllegalStateException(
                    "wrote " + tally.factCount() + " facts of " + delivery.name() + " but found " + stored.count());
        }
        tally.totals().forEach((column, total) -> {
            BigDecimal sum = stored.sums().get(column);
            if (sum == null || sum.compareTo(total) != 0) {
                throw new IllegalStateException("the sum of " + column + " in " + delivery.name() + " is " + total
                        + " in the file and " + sum + " in the database");
            }
        });
    }

    RepeatStatus publish(StepContribution step, ChunkContext context) {
        progress.phase("publish", delivery.name());
        guard.assertStillOurs();
        facts.publish(delivery.id());
        store.publish(delivery, !kind.holdsChangesOnly() && !store.wasPublishedBefore(delivery));
        return RepeatStatus.FINISHED;
    }

    RepeatStatus refuse(StepContribution step, ChunkContext context) {
        progress.phase("refuse", delivery.name());
        guard.assertStillOurs();
        facts.delete(delivery.id());
        store.refuse(delivery.id(), refusal);
        if (store.wasPublishedBefore(delivery)) {
            store.closeRefusal(delivery.id(), "the reading before stays in use");
        }
        return RepeatStatus.FINISHED;
    }
}
