package dk.jobregnskab;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.budget.delivery.BudgetDelivery;
import dk.jobregnskab.budget.delivery.LedgerDelivery;
import dk.jobregnskab.budget.mapping.AccountTables;
import dk.jobregnskab.development.command.DevelopmentCommand;
import dk.jobregnskab.development.delivery.EventDelivery;
import dk.jobregnskab.development.series.DevelopmentRules;
import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.fetch.standin.StandInSources;
import dk.jobregnskab.figures.command.ExplainCommand;
import dk.jobregnskab.figures.command.FiguresCommand;
import dk.jobregnskab.forecast.command.BacktestCommand;
import dk.jobregnskab.forecast.series.ForecastRules;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.TerminalDetection;
import dk.jobregnskab.run.command.CommandLineInterface;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import dk.jobregnskab.savings.delivery.RateTable;
import dk.jobregnskab.workbook.command.ReportCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Entry point: puts the modules together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
public class Jobregnskab {

    public static void main(String[] arguments) {
        GracefulStop stop = new GracefulStop();
        Terminal terminal = new Terminal(
                writer(FileDescriptor.out), writer(FileDescriptor.err), TerminalDetection.standardErrorIsWatched());
        stop.install(terminal);
        int code = execute(terminal, stop, arguments);
        stop.finished(code);
        System.exit(code);
    }

    /** A crash is a failure like others: told in a sentence, and never taken for a stop that somebody asked for. */
    private static int execute(Terminal terminal, GracefulStop stop, String... arguments) {
        try {
            return commandLine().execute(terminal, stop, arguments);
        } catch (Throwable crash) {
            terminal.info("The program crashed (" + crash.getClass().getSimpleName() + "). Run again.");
            return ExitCode.FAILED.code();
        }
    }

    /** The command line with every module's commands; also what tests drive. */
    public static CommandLineInterface commandLine() {
        return new CommandLineInterface(
                Jobregnskab.class,
                Jobregnskab::definitions,
                Jobregnskab::allKinds,
                Jobregnskab::featureCommands,
                StandInSources::start);
    }

    public static List<Object> featureCommands(Session session) {
        return List.of(
                new FiguresCommand(session),
                new ReportCommand(session),
                ExplainCommand.create(session),
                new DevelopmentCommand(session),
                new BacktestCommand(session));
    }

    private static JobDefinitions definitions(Home home) {
        return JobDefinitions.in(
                home,
                List.of(
                        BenchmarkDelivery.DEFINITION,
                        MinistryListDelivery.DEFINITION,
                        BudgetDelivery.DEFINITION,
                        LedgerDelivery.DEFINITION,
                        IndicatorDelivery.DEFINITION,
                        PriceDelivery.DEFINITION,
                        RegisterDelivery.DEFINITION,
                        SpellsDelivery.DEFINITION,
                        EventDelivery.DEFINITION,
                        DevelopmentRules.DEFINITION,
                        ForecastRules.DEFINITION,
                        PullRules.DEFINITION),
                Stream.concat(AccountTables.ALL.stream(), Stream.of(RateTable.TABLE))
                        .toList());
    }

    public static Kinds allKinds(JobDefinitions definitions) {
        return new Kinds(List.of(
                new BenchmarkDelivery(definitions),
                new MinistryListDelivery(definitions),
                new BudgetDelivery(definitions),
                new LedgerDelivery(definitions),
                new IndicatorDelivery(definitions),
                new PriceDelivery(definitions),
                new RegisterDelivery(definitions),
                new SpellsDelivery(definitions),
                new EventDelivery(definitions)));
    }

    @Bean
    Kinds kinds(JobDefinitions definitions) {
        return allKinds(definitions);
    }

    /** Always UTF-8: Danish letters must survive a scheduler's POSIX locale. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
