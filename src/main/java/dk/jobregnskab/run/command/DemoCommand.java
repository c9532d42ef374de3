package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.source.PullJournal;
import dk.jobregnskab.intake.source.Pulled;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.StandIn;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.night.LoadResult;
import dk.jobregnskab.run.night.Night;
import dk.jobregnskab.run.night.Pulling;
import dk.jobregnskab.run.night.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "A night on the shipped samples, in a home of its own (HOME/demo; with --home H: H itself).",
            "The municipality's own register of the demo is constructed; what rests on it says so.",
            "With --pull they are not there: they are fetched, from servers on this machine that stand in for Jobindsats, StatBank and an",
            "SFTP server (in HOME/demo-pull)."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab demo",
            "  jobregnskab --home /tmp/try demo",
            "  jobregnskab demo --pull"
        })
final class DemoCommand implements Callable<Integer> {

    /** The demo's today, so that every machine writes the same bytes. */
    private static final String CLOCK = "2026-08-20T04:15:00Z";

    private final Session session;
    private final GlobalOptions options;
    private final Supplier<StandIn> standIns;

    @Option(names = "--pull", description = "Fetch from sources on this machine that stand in for the real ones.")
    private boolean pull;

    DemoCommand(Session session, GlobalOptions options, Supplier<StandIn> standIns) {
        this.session = session;
        this.options = options;
        this.standIns = standIns;
    }

    @Override
    public Integer call() {
        options.setDefault("jobregnskab.clock", CLOCK);
        if (!pull) {
            options.setHomeBelow("demo");
            return session.write("demo", DemoCommand::demo).code();
        }
        options.setHomeBelow("demo-pull");
        try (StandIn standIn = standIns.get()) {
            options.takeSpringArguments(standIn.settings().toArray(String[]::new));
            return session.write("demo", beans -> pulled(beans, standIn)).code();
        }
    }

    /** Only from those that stand in: real ones may be configured too. */
    private static ExitCode pulled(BeanFactory beans, StandIn standIn) {
        beans.getBean(Samples.class)
                .requireNothingElse(beans.getBean(PullJournal.class).contentsFromThisMachine());
        Pulling pulling = beans.getBean(Pulling.class);
        List<Pulled> results = new ArrayList<>();
        standIn.sources().forEach(source -> results.addAll(pulling.pull(source, false)));
        Night night = beans.getBean(Night.class);
        ExitCode loaded = night.run(
                night::loadEverythingNew, job -> job.stage() == PeriodJob.Stage.PUBLISH ? job.periods() : job.due());
        return ExitCode.worst(List.of(
                loaded, ExitCode.worst(results.stream().map(Pulled::exitCode).toList())));
    }

    private static ExitCode demo(BeanFactory beans) {
        Samples samples = beans.getBean(Samples.class);
        samples.requireNothingElse(Set.of());
        return beans.getBean(Night.class)
                .run(
                        () -> load(samples, beans.getBean(Terminal.class)),
                        job -> job.stage() == PeriodJob.Stage.PUBLISH ? job.periods() : job.due());
    }

    private static List<LoadResult> load(Samples samples, Terminal terminal) {
        List<LoadResult> loads = samples.load();
        if (loads.stream().allMatch(load -> load.outcome().equals("already loaded"))) {
            terminal.info("Everything is already loaded.");
        }
        return loads;
    }
}
