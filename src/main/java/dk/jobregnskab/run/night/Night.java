package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.Inbox;
import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.DerivedData;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.history.NightReport;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The parts of a night, one job after another: pull and load everything new, then compute and publish by period. */
@Component
public class Night {

    private final Landing landing;
    private final Inbox inbox;
    private final Kinds kinds;
    private final Loader loader;
    private final List<DerivedData> derivedData;
    private final List<PeriodJob> periodJobs;
    private final PublishedData published;
    private final GracefulStop stop;
    private final Terminal terminal;
    private final NightReport report;
    private final RawFileRetention rawFiles;

    Night(
            Landing landing,
            Inbox inbox,
            Kinds kinds,
            Loader loader,
            List<DerivedData> derivedData,
            List<PeriodJob> periodJobs,
            PublishedData published,
            GracefulStop stop,
            Terminal terminal,
            NightReport report,
            RawFileRetention rawFiles) {
        this.landing = landing;
        this.inbox = inbox;
        this.kinds = kinds;
        this.loader = loader;
        this.derivedData = derivedData;
        this.periodJobs = periodJobs;
        this.published = published;
        this.stop = stop;
        this.terminal = terminal;
        this.report = report;
        this.rawFiles = rawFiles;
    }

    /** A whole night: load everything new, then compute and publish what the selection names. */
    public ExitCode run(Supplier<List<LoadResult>> loading, Function<PeriodJob, List<Period>> selection) {
        List<LoadResult> loads = loading.get();
        loads.stream()
                .filter(load -> load.exitCode() == ExitCode.FAILED)
                .forEach(load -> report.failed(load.sentence()));
        ExitCode periods = runPeriods(PeriodJob.Stage.PUBLISH, selection);
        ExitCode code = ExitCode.worst(List.of(Loader.exitCode(loads), periods, standing()));
        deleteRawFiles();
        return code;
    }

    /** Loads what a dead run left behind, then what lies in the inbox. */
    public List<LoadResult> loadEverythingNew() {
        return loadInbox(kind -> true, true);
    }

    /** Loads what lies in the inbox for one job; other files stay. */
    public List<LoadResult> loadNewFor(String job) {
        return loadInbox(kind -> kind.definition().job().equals(job), false);
    }

    private List<LoadResult> loadInbox(Predicate<DeliveryKind<?>> wanted, boolean unrecognisedToo) {
        List<LoadResult> results = new ArrayList<>();
        inbox.tidyUnfinished();
        landing.landOutdated();
        landing.unfinished().forEach(delivery -> results.add(loader.load(delivery)));
        for (Path file : inbox.finishedFiles()) {
            if (isWanted(file, wanted, unrecognisedToo)) {
                String name = file.getFileName().toString();
                results.add(loader.load(new Landing.Request(file, name, null, false, null, null, null, name)));
            }
        }
        return results;
    }

    private boolean isWanted(Path file, Predicate<DeliveryKind<?>> wanted, boolean unrecognisedToo) {
        if (unrecognisedToo) {
            return true;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            return wanted.test(kinds.recognise(file));
        } catch (RefusedFileException notRecognised) {
            return false;
        }
    }

    private void deleteRawFiles() {
        int deleted = rawFiles.deleteExpired();
        if (deleted > 0) {
            terminal.info("deleted    delivered files whose time was over: " + deleted);
        }
    }

    /** Derives what new files make necessary. */
    public ExitCode refreshDerived() {
        List<ExitCode> codes = new ArrayList<>();
        for (DerivedData derived : derivedData) {
            if (derived.isDue()) {
                terminal.info(derived.name());
                codes.add(derived.refresh());
            }
        }
        return ExitCode.worst(codes);
    }

    /** Runs every stage up to the given one for the periods that a job selects. */
    public ExitCode runPeriods(PeriodJob.Stage last, Function<PeriodJob, List<Period>> selection) {
        List<ExitCode> codes = new ArrayList<>();
        codes.add(refreshDerived());
        for (PeriodJob job : periodJobs) {
            if (job.stage().compareTo(last) <= 0) {
                codes.add(runPeriods(job, selection.apply(job)));
            }
        }
        return ExitCode.worst(codes);
    }

    public ExitCode runPeriods(PeriodJob job, List<Period> periods) {
        List<ExitCode> codes = new ArrayList<>();
        for (Period period : periods) {
            if (stop.isRequested()) {
                throw stop.exception();
            }
            terminal.info(String.format("%-10s %s", job.name(), period));
            codes.add(runPeriod(job, period));
        }
        return ExitCode.worst(codes);
    }

    /** A period that fails does not hinder the next, unless the disk is full. */
    private ExitCode runPeriod(PeriodJob job, Period period) {
        try {
            PeriodJob.Outcome outcome = job.run(period);
            outcome.headlines().forEach(terminal::result);
            outcome.headlines().forEach(report::add);
            outcome.workbooks().forEach(terminal::result);
            outcome.workbooks().forEach(workbook -> report.add(workbook.toString()));
            return outcome.exitCode();
        } catch (OperatorException e) {
            if (e.exitCode() != ExitCode.FAILED || DiskFull.isBehind(e)) {
                throw e;
            }
            String sentence = job.name() + " " + period + ": " + e.getMessage();
            terminal.info("failed     " + sentence);
            report.failed(sentence);
            return ExitCode.FAILED;
        }
    }

    /** What holds at the end of any night, whatever it did: open refusals, and whether there is anything at all. */
    private ExitCode standing() {
        List<PublishedData.OpenRefusal> open = published.openRefusals();
        open.forEach(refusal -> terminal.info("open       " + refusal.fileName() + " (file id " + refusal.fileId()
                + ") is still refused: deliver a good file, or dismiss " + refusal.fileId() + " --reason …"));
        if (!open.isEmpty()) {
            return ExitCode.REFUSED;
        }
        if (published.isEmpty()) {
            terminal.info("Nothing was ever loaded. Put files into the inbox, or use load.");
            return ExitCode.NO_DATA;
        }
        return ExitCode.DONE;
    }
}
