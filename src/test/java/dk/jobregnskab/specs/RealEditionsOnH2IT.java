package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.figures.Snapshots;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.session.SpringSession;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Every municipality's figures of the five real editions, through the database and back. */
@TestInstance(Lifecycle.PER_CLASS)
class RealEditionsOnH2IT {

    private static final List<String> PERIODS =
            List.of("2020QMAT02", "2020QMAT04", "2021QMAT02", "2021QMAT04", "2022QMAT02");

    private record Key(String period, String municipality) {}

    private final Map<Key, Computation> computed = new LinkedHashMap<>();
    private final Map<Computation, String> headlines = new HashMap<>();

    @BeforeAll
    void compute(@TempDir Path home) {
        try (Cli cli = new Cli(home, new H2Database())) {
            Path file = SampleFile.realBenchmark().write(home.resolve("fra-jobindsats.csv"));
            Cli.Result load = cli.run("load", file.toString());
            assertThat(load.code()).as(load.err()).isZero();
        }
        GlobalOptions options = new GlobalOptions();
        options.setHome(home);
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        new SpringSession(Jobregnskab.class, any -> JobDefinitions.shipped(), options, terminal, new GracefulStop())
                .read(beans -> {
                    Snapshots snapshots = beans.getBean(Snapshots.class);
                    Headline headline = beans.getBean(Headline.class);
                    for (Municipality municipality : Municipalities.load().all()) {
                        Snapshot snapshot = snapshots.of(municipality, null);
                        for (String period : PERIODS) {
                            Computation computation = snapshot.compute(
                                            Period.parse(period).orElseThrow())
                                    .orElseThrow();
                            computation.checks();
                            computed.put(new Key(period, municipality.name()), computation);
                            headlines.put(computation, headline.of(computation, Audience.HOUSE, Language.DANISH));
                        }
                    }
                    return ExitCode.DONE;
                });
    }

    @Test
    void everyCellIsTheFiles() {
        List<String> rows = new ArrayList<>();
        computed.forEach((key, computation) -> lines(computation)
                .forEach(line -> rows.add(String.join(
                        ";",
                        key.municipality(),
                        key.period(),
                        line.group(),
                        String.valueOf(line.expected()),
                        String.valueOf(line.actual()),
                        String.valueOf(-Objects.requireNonNull(line.difference())),
                        danish(line.expectedShare()),
                        danish(line.actualShare()),
                        danish(Objects.requireNonNull(line.differenceShare()).negate()),
                        String.valueOf(line.rank())))));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        SampleFile.realBenchmark().lines().subList(1, 1961));
    }

    private static List<BenchmarkLine> lines(Computation computation) {
        return computation.of(BenchmarkFigures.class).lines(computation.period());
    }

    private static List<Saving> savings(Computation computation) {
        return computation.of(SavingsFigures.class).savings(computation.period());
    }

    private static String danish(@Nullable BigDecimal share) {
        return Objects.requireNonNull(share).toPlainString().replace('.', ',');
    }

    /** formulas.md, section 7. */
    @Test
    void everyValueLiesInItsOwnInterval() {
        assertThat(computed.values()).allSatisfy(computation -> {
            assertThat(savings(computation)).hasSize(4).allSatisfy(saving -> {
                assertThat(saving.saving()).isEqualTo(saving.calculatedSaving());
                assertThat(Objects.requireNonNull(saving.calculatedSaving()))
                        .isBetween(saving.calculatedLow(), saving.calculatedHigh());
            });
            assertThat(computation.checks()).noneMatch(Check::refused);
        });
    }

    /** formulas.md, section 7: the total's interval holds its difference at the weighted price. */
    @Test
    void personsAndKronerHaveOneBasis() {
        assertThat(computed.values()).allSatisfy(computation -> {
            BenchmarkLine line = lines(computation).get(0);
            Saving total = savings(computation).get(0);
            BigDecimal value = Objects.requireNonNull(total.calculatedSaving());
            BigDecimal rounding = Objects.requireNonNull(total.weightedPrice())
                    .multiply(BigDecimal.valueOf(Objects.requireNonNull(line.differenceMargin())));

            assertThat(total.difference()).isEqualTo(line.difference());
            assertThat(total.calculatedLow()).isCloseTo(value.subtract(rounding), within(new BigDecimal("0.10")));
            assertThat(total.calculatedHigh()).isCloseTo(value.add(rounding), within(new BigDecimal("0.10")));
        });
    }

    @Test
    void headlinesAgreeWithTheDifference() {
        assertThat(computed.values()).allSatisfy(computation -> {
            int difference = Objects.requireNonNull(lines(computation).get(0).difference());
            BigDecimal value =
                    Objects.requireNonNull(savings(computation).get(0).saving());
            String headline = headlines.get(computation);

            assertThat(headline)
                    .contains(difference == 0 ? "præcis som forventet" : difference > 0 ? " færre (" : " flere (");
            assertThat(headline.contains("følger ikke forskellen i personer"))
                    .as(headline)
                    .isEqualTo(value.signum() != Integer.signum(difference));
        });
    }

    /** formulas.md, section 9. */
    @Test
    void theTotalIsComparedWithItsPartsFourTimes() {
        Map<String, Map<Check.Status, Integer>> counts = new TreeMap<>();
        computed.values().forEach(computation -> computation.checks().stream()
                .filter(check -> check.id().contains("parts-vs-total"))
                .forEach(check -> counts.computeIfAbsent(check.id(), id -> new TreeMap<>())
                        .merge(check.status(), 1, Integer::sum)));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "benchmark.parts-vs-total",
                        Map.of(Check.Status.OK, 314, Check.Status.INFORMATION, 173, Check.Status.WARNING, 3),
                        "benchmark.parts-vs-total.difference",
                        Map.of(Check.Status.OK, 228, Check.Status.INFORMATION, 258, Check.Status.WARNING, 4),
                        "benchmark.parts-vs-total.expected",
                        Map.of(Check.Status.OK, 309, Check.Status.INFORMATION, 181),
                        "savings.parts-vs-total",
                        Map.of(Check.Status.OK, 228, Check.Status.INFORMATION, 258, Check.Status.WARNING, 4)));
        assertThat(computed).hasSize(490);
    }
}
