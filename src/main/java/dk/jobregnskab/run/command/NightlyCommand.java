package dk.jobregnskab.run.command;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.night.Night;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

@Command(
        name = "nightly",
        description = "Pull, load everything new, compute, check and report. What a scheduler starts each night.",
        footer = {"", "Examples:", "  jobregnskab nightly", "  jobregnskab --home /srv/jobregnskab nightly"})
final class NightlyCommand implements Callable<Integer> {

    private final Session session;

    NightlyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.write("nightly", NightlyCommand::night).code();
    }

    static ExitCode night(BeanFactory beans) {
        Night night = beans.getBean(Night.class);
        return night.run(night::loadEverythingNew, PeriodJob::due);
    }
}
