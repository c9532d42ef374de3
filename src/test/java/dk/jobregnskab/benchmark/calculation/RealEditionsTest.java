package dk.jobregnskab.benchmark.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Check.Status;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The ministry's five real editions, 2020QMAT02 to 2022QMAT02: what they show holds for the figures made of them. */
class RealEditionsTest {

    private static final List<Period> PERIODS = List.of(
            period("2020QMAT02"),
            period("2020QMAT04"),
            period("2021QMAT02"),
            period("2021QMAT04"),
            period("2022QMAT02"));

    private final Interpreted<BenchmarkFigure> read = Interpreted.of(
            new BenchmarkDelivery(JobDefinitions.shipped()),
            Path.of("jobs/benchmark/sample/star-y30r21-benchmark.csv"));
    private final CalculatedBenchmark benchmark =
            new CalculatedBenchmark(read.facts(), List.of(), new Origins(), Definitions.load(), Municipalities.load());

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    @Test
    void every_row_is_accepted_without_a_warning() {
        assertThat(read.facts()).hasSize(1960);
        assertThat(read.problems()).isEmpty();
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.refusedBy()).isEmpty();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void every_cell_is_the_files_with_the_sign_of_differences_turned() {
        Map<String, BenchmarkLine> lines = new TreeMap<>();
        for (Period period : PERIODS) {
            for (Municipality municipality : Municipalities.load().all()) {
                for (BenchmarkLine line : benchmark.lines(period, municipality.code())) {
                    lines.put(municipality.name() + ";" + period + ";" + line.group(), line);
                }
            }
        }
        List<String> file = SampleFile.realBenchmark().lines();
        assertThat(lines).hasSize(file.size() - 1);
        for (String row : file.subList(1, file.size())) {
            String[] cells = row.split(";");
            BenchmarkLine line = Objects.requireNonNull(lines.get(cells[0] + ";" + cells[1] + ";" + cells[2]));
            assertThat(line.expected()).isEqualTo(Integer.valueOf(cells[3]));
            assertThat(line.actual()).isEqualTo(Integer.valueOf(cells[4]));
            assertThat(line.difference()).isEqualTo(-Integer.parseInt(cells[5]));
            assertThat(line.expectedShare()).isEqualTo(share(cells[6]));
            assertThat(line.actualShare()).isEqualTo(share(cells[7]));
            assertThat(line.differenceShare()).isEqualTo(share(cells[8]).negate());
            assertThat(line.rank()).isEqualTo(Integer.valueOf(cells[9]));
            assertThat(line.rankOf()).isEqualTo(98);
        }
    }

    private static BigDecimal share(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }

    @Test
    void ballerup_is_number_five_in_2020() {
        BenchmarkLine total = benchmark.lines(period("2020QMAT04"), "151").get(0);

        assertThat(total.expected()).isEqualTo(3100);
        assertThat(total.actual()).isEqualTo(2920);
        assertThat(total.difference()).isEqualTo(180);
        assertThat(total.expectedShare()).isEqualTo(new BigDecimal("10.16"));
        assertThat(total.actualShare()).isEqualTo(new BigDecimal("9.55"));
        assertThat(total.differenceShare()).isEqualTo(new BigDecimal("0.61"));
        assertThat(total.rank()).isEqualTo(5);
    }

    /** Formulas.md, section 3: what follows from the two counts is as uncertain as both. */
    @Test
    void the_published_difference_carries_no_information_of_its_own() {
        assertThat(PERIODS).allSatisfy(period -> assertThat(benchmark.lines(period, "151"))
                .allSatisfy(line -> assertThat(line.differenceMargin()).isEqualTo(10)));
    }

    private Map<Status, Long> statuses(String id) {
        List<Check> checks = new ArrayList<>();
        for (Period period : PERIODS) {
            for (Municipality municipality : Municipalities.load().all()) {
                benchmark.checks(period, municipality.code()).stream()
                        .filter(check -> check.id().equals(id))
                        .forEach(checks::add);
            }
        }
        return checks.stream().collect(Collectors.groupingBy(Check::status, TreeMap::new, Collectors.counting()));
    }

    /** Formulas.md, section 9: the parts add up within 50 persons, for each of the three counts. */
    @Test
    void the_parts_miss_the_total_by_rounding_and_seldom_by_more() {
        assertThat(statuses("benchmark.parts-vs-total.expected"))
                .isEqualTo(Map.of(Status.OK, 309L, Status.INFORMATION, 181L));
        assertThat(statuses("benchmark.parts-vs-total"))
                .isEqualTo(Map.of(Status.OK, 314L, Status.INFORMATION, 173L, Status.WARNING, 3L));
        assertThat(statuses("benchmark.parts-vs-total.difference"))
                .isEqualTo(Map.of(Status.OK, 228L, Status.INFORMATION, 258L, Status.WARNING, 4L));
    }

    /** Formulas.md, section 3.2: all but Furesø and Herlev in 2021QMAT04. */
    @Test
    void counts_and_shares_agree_on_one_population_in_488_of_490_cases() {
        assertThat(statuses("benchmark.population")).isEqualTo(Map.of(Status.OK, 488L, Status.INFORMATION, 2L));
        assertThat(benchmark.population(period("2021QMAT04"), "190")).isEmpty();
        assertThat(benchmark.population(period("2021QMAT04"), "163")).isEmpty();
        assertThat(benchmark.population(period("2020QMAT04"), "151")).hasValueSatisfying(population -> {
            assertThat(population.low()).isBetween(30_000L, 31_000L);
            assertThat(population.high()).isBetween(population.low(), 31_000L);
        });
    }

    /** Formulas.md, section 4: two decimals tell more places apart than one. */
    @Test
    void two_decimals_tell_most_places_apart() {
        BenchmarkLine total = benchmark.lines(period("2020QMAT04"), "151").get(0);

        assertThat(total.ranksWithSameShownDifference()).isNotNull().satisfies(same -> {
            assertThat(same.from()).isEqualTo(5);
            assertThat(same.to()).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void the_ways_up_the_list_is_the_ministrys() {
        assertThat(benchmark.lines(period("2022QMAT02"), "151").get(0).rankHistory())
                .extracting(rank -> rank.rank())
                .containsExactly(7, 5, 2, 2, 2);
        assertThat(benchmark.lines(period("2022QMAT02"), "151"))
                .extracting(BenchmarkLine::group)
                .isEqualTo(BenefitGroups.ALL);
    }
}
