package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The case that must always be reproduced: Ballerup, 2018QMAT04, from the shipped samples. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DemoSpecification {

    private Cli cli;
    private Result first;
    private Map<String, byte[]> workbooks;

    abstract TestDatabase database();

    @BeforeAll
    void demo(@TempDir Path home) {
        cli = new Cli(home, database());
        first = cli.run("demo");
        workbooks = cli.workbooks();
    }

    @AfterAll
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    private JsonNode total(JsonNode figures, String part) {
        for (JsonNode line : figures.get(part)) {
            if (line.get("group").asString().equals("Ydelsesgrupper i alt")) {
                return line;
            }
        }
        throw new AssertionError("no total in " + figures.get(part));
    }

    @Test
    void itPrintsTheHeadlineOfEachOfTheEightPeriods() {
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains(
                        "Ministeriet forventede 2.870 fuldtidspersoner på midlertidige ydelser i Ballerup; der var 2.670")
                .contains("200 færre", "12,5 mio. kr.", "250 færre", "17,8 mio. kr.");
        assertThat(first.out().lines().filter(line -> line.contains("nummer")))
                .extracting(line -> line.replaceFirst(".*Ballerup (er )?nummer (\\d+) af 98.*", "$2"))
                .containsExactly("12", "6", "6", "7", "5", "2", "2", "2");
    }

    @Test
    void itPrintsAndWritesTheWorkbookOfEachPeriodAndOneUnderAFixedName() {
        List<String> printed = first.out()
                .lines()
                .filter(line -> line.endsWith(".xlsx"))
                .map(line -> String.valueOf(Path.of(line).getFileName()))
                .toList();

        assertThat(printed).hasSize(8).allMatch(name -> name.startsWith("DEMO_jobregnskab_151_"));
        assertThat(workbooks).containsOnlyKeys(concat(printed, "DEMO_jobregnskab_151.xlsx"));
        assertThat(workbooks.get("DEMO_jobregnskab_151.xlsx"))
                .isEqualTo(workbooks.get(printed.get(printed.size() - 1)));
        assertThat(cli.names("reports")).contains("SENEST_KOERT.txt");
    }

    private static String[] concat(List<String> names, String more) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aSecondRunSaysSoAndChangesNoByte() {
        Result second = cli.run("demo");

        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("Everything is already loaded.");
        assertThat(cli.workbooks()).containsExactlyInAnyOrderEntriesOf(workbooks);
    }

    @Test
    void theFiguresAreTheContract() {
        JsonNode figures = cli.figures("2018QMAT04");

        assertThat(names(figures))
                .containsExactly(
                        "schema",
                        "municipality",
                        "period",
                        "asOf",
                        "calculationId",
                        "constructed",
                        "benchmark",
                        "impliedPopulation",
                        "savings",
                        "register",
                        "indicators",
                        "budget",
                        "budgetTotals",
                        "budgetReconciliation",
                        "development",
                        "forecast",
                        "nextBenchmark",
                        "yearEnd",
                        "forecastAccuracy",
                        "initiatives",
                        "checks",
                        "sources");
        assertThat(names(total(figures, "benchmark")))
                .containsExactly(
                        "group",
                        "expected",
                        "actual",
                        "difference",
                        "differencePct",
                        "differenceMargin",
                        "expectedShare",
                        "actualShare",
                        "differenceShare",
                        "publishedDifference",
                        "publishedDifferenceShare",
                        "definitionVersion",
                        "rank",
                        "rankOf",
                        "ranksWithSameShownDifference",
                        "previousPeriod",
                        "previousRank",
                        "rankChange",
                        "rankChangeComparable",
                        "rankHistory");
        assertThat(names(total(figures, "savings")))
                .containsExactly(
                        "group",
                        "difference",
                        "publishedSaving",
                        "publishedLow",
                        "publishedHigh",
                        "unitPrice",
                        "unitPriceBasis",
                        "weightedPrice",
                        "calculatedSaving",
                        "calculatedLow",
                        "calculatedHigh",
                        "saving",
                        "savingBasis",
                        "bridge",
                        "unitPriceAccounts");
        assertThat(names(figures.get("indicators").get(0))).containsExactly("table", "measure", "period", "value");
        assertThat(names(figures.get("checks").get(0))).containsExactly("id", "status", "expected", "found", "message");
        assertThat(names(figures.get("sources").get(0)))
                .containsExactly("name", "sha256", "receivedAt", "rowsRead", "rowsAccepted", "rowsRejected");
        assertThat(figures.get("development"))
                .extracting(one -> one.get("series").get("table").asString())
                .containsExactly("y25i01", "register");
        assertThat(names(figures.get("development").get(0)))
                .startsWith("from", "to", "series")
                .contains("areas", "events", "targets", "notes", "sentences");
        assertThat(names(figures.get("development").get(0).get("areas").get(0)))
                .startsWith("area", "kind", "base", "value", "change", "changePct", "order");
        assertThat(figures.get("forecast"))
                .extracting(row -> row.get("subject").asString())
                .containsOnly("set/a-dagpenge", "series/y25i01/Ledige i alt");
        assertThat(figures.get("yearEnd").get(0).get("basis").asString()).isEqualTo("price");
        for (String empty : List.of("register", "nextBenchmark", "forecastAccuracy", "initiatives")) {
            assertThat(figures.get(empty).isEmpty()).as(empty).isTrue();
        }
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void ballerupsPersonsAreThePublishedOnes() {
        JsonNode figures = cli.figures("2018QMAT04");
        JsonNode total = total(figures, "benchmark");

        assertThat(figures.get("schema").asInt()).isEqualTo(1);
        assertThat(figures.get("municipality").toString()).isEqualTo("{\"code\":\"151\",\"name\":\"Ballerup\"}");
        assertThat(total.get("expected").asInt()).isEqualTo(2870);
        assertThat(total.get("actual").asInt()).isEqualTo(2670);
        assertThat(total.get("difference").asInt()).isEqualTo(200);
        assertThat(total.get("differencePct").toString()).isEqualTo("6.97");
        assertThat(total.get("publishedDifference").asInt()).isEqualTo(200);
    }

    @Test
    void ballerupsMoneyIsThePublishedAmountWithItsInterval() {
        String out = cli.run("figures", "--period", "2018QMAT04", "--json").out();

        assertThat(out)
                .contains("\"publishedSaving\":12500000.00,\"publishedLow\":12450000.00,\"publishedHigh\":12550000.00")
                .contains(
                        "\"unitPrice\":62500.00,\"unitPriceBasis\":\"published\",\"weightedPrice\":null,\"calculatedSaving\":null")
                .contains("\"saving\":12500000.00,\"savingBasis\":\"published\"");
    }

    @Test
    void ofThePressesRanksNothingElseIsInvented() {
        JsonNode first = total(cli.figures("2017QMAT04"), "benchmark");

        assertThat(cli.figures("2017QMAT04").get("benchmark").size()).isEqualTo(1);
        assertThat(first.get("rank").asInt()).isEqualTo(12);
        assertThat(List.of("expected", "actual", "difference", "expectedShare", "ranksWithSameShownDifference"))
                .allMatch(field -> first.get(field).isNull());
        assertThat(cli.figures("2017QMAT04").get("savings").toString()).doesNotContain("00");
    }

    @Test
    void theRealTableIsShownAsItIs() {
        JsonNode total = total(cli.figures("2020QMAT04"), "benchmark");

        assertThat(total.toString())
                .contains("\"expected\":3100,\"actual\":2920,\"difference\":180")
                .contains("\"expectedShare\":10.16,\"actualShare\":9.55,\"differenceShare\":0.61")
                .contains("\"rank\":5,\"rankOf\":98");
        assertThat(cli.figures("2020QMAT04").get("impliedPopulation").get("low").asInt())
                .isBetween(30_000, 31_000);
    }

    @Test
    void aPublishedAmountAndItsCalculatedValueHaveABridgeBetweenThem() {
        JsonNode saving = total(cli.figures("2021QMAT02"), "savings");
        JsonNode bridge = saving.get("bridge");

        assertThat(saving.get("unitPrice").decimalValue()).isEqualByComparingTo("71200");
        assertThat(bridge.get("published").decimalValue()).isEqualByComparingTo("17800000");
        assertThat(bridge.get("calculated").decimalValue())
                .isEqualByComparingTo(saving.get("calculatedSaving").decimalValue())
                .isEqualByComparingTo(bridge.get("published")
                        .decimalValue()
                        .add(bridge.get("priceEvidence").decimalValue())
                        .add(bridge.get("rounding").decimalValue())
                        .add(bridge.get("unexplained").decimalValue()));
        assertThat(cli.figures("2021QMAT02").get("checks").toString())
                .contains("{\"id\":\"savings.unexplained\",\"status\":\"warning\"");
    }

    @Test
    void ballerupsWayUpTheListIsTwelveSixSixSevenFiveAndTwo() {
        JsonNode now = total(cli.figures("2018QMAT04"), "benchmark");
        JsonNode latest = total(cli.figures("2022QMAT02"), "benchmark");

        assertThat(now.get("rank").asInt()).isEqualTo(6);
        assertThat(now.get("rankOf").asInt()).isEqualTo(98);
        assertThat(now.get("rankHistory").toString())
                .isEqualTo("[{\"period\":\"2017QMAT04\",\"rank\":12,\"definitionVersion\":1},"
                        + "{\"period\":\"2018QMAT02\",\"rank\":6,\"definitionVersion\":2},"
                        + "{\"period\":\"2018QMAT04\",\"rank\":6,\"definitionVersion\":2}]");
        assertThat(latest.get("rank").asInt()).isEqualTo(2);
        assertThat(latest.get("rankChange").asInt()).isZero();
        assertThat(latest.get("rankHistory"))
                .extracting(rank -> rank.get("rank").asInt())
                .containsExactly(12, 6, 6, 7, 5, 2, 2, 2);
    }

    @Test
    void aChangeOfDefinitionMakesRanksIncomparable() {
        JsonNode total = total(cli.figures("2018QMAT02"), "benchmark");

        assertThat(total.get("rankChange").asInt()).isEqualTo(6);
        assertThat(total.get("rankChangeComparable").asBoolean()).isFalse();
        assertThat(cli.run("figures", "--period", "2018QMAT02").out()).contains("ikke direkte sammenlignelig");
    }

    @Test
    void aMonthOfASeriesHasTheFilesValues() {
        JsonNode figures = cli.figures("2026M07");

        assertThat(figures.get("indicators").get(0).toString())
                .isEqualTo("{\"table\":\"y25i01\",\"measure\":\"Ledige i alt\",\"period\":\"2026M07\",\"value\":805}");
        assertThat(figures.get("benchmark").isEmpty()).isTrue();
        assertThat(figures.get("register").isEmpty()).isTrue();
    }

    @Test
    void theMomentShownIsTheNewestReceivedAndGivesTheSameFiguresBack() {
        String out = cli.run("figures", "--period", "2018QMAT04", "--json").out();
        String asOf = cli.figures("2018QMAT04").get("asOf").asString();

        assertThat(asOf).isEqualTo("2026-08-19T08:00:00+02:00");
        assertThat(cli.run("figures", "--period", "2018QMAT04", "--json", "--as-of", asOf)
                        .out())
                .isEqualTo(out);
    }

    @Test
    void asOfBeforeADeliveryItIsNotKnown() {
        JsonNode figures = cli.figures("2018QMAT04", "--as-of", "2020-12-31");

        assertThat(total(figures, "benchmark").get("expected").asInt()).isEqualTo(2870);
        assertThat(total(figures, "savings").get("saving").asInt()).isEqualTo(12_500_000);
        assertThat(cli.run("figures", "--period", "2020QMAT04", "--as-of", "2020-12-31")
                        .out())
                .doesNotContain("3.100");
        assertThat(cli.run("figures", "--period", "2018QMAT04", "--as-of", "2019-01-01")
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016QMAT04", "2018", "2018M12", "1999M01"})
    void aPeriodWithoutDataIsThree(String period) {
        Result result = cli.run("figures", "--period", period);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("There are no data for Ballerup in " + period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018QMAT05", "next year", ""})
    void aPeriodThatIsNoneIsWrongUsage(String period) {
        assertThat(cli.run("figures", "--period", period).code()).isEqualTo(2);
    }

    @Test
    void anyMunicipalityMayBeAskedForByCodeOrName() {
        assertThat(cli.figures("2020QMAT04", "--municipality", "Herlev")
                        .get("municipality")
                        .toString())
                .isEqualTo("{\"code\":\"163\",\"name\":\"Herlev\"}");
        assertThat(cli.figures("2020QMAT04", "--municipality", "0163")
                        .get("municipality")
                        .toString())
                .isEqualTo("{\"code\":\"163\",\"name\":\"Herlev\"}");
        assertThat(cli.run("figures", "--period", "2018QMAT04", "--municipality", "Hervel")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theViewsAgreeWithTheFigures() {
        Map<String, Object> benchmark = cli.jdbc()
                .sql("select expected, actual, difference, rank_no, rank_of, municipality_name from v_benchmark"
                        + " where period = '2018QMAT04' and municipality_code = '151'"
                        + " and benefit_group = 'Ydelsesgrupper i alt'")
                .query()
                .singleRow();
        Map<String, Object> saving = cli.jdbc()
                .sql("select published_saving, unit_price, saving_basis from v_saving"
                        + " where period = '2018QMAT04' and benefit_group = 'Ydelsesgrupper i alt'")
                .query()
                .singleRow();

        assertThat(benchmark.values()).containsExactly(2870, 2670, 200, 6, 98, "Ballerup");
        assertThat(saving.values())
                .containsExactly(new BigDecimal("12500000.00"), new BigDecimal("62500.00"), "published");
    }

    @Test
    void theViewOfOurOwnRegisterAgreesWithTheFiguresAndHasEveryMonthOnce() {
        JsonNode total = total(cli.figures("2020QMAT04"), "register");
        Map<String, Object> year = cli.jdbc()
                .sql("select full_time_persons, net, net_per_full_time_person from v_register"
                        + " where period = '2020QMAT04' and municipality_code = '151'"
                        + " and benefit_group = 'Ydelsesgrupper i alt'")
                .query()
                .singleRow();
        List<String> months = cli.jdbc()
                .sql("select period from v_register where benefit_group = 'Ydelsesgrupper i alt' and period like '%M__'"
                        + " order by period")
                .query(String.class)
                .list();

        assertThat(year.values())
                .containsExactly(
                        total.get("fullTimePersons").decimalValue().setScale(2),
                        total.get("net").decimalValue().setScale(2),
                        total.get("netPerFullTimePerson").decimalValue().setScale(2));
        assertThat(months).hasSize(15).doesNotHaveDuplicates().contains("2020M01", "2021M03");
    }

    @Test
    void theViewOfSeriesHasThePublishedValue() {
        BigDecimal value = cli.jdbc()
                .sql("select amount from v_indicator where table_id = 'y25i01' and period = '2026M07'"
                        + " and municipality_code = '151' and measure = 'Ledige i alt'")
                .query(BigDecimal.class)
                .single();

        assertThat(value).isEqualByComparingTo("805");
    }

    @Test
    void theViewOfBenchmarksHoldsEveryMunicipalityOnce() {
        long rows = cli.jdbc()
                .sql("select count(*) from v_benchmark where period = '2020QMAT04'")
                .query(Long.class)
                .single();

        assertThat(rows).isEqualTo(98 * 4);
    }

    @Test
    void everyRowOfADeliveryIsAccountedFor() {
        List<Map<String, Object>> deliveries = cli.jdbc()
                .sql("select name, rows_read, rows_accepted, rows_rejected, rows_left_out, status from v_delivery"
                        + " where name not like 'yr-%' order by rows_read, name")
                .query()
                .listOfRows();

        assertThat(deliveries)
                .extracting(row -> List.copyOf(row.values()))
                .containsExactly(
                        List.of("ballerup-besparelse-2021.csv", 1L, 1L, 0L, 0L, "published"),
                        List.of("ballerup-besparelse.csv", 1L, 1L, 0L, 0L, "published"),
                        List.of("rangliste-2017QMAT04.csv", 1L, 1L, 0L, 0L, "published"),
                        List.of("rangliste-2018QMAT02.csv", 1L, 1L, 0L, 0L, "published"),
                        List.of("rangliste-2018QMAT04.csv", 1L, 1L, 0L, 0L, "published"),
                        List.of("haendelser.csv", 6L, 6L, 0L, 0L, "published"),
                        List.of("statbank-budk100-ballerup-2025.csv", 23L, 23L, 0L, 0L, "published"),
                        List.of("statbank-regk100-ballerup-2025.csv", 141L, 141L, 0L, 0L, "published"),
                        List.of("star-y30r21-benchmark.csv", 1960L, 1960L, 0L, 0L, "published"),
                        List.of("star-y25i01-unemployment.csv", 5940L, 5940L, 0L, 0L, "published"));
        assertThat(cli.jdbc()
                        .sql(
                                "select count(*) from v_delivery where name like 'yr-konstrueret-%' and status = 'published'"
                                        + " and rows_read = rows_accepted and rows_read > 10000")
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    @Test
    void theControlTotalsOfTheRealSeriesAreThoseOfItsFile() {
        BigDecimal inFile = SampleFile.unemployment().lines().stream()
                .skip(1)
                .flatMap(line -> java.util.Arrays.stream(line.split(";", -1)).skip(2))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new BigDecimal(cell.replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inView = cli.jdbc()
                .sql("select sum(amount) from v_indicator")
                .query(BigDecimal.class)
                .single();

        assertThat(inView).isEqualByComparingTo(inFile);
    }

    @Test
    void everyRunLeavesItsRowsInTheJobRepository() {
        List<String> jobs = cli.jdbc()
                .sql("select distinct i.JOB_NAME from BATCH_JOB_INSTANCE i join BATCH_JOB_EXECUTION e"
                        + " on e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID where e.STATUS = 'COMPLETED'")
                .query(String.class)
                .list();

        assertThat(jobs)
                .containsExactlyInAnyOrder(
                        "benchmark",
                        "budget",
                        "ledger",
                        "indicator",
                        "savings",
                        "register",
                        "register-count",
                        "development",
                        "figures",
                        "report");
    }

    @Test
    void theProgressBelongsToStandardErrorAndTheResultsToStandardOutput() {
        assertThat(first.out().lines()).allMatch(line -> line.contains("nummer") || line.endsWith(".xlsx"));
        assertThat(first.err()).contains("published", "star-y30r21-benchmark.csv");
    }
}
