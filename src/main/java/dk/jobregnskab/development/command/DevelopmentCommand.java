package dk.jobregnskab.development.command;

import dk.jobregnskab.development.DateOrPeriod;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Developments;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.run.AsKnown;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "development",
        description = {
            "What changed between two dates in the own register or in a published series: the municipality beside the country.",
            "For the house: not suppressed."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab development --from 2020-03-12 --to 2020-10-29",
            "  jobregnskab development --from 2024-07 --to 2026M07 --table y25i01 --measure \"Ledige i alt\" --json"
        })
public final class DevelopmentCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "A date, or a period such as 2022-03 or 2022M03, which stands for its first day.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The same.")
    private String to = "";

    @Option(
            names = "--table",
            paramLabel = "T",
            description = "A published table, such as y25i01 (default: the own register).")
    private @Nullable String table;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "A measure of the table (default: its first), or a group or benefit of the register.")
    private @Nullable String measure;

    @Mixin
    private AsKnown scope = new AsKnown();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    public DevelopmentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate first = date("--from", from);
        LocalDate last = date("--to", to);
        if (first.isAfter(last)) {
            throw new OperatorException(ExitCode.USAGE, "--from " + from + " is later than --to " + to + ".");
        }
        return session.read(beans -> show(beans, first, last)).code();
    }

    private static LocalDate date(String option, String text) {
        return DateOrPeriod.parse(text)
                .orElseThrow(
                        () -> new OperatorException(
                                ExitCode.USAGE,
                                option + " " + text
                                        + " is no date. Write a date such as 2020-03-12, or a period such as 2022-03 or 2022M03."))
                .first();
    }

    private ExitCode show(BeanFactory beans, LocalDate first, LocalDate last) {
        Municipality municipality = scope.municipality(beans);
        if (municipality.isCountry()) {
            throw new OperatorException(
                    ExitCode.USAGE, "--municipality must be one of the 98; the country stands beside each of them.");
        }
        Instant asOf = scope.asOf();
        Development development = beans.getBean(Developments.class)
                .between(new Developments.Question(
                        table, measure, first, last, municipality, asOf == null ? Instant.MAX : asOf));
        if (json) {
            session.terminal().result(Json.write(development));
        } else {
            new DevelopmentText(development).lines().forEach(session.terminal()::result);
        }
        return ExitCode.DONE;
    }
}
