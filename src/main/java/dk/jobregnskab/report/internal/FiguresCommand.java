package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "figures",
        description =
                "The computed figures of a period, the same ones as in the workbook. For the house: not suppressed.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab figures --period 2018QMAT04",
            "  jobregnskab figures --period 2018QMAT04 --municipality 151 --json",
            "  jobregnskab figures --period 2018QMAT04 --as-of 2019-12-31"
        })
final class FiguresCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--period", required = true, paramLabel = "P", description = "Such as 2018QMAT04 or 2026M07.")
    private @Nullable Period period;

    @Mixin
    private Scope scope = new Scope();

    @Option(names = "--json", description = "Print them as JSON (schema 1).")
    private boolean json;

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.read(this::show).code();
    }

    private ExitCode show(BeanFactory beans) {
        Computation computation = scope.compute(beans, Objects.requireNonNull(period));
        if (json) {
            session.terminal().result(FiguresJson.write(computation.figures()));
        } else {
            print(computation);
        }
        return computation.isRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void print(Computation computation) {
        Figures figures = computation.figures();
        ConstructedFigures constructed = ConstructedFigures.of(computation, figures.savings());
        Terminal terminal = session.terminal();
        terminal.result(Headline.of(
                figures, RegisterHeadline.of(computation, Language.DANISH).orElse(null), constructed, Language.DANISH));
        terminal.result(figures.municipality().code() + " "
                + figures.municipality().name() + ", " + figures.period() + ", as of " + figures.asOf());
        for (BenchmarkLine line : figures.benchmark()) {
            terminal.result(String.format(
                    "%-22s expected %6s  actual %6s  difference %6s  rank %s%s",
                    line.group(),
                    known(line.expected()),
                    known(line.actual()),
                    known(line.difference()),
                    known(line.rank()),
                    mark(constructed.lines().contains(line.group()))));
        }
        ImpliedPopulation population = figures.impliedPopulation();
        if (population != null) {
            terminal.result("counts and shares correspond to " + population.low() + " to " + population.high()
                    + " inhabitants aged 16-66");
        }
        for (Saving saving : figures.savings()) {
            if (saving.saving() != null) {
                terminal.result(String.format(
                        "%-22s saving %s kr. (%s%s)",
                        saving.group(),
                        saving.saving().toPlainString(),
                        saving.savingBasis(),
                        constructed.saving(saving) ? ", constructed" : ""));
            }
        }
        figures.register()
                .forEach(figure -> terminal.result(String.format(
                        "%-22s own register: %s full-time persons, net %s kr.%s%s",
                        figure.group(),
                        known(figure.fullTimePersons()),
                        known(figure.net()),
                        figure.preliminary() ? " (preliminary)" : "",
                        mark(constructed.register()))));
        figures.indicators()
                .forEach(figure -> terminal.result(String.format(
                        "%-22s %s %s: %s%s",
                        figure.table(),
                        figure.period(),
                        figure.measure(),
                        known(figure.value()),
                        mark(constructed.series().contains(figure)))));
        figures.development().forEach(development -> development
                .sentences()
                .forEach(sentence -> terminal.result(
                        sentence.english() + mark(development.series().constructed()))));
        figures.checks().stream()
                .filter(check -> !check.status().equals("ok"))
                .forEach(check -> terminal.result(check.status() + " " + check.id() + ": " + check.message()
                        + mark(!check.status().equals("not-made") && constructed.check(check.id()))));
    }

    private static String mark(boolean constructed) {
        return constructed ? " (constructed)" : "";
    }

    private static String known(@Nullable Object value) {
        return value == null
                ? "unknown"
                : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
