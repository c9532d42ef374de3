package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.TestDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an explanation of a figure says, and that its parts add up to the figure. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ExplainSpecification {

    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final String SICK = "Sygedagpenge mv.";

    private final List<String> files = new RandomRegister(11, 60).files(3, 400);
    private final SampleFile benchmark = SampleFile.benchmark();

    private Cli cli;

    abstract TestDatabase database();

    @BeforeAll
    void everythingIsLoaded(@TempDir Path folder) {
        cli = new Cli(folder.resolve("home"), database());
        for (int i = 0; i < files.size(); i++) {
            Path file = SampleFile.write(
                    folder.resolve("yr-" + i + ".csv"), files.get(i).getBytes(StandardCharsets.UTF_8));
            load("--received-at", "2021-0" + (i + 1) + "-20", file.toString());
        }
        load(benchmark.write(folder.resolve("benchmark.csv")).toString());
        load(SampleFile.price().write(folder.resolve("price.csv")).toString());
    }

    private void load(String... more) {
        Result load = cli.run(Stream.concat(Stream.of("load"), Stream.of(more)).toArray(String[]::new));
        assertThat(load.code()).as(load.err()).isZero();
    }

    @AfterAll
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    private JsonNode explained(String period, String group, String... more) {
        String[] first = {"explain", "figure", "--period", period, "--group", group, "--json"};
        Result result = cli.run(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.json();
    }

    private static long sum(JsonNode deliveries, String field) {
        long sum = 0;
        for (JsonNode delivery : deliveries) {
            sum += delivery.get(field).asLong();
        }
        return sum;
    }

    @Test
    void whatTheDeliveriesAddIsTheFigure() {
        JsonNode register = explained("2020M12", TOTAL).get("register");
        JsonNode deliveries = register.get("deliveries");
        PlainRegister.Group plainly = new PlainRegister(files)
                .groups(LocalDate.parse("2020-12-01"), LocalDate.parse("2020-12-31"), "Ballerup")
                .get(TOTAL);
        BigDecimal persons = BigDecimal.valueOf(sum(deliveries, "personDays"))
                .divide(BigDecimal.valueOf(31), 2, RoundingMode.HALF_UP);

        assertThat(deliveries.size()).isEqualTo(3);
        assertThat(persons)
                .isEqualByComparingTo(plainly.persons())
                .isEqualByComparingTo(
                        register.get("figure").get("fullTimePersons").decimalValue());
        assertThat(register.get("net").decimalValue())
                .isEqualByComparingTo(plainly.net())
                .isEqualByComparingTo(register.get("figure").get("net").decimalValue());
        assertThat(register.get("lines").asLong()).isEqualTo(sum(deliveries, "lines"));
        assertThat(register.get("netted").asLong()).isPositive().isEqualTo(sum(deliveries, "netted"));
        assertThat(register.get("personWeeks").asLong()).isEqualTo(sum(deliveries, "personWeeks"));
    }

    @Test
    void theFormulasHaveTheirNumbersPutIn() {
        JsonNode register = explained("2020M12", SICK).get("register");
        long days = sum(register.get("deliveries"), "personDays");

        assertThat(register.get("formulas").get(0).asString())
                .contains("= " + days + " / 31 = "
                        + register.get("figure").get("fullTimePersons").decimalValue());
        assertThat(register.get("formulas").get(1).asString())
                .endsWith(" = " + register.get("net").decimalValue().setScale(2).toPlainString());
        assertThat(register.get("formulas").get(2).asString()).contains(" / (" + days + " / 31) x 366 / 31 = ");
    }

    @Test
    void aDeliveryIsNamedByItsFileItsIdAndItsMoment() {
        JsonNode file = explained("2020M12", TOTAL)
                .get("register")
                .get("deliveries")
                .get(0)
                .get("file");

        assertThat(file.get("name").asString()).isEqualTo("yr-0.csv");
        assertThat(file.get("fileId").asString()).matches("[0-9a-f]{12}");
        assertThat(file.get("receivedAt").asString()).isEqualTo("2021-01-20T00:00:00+01:00");
    }

    @Test
    void asKnownEarlierThereAreFewerDeliveries() {
        JsonNode register = explained("2020M12", TOTAL, "--as-of", "2021-02-28").get("register");

        assertThat(register.get("deliveries").size()).isEqualTo(2);
        assertThat(register.get("figure").get("fullTimePersons").decimalValue())
                .isEqualByComparingTo(new PlainRegister(files.subList(0, 2))
                        .groups(LocalDate.parse("2020-12-01"), LocalDate.parse("2020-12-31"), "Ballerup")
                        .get(TOTAL)
                        .persons());
    }

    @Test
    void theMinistrysFigureNamesFileRowAndDefinition() {
        JsonNode part = explained("2018QMAT04", TOTAL).get("benchmark");
        int row = part.get("row").asInt();

        assertThat(part.get("file").get("name").asString()).isEqualTo("benchmark.csv");
        assertThat(benchmark.lines().get(row - 1)).startsWith("Ballerup;2018QMAT04;" + TOTAL);
        assertThat(part.get("line").get("definitionVersion").asInt()).isEqualTo(2);
        assertThat(part.get("definition").asString()).isNotBlank();
    }

    @Test
    void theValueNamesWhoStatedItAndTheFile() {
        JsonNode part = explained("2018QMAT04", TOTAL).get("saving");

        assertThat(part.get("saving").get("unitPriceBasis").asString()).isEqualTo("published");
        assertThat(part.get("priceSource").asString()).isNotBlank();
        assertThat(part.get("file").get("name").asString()).isEqualTo("price.csv");
        assertThat(part.get("formulas").get(1).asString()).endsWith("12500000.00 / 200 = 62500.00");
        assertThat(explained("2018QMAT04", SICK)
                        .get("saving")
                        .get("priceSource")
                        .asString())
                .startsWith("rates, not accounts");
    }

    @Test
    void theTextSaysTheSameAndNamesNoCitizen() {
        Result text = cli.run("explain", "figure", "--period", "2020QMAT04", "--group", "sygedagpenge MV.");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out())
                .contains(SICK + ", 2020QMAT04, 151 Ballerup, as of ")
                .contains("own register: ", "person-weeks", "yr-2.csv (file id ", "together")
                .contains("the ministry's benchmark: expected ", "from row ", "definition ")
                .contains("worth: ", "price: ");
        String joined = text.out();
        assertThat(files).allSatisfy(file -> assertThat(file.lines().skip(1).map(line -> line.split(";")[1]))
                .noneMatch(joined::contains));
    }

    @Test
    void anUnknownGroupIsWrongUsageAndTheGroupsAreListed() {
        Result wrong = cli.run("explain", "figure", "--period", "2020M12", "--group", "Efterløn");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("is no group", TOTAL, "A-dagpenge mv.", SICK, "Kontanthjælp mv.");
    }

    @Test
    void withoutDataItIsThree() {
        Result nothing = cli.run("explain", "figure", "--period", "2030M01", "--group", TOTAL);

        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("There are no data for Ballerup in 2030M01");
    }

    @Test
    void withoutAFigureToExplainItSaysWhatToWrite() {
        Result nothing = cli.run("explain");

        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("explain figure --period");
        assertThat(cli.run("explain", "figure", "--help").out()).contains("--municipality", "--as-of", "--home");
    }
}
