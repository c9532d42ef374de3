package dk.jobregnskab.run.command;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.night.Night;
import dk.jobregnskab.run.night.Pulling;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "nightly",
        description = "Pull, load everything new, compute, check and report. What a scheduler starts each night.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab nightly",
            "  jobregnskab --home /srv/jobregnskab nightly",
            "  jobregnskab nightly --offline"
        })
final class NightlyCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--offline", description = "Fetch nothing: only what lies in the inbox is loaded.")
    private boolean offline;

    NightlyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.write("nightly", beans -> night(beans, offline)).code();
    }

    static ExitCode night(BeanFactory beans, boolean offline) {
        ExitCode pulled = beans.getBean(Pulling.class).night(offline);
        Night night = beans.getBean(Night.class);
        return ExitCode.worst(List.of(pulled, night.run(night::loadEverythingNew, PeriodJob::due)));
    }
}
