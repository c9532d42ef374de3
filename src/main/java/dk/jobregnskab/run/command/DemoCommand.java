package dk.jobregnskab.run.command;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.night.LoadResult;
import dk.jobregnskab.run.night.Night;
import dk.jobregnskab.run.night.Samples;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description = {
            "A night on the shipped samples, in a home of its own (HOME/demo; with --home H: H itself).",
            "The municipality's own register of the demo is constructed; what rests on it says so."
        },
        footer = {"", "Examples:", "  jobregnskab demo", "  jobregnskab --home /tmp/try demo"})
final class DemoCommand implements Callable<Integer> {

    /** The demo's today, so that every machine writes the same bytes. */
    private static final String CLOCK = "2026-08-20T04:15:00Z";

    private final Session session;
    private final GlobalOptions options;

    DemoCommand(Session session, GlobalOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() {
        options.setHomeBelow("demo");
        options.setDefault("jobregnskab.clock", CLOCK);
        return session.write("demo", DemoCommand::demo).code();
    }

    private static ExitCode demo(BeanFactory beans) {
        Samples samples = beans.getBean(Samples.class);
        samples.requireNothingElse();
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
