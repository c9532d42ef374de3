package dk.jobregnskab.run.command;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.run.Expired;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Retention;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.night.Night;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "purge",
        description = {
            "Delete personal data beyond their age: delivered files, lines of old weeks, pseudonyms that no line needs.",
            "Counts, figures and workbooks stay; what went leaves evidence in purge_evidence."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab purge --dry-run",
            "  jobregnskab purge",
            "  jobregnskab purge --older-than-months 36"
        })
final class PurgeCommand implements Callable<Integer> {

    /** What {@code --json} prints. */
    record Purge(boolean dryRun, List<Expired> expired) {}

    private final Session session;

    @Option(names = "--dry-run", description = "Say what would go, and delete nothing.")
    private boolean dryRun;

    @Option(
            names = "--older-than-months",
            paramLabel = "N",
            description = "Lines of weeks older than so many months (default: jobregnskab.register.keep-lines).")
    private @Nullable Integer olderThanMonths;

    @Option(names = "--json", description = "Print what goes as JSON.")
    private boolean json;

    PurgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (olderThanMonths != null && olderThanMonths < 1) {
            throw new OperatorException(
                    ExitCode.USAGE, "--older-than-months " + olderThanMonths + " is no age. Give 1 or more.");
        }
        return (dryRun ? session.read(this::tell) : session.write("purge", this::purge)).code();
    }

    private ExitCode tell(BeanFactory beans) {
        print(retentions(beans));
        session.terminal().info("This was a dry run: nothing was deleted.");
        return ExitCode.DONE;
    }

    /** A week must be counted before its lines go. */
    private ExitCode purge(BeanFactory beans) {
        ExitCode counted = beans.getBean(Night.class).refreshDerived();
        if (counted != ExitCode.DONE) {
            session.terminal().info("New lines could not be counted, so nothing was deleted. Run again.");
            return counted;
        }
        List<Retention> retentions = retentions(beans);
        boolean any = print(retentions);
        retentions.forEach(retention -> retention.delete(olderThanMonths));
        session.terminal().info(any ? "Deleted. The table purge_evidence says what." : "Nothing was beyond its age.");
        return ExitCode.DONE;
    }

    private static List<Retention> retentions(BeanFactory beans) {
        return beans.<Retention>getBeanProvider(Retention.class).orderedStream().toList();
    }

    /** @return whether there is anything */
    private boolean print(List<Retention> retentions) {
        List<Expired> expired = retentions.stream()
                .flatMap(retention -> retention.expired(olderThanMonths).stream())
                .toList();
        if (json) {
            session.terminal().result(Json.write(new Purge(dryRun, expired)));
        } else {
            expired.forEach(one -> one.text().forEach(session.terminal()::result));
        }
        return expired.stream().anyMatch(one -> one.count() > 0);
    }
}
