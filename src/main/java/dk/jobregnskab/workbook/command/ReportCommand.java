package dk.jobregnskab.workbook.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FiguresScope;
import dk.jobregnskab.figures.HomePeriods;
import dk.jobregnskab.figures.Snapshots;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.WorkbookWriter;
import dk.jobregnskab.workbook.internal.ReportFolder;
import dk.jobregnskab.workbook.internal.Reports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Write the workbook of a period.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab report --period 2018QMAT04",
            "  jobregnskab report --period 2018QMAT04 --as-of 2019-12-31 --out /tmp",
            "  jobregnskab report --period 2018QMAT04 --all-municipalities --out all"
        })
public final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--period", required = true, paramLabel = "P", description = "Such as 2018QMAT04 or 2026M07.")
    private @Nullable Period period;

    @Mixin
    private FiguresScope scope = new FiguresScope();

    @Option(names = "--all-municipalities", description = "One workbook for each of the 98.")
    private boolean allMunicipalities;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: reports in the home).")
    private @Nullable Path out;

    @Option(names = "--language", paramLabel = "L", description = "da or en (default: da).")
    private String language = "da";

    public ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Language chosen = language();
        return session.write("report", beans -> write(beans, chosen)).code();
    }

    private Language language() {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "da" -> Language.DANISH;
            case "en" -> Language.ENGLISH;
            default -> throw new OperatorException(ExitCode.USAGE, "--language is da or en, not " + language + ".");
        };
    }

    private ExitCode write(BeanFactory beans, Language chosen) {
        Snapshots snapshots = beans.getBean(Snapshots.class);
        Reports reports = beans.getBean(Reports.class);
        WorkbookWriter writer = beans.getBean(WorkbookWriter.class);
        Instant asOf = scope.asOf();
        Period asked = Objects.requireNonNull(period);
        ReportFolder folder =
                new ReportFolder(out == null ? beans.getBean(Home.class).reports() : out.toAbsolutePath());
        List<Municipality> municipalities =
                allMunicipalities ? List.copyOf(Municipalities.load().all()) : List.of(scope.municipality(beans));
        boolean any = false;
        boolean refused = false;
        for (Municipality municipality : municipalities) {
            Computation computation =
                    snapshots.of(municipality, asOf).compute(asked).orElse(null);
            if (computation == null) {
                continue;
            }
            any = true;
            if (computation.isRefused()) {
                refused = true;
                session.terminal()
                        .info("refused    " + municipality.name() + " " + asked
                                + ": a check refuses the figures; see figures --period " + asked);
                continue;
            }
            Report report = reports.of(computation, chosen);
            String name = folder.free(name(computation, asOf, chosen), computation);
            Path written = folder.write(name, writer.write(report));
            session.terminal().result(report.headline());
            session.terminal().result(written);
        }
        if (!any) {
            throw HomePeriods.noData(asked, municipalities.get(0));
        }
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static String name(Computation computation, @Nullable Instant asOf, Language language) {
        String name = asOf == null ? ReportFolder.datedName(computation) : ReportFolder.datedName(computation, asOf);
        return language == Language.DANISH ? name : ReportFolder.with(name, "en");
    }
}
