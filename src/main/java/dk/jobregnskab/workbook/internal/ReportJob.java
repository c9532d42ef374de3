package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HomePeriods;
import dk.jobregnskab.figures.PeriodJobs;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.job.JobStarter;
import dk.jobregnskab.workbook.WorkbookWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.batch.core.job.Job;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Job {@code report}: writes the workbook of a period. The same figures give the same bytes, and are then not written again. */
@Component
@Order(2)
class ReportJob implements PeriodJob {

    private final HomePeriods periods;
    private final Reports reports;
    private final WorkbookWriter writer;
    private final ReportInputs inputs;
    private final ReportFiles files;
    private final PublishedReports published;
    private final PeriodJobs jobs;
    private final JobStarter starter;
    private final PublishGuard guard;
    private final ReportFolder folder;
    private final Terminal terminal;

    ReportJob(
            HomePeriods periods,
            Reports reports,
            WorkbookWriter writer,
            ReportInputs inputs,
            ReportFiles files,
            PublishedReports published,
            PeriodJobs jobs,
            JobStarter starter,
            PublishGuard guard,
            Home home,
            Terminal terminal) {
        this.periods = periods;
        this.reports = reports;
        this.writer = writer;
        this.inputs = inputs;
        this.files = files;
        this.published = published;
        this.jobs = jobs;
        this.starter = starter;
        this.guard = guard;
        this.folder = new ReportFolder(home.reports());
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Stage stage() {
        return Stage.PUBLISH;
    }

    @Override
    public List<Period> periods() {
        return periods.known();
    }

    @Override
    public boolean hasData(Period period) {
        return periods.hasData(period);
    }

    @Override
    public List<Period> due() {
        Set<Period> due = new TreeSet<>(periods.changed(files.figuresIds(periods.municipality())));
        periods.newest().ifPresent(due::add);
        return List.copyOf(due);
    }

    @Override
    public Outcome run(Period period) {
        Computation computation = periods.require(period);
        if (computation.isRefused()) {
            jobs.noteRefusal(name(), computation);
            return Outcome.REFUSED;
        }
        boolean newest = periods.isNewest(period);
        String inputsId = inputs.id(computation);
        Optional<String> current = files.newest(period, computation.municipality())
                .filter(workbook -> workbook.inputsId().equals(inputsId))
                .filter(workbook -> folder.holds(workbook.name(), workbook.sha256()))
                .filter(workbook -> !newest || folder.holds(ReportFolder.fixedName(computation), workbook.sha256()))
                .map(ReportFiles.Newest::name);
        return current.isPresent() ? unchanged(current.get(), computation) : write(computation, newest, inputsId);
    }

    private Outcome write(Computation computation, boolean newest, String inputsId) {
        byte[] content = writer.write(reports.of(computation, Language.DANISH));
        String name = folder.free(ReportFolder.datedName(computation), computation);
        if (isPublished(computation, name, newest, content)) {
            files.noteInputs(computation, inputsId);
            return unchanged(name, computation);
        }
        Job job = jobs.single(name(), () -> {
            publish(computation, name, newest, content);
            files.noteInputs(computation, inputsId);
            published.save(computation);
        });
        starter.complete(job, jobs.nextParameters(name(), computation));
        return outcome(name, computation);
    }

    private Outcome unchanged(String name, Computation computation) {
        terminal.info("unchanged  " + name);
        return outcome(name, computation);
    }

    private Outcome outcome(String name, Computation computation) {
        return new Outcome(
                ExitCode.DONE,
                List.of(reports.headline(computation, Language.DANISH)),
                List.of(folder.folder().resolve(name)));
    }

    private boolean isPublished(Computation computation, String name, boolean newest, byte[] content) {
        return computation
                        .figuresId()
                        .equals(files.figuresIds(periods.municipality()).get(computation.period()))
                && folder.holds(name, content)
                && (!newest || folder.holds(ReportFolder.fixedName(computation), content));
    }

    private void publish(Computation computation, String name, boolean newest, byte[] content) {
        guard.assertStillOurs();
        if (!folder.holds(name, content)) {
            folder.write(name, content);
        }
        String fixedName = ReportFolder.fixedName(computation);
        if (newest && !folder.holds(fixedName, content)) {
            folder.write(fixedName, content);
        }
        files.save(computation, name, content);
    }
}
