package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.SpellFile;
import dk.jobregnskab.reference.Municipalities;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Formulas, section 23, through the command line. */
class DevelopmentIT extends OneHomeOnEveryDatabase {

    private static final String TOTAL = "Ledige i alt";
    private static final int TOTAL_COLUMN = 2;
    private static final int SOCIAL_ASSISTANCE_COLUMN = 6;

    private final SampleFile unemployment = SampleFile.unemployment();

    private void load(String name, SampleFile file, String... more) {
        load(file.write(folder.resolve(name)), more);
    }

    private void load(Path file, String... more) {
        Result load = cli.run(Stream.concat(Stream.of("load", file.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertThat(load.code()).as(load.err() + cli.log()).isZero();
    }

    private Result asked(String from, String to, String... more) {
        return cli.run(Stream.concat(Stream.of("development", "--from", from, "--to", to), Stream.of(more))
                .toArray(String[]::new));
    }

    private JsonNode development(String from, String to, String... more) {
        Result result = asked(
                from, to, Stream.concat(Stream.of("--json"), Stream.of(more)).toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.json();
    }

    private static List<JsonNode> areas(JsonNode development) {
        List<JsonNode> areas = new ArrayList<>();
        development.get("areas").forEach(areas::add);
        return areas;
    }

    private static JsonNode area(JsonNode development, String name) {
        return areas(development).stream()
                .filter(area -> area.get("area").get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The line of the contract: {@code base value change changePct}. */
    private static String numbers(JsonNode area) {
        return area.get("base") + " " + area.get("value") + " " + area.get("change") + " " + area.get("changePct");
    }

    private static String reason(JsonNode area) {
        return area.get("reason").get("english").asString();
    }

    // ---- the register
    // -------------------------------------------------------------------------------------------------------------------

    private static Stream<String> week(String day, String benefit, int first, int count) {
        boolean cofinanced = benefit.equals("A-dagpenge") || benefit.equals("Førtidspension");
        return IntStream.range(first, first + count)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%s;61%02d%02d%04d;%s;Ballerup;100,00;100,00;%s",
                        day,
                        1 + i / 900 % 12,
                        1 + i / 10_000,
                        1000 + i % 9000,
                        benefit,
                        cofinanced ? "0;0,00;70;70,00" : "20;20,00;0;0,00"));
    }

    private static SampleFile register(Stream<String> lines) {
        return SampleFile.of(
                Stream.concat(Stream.of(RandomRegister.HEADER), lines).toArray(String[]::new));
    }

    /** 4,346 citizens in the week of 12 March 2020, 4,459 in that of 29 October, after the reversal of one. */
    private void loadTheCovidYear() {
        load(
                "yr-1.csv",
                register(Stream.of(
                                week("2020-03-12", "A-dagpenge", 0, 1500),
                                week("2020-03-09", "Kontanthjælp", 2000, 1846),
                                week("2020-03-15", "Ressourceforløb", 4000, 1000),
                                week("2020-03-12", "Førtidspension", 6000, 300),
                                week("2020-06-01", "A-dagpenge", 0, 5000),
                                week("2020-10-29", "A-dagpenge", 0, 1700),
                                week("2020-10-26", "Kontanthjælp", 2000, 1760),
                                week("2020-11-01", "Ressourceforløb", 4000, 1000),
                                week("2020-10-29", "Førtidspension", 6000, 310))
                        .flatMap(lines -> lines)),
                "--received-at",
                "2021-03-20");
        load(
                "yr-2.csv",
                register(week("2020-10-29", "A-dagpenge", 0, 1)
                        .map(line -> line.replace("100,00", "-100,00").replace(";70,00", ";-70,00"))),
                "--received-at",
                "2021-04-20");
    }

    @Test
    void theCovidYearOfTheRegisterIsAHundredAndThirteenMore() {
        loadTheCovidYear();

        JsonNode development = development("2020-03-12", "2020-10-29");
        JsonNode own = areas(development).get(0);
        assertThat(own.get("area").toString()).isEqualTo("{\"code\":\"151\",\"name\":\"Ballerup\"}");
        assertThat(numbers(own)).isEqualTo("4346 4459 113 2.6");
        assertThat(asked("2020-03-12", "2020-10-29", "--json").out())
                .as("two decimals, whole numbers whole")
                .contains("\"base\":4346,\"value\":4459,\"change\":113,\"changePct\":2.60,");
        assertThat(development.get("from").asString()).isEqualTo("2020-03-12");
        assertThat(development.get("to").asString()).isEqualTo("2020-10-29");
        assertThat(development.get("baseObservation").get("token").asString()).isEqualTo("2020-W11");
        assertThat(development.get("valueObservation").get("token").asString()).isEqualTo("2020-W44");
        assertThat(own.get("sentence").get("danish").asString())
                .startsWith("Siden uge 11, 2020 er antallet af personer på ydelse i Ballerup steget med 113 (2,6 pct.),"
                        + " fra 4.346 til 4.459 i uge 44, 2020.");
        assertThat(own.get("order").isNull()).isTrue();
    }

    @Test
    void theRegisterSaysNothingOfTheCountryAndWhy() {
        loadTheCovidYear();

        List<JsonNode> areas = areas(development("2020-03-12", "2020-10-29"));
        assertThat(areas.get(1).get("area").toString()).isEqualTo("{\"code\":\"000\",\"name\":\"Hele landet\"}");
        assertThat(areas.stream().skip(1)).allSatisfy(area -> {
            assertThat(numbers(area)).isEqualTo("null null null null");
            assertThat(reason(area)).isEqualTo("the register is complete for the home municipality only");
        });
        JsonNode herlev = areas(development("2020-03-12", "2020-10-29", "--municipality", "Herlev"))
                .get(0);
        assertThat(numbers(herlev)).isEqualTo("null null null null");
    }

    @Test
    void theRegisterHasGroupsBenefitsPartsAndExtremes() {
        loadTheCovidYear();

        JsonNode own = areas(development("2020-03-12", "2020-10-29")).get(0);
        List<String> parts = new ArrayList<>();
        own.get("parts")
                .forEach(part -> parts.add(
                        part.get("name").get("danish").asString() + " " + numbers(part) + " " + part.get("points")));
        assertThat(parts)
                .containsExactly(
                        "A-dagpenge mv. 1500 1699 199 13.27 4.58",
                        "Sygedagpenge mv. 0 0 0 null 0.0",
                        "Kontanthjælp mv. 1846 1760 -86 -4.66 -1.98",
                        "Øvrige 1000 1000 0 0.0 0.0");
        assertThat(own.get("highest").get("period").get("token").asString()).isEqualTo("2020-W23");
        assertThat(own.get("highest").get("value").asInt()).isEqualTo(5000);
        assertThat(own.get("highest").get("regainedPct").decimalValue()).isEqualByComparingTo("82.7");
        assertThat(own.get("points")).hasSize(34);

        assertThat(numbers(areas(development("2020-03-12", "2020-10-29", "--measure", "Alle ydelser"))
                        .get(0)))
                .isEqualTo("4646 4769 123 2.65");
        assertThat(numbers(areas(development("2020-03-12", "2020-10-29", "--measure", "førtidspension"))
                        .get(0)))
                .isEqualTo("300 310 10 3.33");
        Result unknown = asked("2020-03-12", "2020-10-29", "--measure", "SU");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("no measure \"SU\"", "Ydelsesgrupper i alt", "Førtidspension");
    }

    @Test
    void theRegisterIsAsKnownAtTheMoment() {
        loadTheCovidYear();

        assertThat(numbers(areas(development("2020-03-12", "2020-10-29", "--as-of", "2021-03-31"))
                        .get(0)))
                .isEqualTo("4346 4460 114 2.62");
        assertThat(asked("2020-03-12", "2020-10-29", "--as-of", "2020-12-31").code())
                .isEqualTo(3);
    }

    @Test
    void spellsAreFullTimePersonsOfTheWeek() {
        cli.at("2030-03-20T04:15:00Z");
        SpellFile january = SpellFile.of(
                "2030-01",
                1,
                "10;6101901234;KTH;01-01-2030;31-12-9999;37,00;Jobparat;3080,00;40;1232,00;S-1;NY;2030-02-01T01:00:00",
                "10;6202852345;Sygedagpenge;14-01-2030;31-12-9999;18,50;;6200,00;30;1860,00;S-2;NY;2030-02-01T01:00:00");
        load(january.write(folder.resolve("spells.csv")));

        JsonNode development = development("2030-01-07", "2030-01-16");
        assertThat(numbers(areas(development).get(0))).isEqualTo("1 1.5 0.5 50.0");
        assertThat(development.get("sentences").get(0).get("danish").asString())
                .startsWith("Siden uge 2, 2030 er antallet af fuldtidspersoner i Ballerup steget med 0,5 (50,0 pct.)");
    }

    // ---- a published series
    // --------------------------------------------------------------------------------------------------------------

    private BigDecimal cell(String area, String month, int column) {
        return unemployment.lines().stream()
                .filter(line -> line.startsWith(area + ";" + month + ";"))
                .map(line -> new BigDecimal(line.split(";", -1)[column].replace(',', '.')))
                .findFirst()
                .orElseThrow();
    }

    private String byHand(String area, String from, String to) {
        BigDecimal base = cell(area, from, TOTAL_COLUMN);
        BigDecimal value = cell(area, to, TOTAL_COLUMN);
        BigDecimal change = value.subtract(base);
        return base + " " + value + " " + change + " "
                + change.multiply(BigDecimal.valueOf(100)).divide(base, 2, RoundingMode.HALF_UP);
    }

    @Test
    void theCountryAndFourMunicipalitiesEqualAComputationByHand() {
        load("star-y25i01-unemployment.csv", unemployment);

        JsonNode development = development("2022-03", "2026M07", "--table", "y25i01", "--measure", TOTAL);
        for (String area : List.of("Hele landet", "Ballerup", "København", "Herlev", "Ærø")) {
            assertThat(numbers(area(development, area))).as(area).isEqualTo(byHand(area, "2022M03", "2026M07"));
        }
        assertThat(byHand("Ballerup", "2022M03", "2026M07")).isEqualTo("585 805 220 37.61");
        assertThat(development.get("series").get("table").asString()).isEqualTo("y25i01");
        assertThat(development.get("sentences").get(1).get("danish").asString())
                .startsWith("Siden marts 2022 er antallet af ledige i hele landet steget med 14.591 (19,0 pct.),"
                        + " fra 76.992 til 91.583 i juli 2026.");
        assertThat(asked("2022-03-31", "2026-07-15", "--table", "Y25I01").out())
                .as("the table's first measure, dates within the months, as text")
                .contains("585", "805", "220", "37.61", "of 98", "Since March 2022");
    }

    @Test
    void theOrderIsThatOfTheUnroundedPercentagesOfAll98() {
        load("star-y25i01-unemployment.csv", unemployment);

        record Fraction(String area, BigDecimal change, BigDecimal base) {

            int compare(Fraction other) {
                return change.multiply(other.base).compareTo(other.change.multiply(base));
            }
        }
        List<Fraction> sorted = unemployment.lines().stream()
                .skip(1)
                .map(line -> line.split(";", -1)[0])
                .distinct()
                .filter(area -> !area.equals("Hele landet"))
                .map(area -> new Fraction(
                        area,
                        cell(area, "2026M07", TOTAL_COLUMN).subtract(cell(area, "2024M07", TOTAL_COLUMN)),
                        cell(area, "2024M07", TOTAL_COLUMN)))
                .sorted(Fraction::compare)
                .toList();
        assertThat(sorted).hasSize(98);
        JsonNode development = development("2024-07", "2026-07", "--table", "y25i01");
        for (Fraction one : sorted) {
            long better =
                    sorted.stream().filter(other -> other.compare(one) < 0).count();
            assertThat(area(development, one.area()).get("order").asLong())
                    .as(one.area())
                    .isEqualTo(better + 1);
        }
        assertThat(area(development, "Hele landet").get("order").isNull()).isTrue();
        assertThat(area(development, "Region Hovedstaden").get("order").isNull())
                .isTrue();
    }

    @Test
    void regionAndComparableMunicipalitiesStandBesideTheMunicipality() {
        load("star-y25i01-unemployment.csv", unemployment);
        load("benchmark.csv", SampleFile.benchmark());

        JsonNode development = development("2024-07", "2026-07", "--table", "y25i01");
        List<String> kinds = areas(development).stream()
                .map(area -> area.get("kind").asString())
                .toList();
        assertThat(kinds).startsWith("OWN", "COUNTRY", "REGION", "LANDSDEL", "NEIGHBOUR");
        assertThat(kinds).hasSize(101);
        List<String> neighbours = areas(development).stream()
                .filter(area -> area.get("kind").asString().equals("NEIGHBOUR"))
                .map(area -> area.get("area").get("name").asString())
                .toList();
        assertThat(neighbours).containsExactlyElementsOf(nearestByHand());
        assertThat(asked("2024-07", "2026-07", "--table", "y25i01").out()).doesNotContainIgnoringCase("neighbour");
        BigDecimal bornholm = cell("Bornholm", "2026M07", TOTAL_COLUMN);
        assertThat(area(
                                development("2024-07", "2026-07", "--table", "y25i01", "--municipality", "400"),
                                "Region Hovedstaden")
                        .get("value"))
                .isEqualTo(area(development, "Region Hovedstaden").get("value"));
        assertThat(areas(development("2024-07", "2026-07", "--table", "y25i01", "--municipality", "400"))
                        .get(3)
                        .get("value")
                        .decimalValue())
                .as("a landsdel of one municipality")
                .isEqualByComparingTo(bornholm);
    }

    @Test
    void aConstructedBenchmarkSaysNothingAboutWhoIsComparable() {
        load("star-y25i01-unemployment.csv", unemployment);
        load("benchmark.csv", SampleFile.benchmark(), "--constructed");

        assertThat(areas(development("2024-07", "2026-07", "--table", "y25i01")))
                .extracting(area -> area.get("kind").asString())
                .doesNotContain("NEIGHBOUR");
        assertThat(asked("2024-07", "2026-07", "--table", "y25i01").out())
                .contains("There are no comparable municipalities");
    }

    /** By expected share of the total in the newest period; of equal ones by code. */
    private static List<String> nearestByHand() {
        Municipalities all = Municipalities.load();
        List<String[]> rows = SampleFile.benchmark().lines().stream()
                .filter(line -> line.contains(";2020QMAT04;Ydelsesgrupper i alt;") && !line.startsWith("Hele landet"))
                .map(line -> line.split(";", -1))
                .filter(row -> all.find(row[0]).isPresent())
                .toList();
        BigDecimal own = rows.stream()
                .filter(row -> row[0].equals("Ballerup"))
                .map(DevelopmentIT::share)
                .findFirst()
                .orElseThrow();
        return rows.stream()
                .filter(row -> !row[0].equals("Ballerup"))
                .sorted(Comparator.comparing(
                                (String[] row) -> share(row).subtract(own).abs())
                        .thenComparing(row -> all.find(row[0]).orElseThrow().code()))
                .limit(5)
                .map(row -> row[0])
                .toList();
    }

    private static BigDecimal share(String[] row) {
        return new BigDecimal(row[6].replace(',', '.'));
    }

    @Test
    void aSuppressedMonthIsNullAndSaidToBe() {
        load("star-y25i01-unemployment.csv", unemployment);

        JsonNode fanoe =
                area(development("2022-03", "2026-07", "--table", "y25i01", "--measure", "Kontanthjælp"), "Fanø");
        assertThat(unemployment.lines().stream()
                        .filter(line -> line.startsWith("Fanø;2022M03;"))
                        .map(line -> line.split(";", -1)[SOCIAL_ASSISTANCE_COLUMN]))
                .containsExactly("");
        assertThat(numbers(fanoe)).isEqualTo("null 4 null null");
        assertThat(fanoe.get("order").isNull()).isTrue();
        assertThat(reason(fanoe)).isEqualTo("the figure for March 2022 is hidden or missing at the source");
        JsonNode country = areas(development("2022-03", "2026-07", "--table", "y25i01", "--measure", "Kontanthjælp"))
                .get(1);
        assertThat(numbers(country)).isEqualTo("10853 13695 2842 26.19");
    }

    @Test
    void percentagesChangeInPointsAndAreNotAddedUp() {
        load("star-y25i01-unemployment.csv", unemployment);

        JsonNode development = development(
                "2022-03", "2026-07", "--table", "y25i01", "--measure", "Ledige i alt pct. af arbejdsstyrken");
        assertThat(numbers(areas(development).get(0))).isEqualTo("2.4 3.1 0.7 29.17");
        assertThat(numbers(areas(development).get(2))).isEqualTo("null null null null");
        assertThat(reason(areas(development).get(2))).isEqualTo("percentages and averages cannot be added up");
    }

    @Test
    void aDateBeforeAllDataAndASeriesThatBeginsLaterAreUnknown() {
        load("star-y25i01-unemployment.csv", unemployment.keep(line -> !line.matches("Herlev;202[123]M.*")));

        JsonNode before = development("2020-03-12", "2020-10-29", "--table", "y25i01");
        assertThat(areas(before)).allSatisfy(area -> assertThat(numbers(area)).isEqualTo("null null null null"));
        assertThat(before.get("baseObservation").isNull()).isTrue();
        JsonNode half = development("2020-03-12", "2026-07", "--table", "y25i01");
        assertThat(numbers(areas(half).get(0))).isEqualTo("null 805 null null");
        assertThat(reason(areas(half).get(0))).isEqualTo("the series begins only with August 2021");
        JsonNode herlev = area(development("2022-03", "2026-07", "--table", "y25i01"), "Herlev");
        assertThat(numbers(herlev)).isEqualTo("null 467 null null");
        assertThat(reason(herlev)).isEqualTo("the area's figures begin only with January 2024");
    }

    @Test
    void oneObservationAloneIsNoChange() {
        load("star-y25i01-unemployment.csv", unemployment.keep(line -> line.contains(";2026M07;")));

        JsonNode own =
                areas(development("2026-07", "2026-12", "--table", "y25i01")).get(0);
        assertThat(numbers(own)).isEqualTo("805 805 null null");
        assertThat(reason(own)).isEqualTo("both dates belong to one observation, July 2026");
    }

    @Test
    void aTableThatBrokeHasNullsAndNoNumbersOfAnotherMonth() {
        load("star-y25i01-unemployment.csv", unemployment, "--received-at", "2026-08-01");
        load(
                "y25i01-broken.csv",
                unemployment.keep(line -> line.contains(";2026M07;")).each(cells -> {
                    for (int i = 2; i < cells.length; i++) {
                        cells[i] = "..";
                    }
                    return cells;
                }),
                "--received-at",
                "2026-08-10");

        JsonNode own =
                areas(development("2022-03", "2026-07", "--table", "y25i01")).get(0);
        assertThat(numbers(own)).isEqualTo("585 null null null");
        assertThat(reason(own)).isEqualTo("the area's figures end with June 2026");
        assertThat(numbers(areas(development("2022-03", "2026-07", "--table", "y25i01", "--as-of", "2026-08-05"))
                        .get(0)))
                .isEqualTo("585 805 220 37.61");
    }

    @Test
    void wrongDatesAreTwoAndASeriesThatIsNotLoadedIsThreeAndSaysWhatIs() {
        Result nothing = asked("2022-03", "2026-07");
        assertThat(nothing.code()).isEqualTo(3);
        load("star-y25i01-unemployment.csv", unemployment.keep(line -> line.startsWith("Ballerup;")));

        assertThat(asked("2026-07", "2022-03", "--table", "y25i01").code()).isEqualTo(2);
        assertThat(asked("2026-07", "2022-03", "--table", "y25i01").err())
                .contains("--from 2026-07 is later than --to 2022-03.");
        assertThat(asked("marts", "2022-03", "--table", "y25i01").err()).contains("--from marts is no date");
        assertThat(asked("2022-02-30", "2022-03").code()).isEqualTo(2);
        assertThat(asked("2022-03", "2026-07", "--table", "y25i01", "--municipality", "Ballerum")
                        .code())
                .isEqualTo(2);
        assertThat(asked("2022-03", "2026-07", "--municipality", "000").code()).isEqualTo(2);

        Result other = asked("2022-03", "2026-07", "--table", "y01a02");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.err()).contains("Table y01a02 is not loaded. Loaded are: y25i01.");
        Result measure = asked("2022-03", "2026-07", "--table", "y25i01", "--measure", "Efterløn");
        assertThat(measure.code()).isEqualTo(3);
        assertThat(measure.err()).contains("no measure \"Efterløn\"", TOTAL);
        Result register = asked("2022-03", "2026-07");
        assertThat(register.code()).isEqualTo(3);
        assertThat(register.err()).contains("No register is loaded for Ballerup. Loaded are: y25i01.");
        assertThat(numbers(areas(development("2022-03", "2026-07", "--table", "y25i01"))
                        .get(1)))
                .as("a file without the country")
                .isEqualTo("null null null null");
    }

    // ---- events and reports
    // ----------------------------------------------------------------------------------------------------------------

    @Test
    void anEventThatBreaksTheSeriesIsSaidAndCanBeTakenBack() {
        load("star-y25i01-unemployment.csv", unemployment, "--received-at", "2026-08-01");
        load(Path.of("jobs/development/sample/haendelser.csv"), "--received-at", "2026-08-01");

        JsonNode crossing = development("2024-07", "2026-07", "--table", "y25i01");
        assertThat(crossing.get("broken").asBoolean()).isTrue();
        assertThat(crossing.get("events")).hasSize(2);
        assertThat(crossing.get("notes").toString())
                .contains("krydser et brud i serien eller en del af den, 1. juli 2025");
        assertThat(development("2025-07", "2026-07", "--table", "y25i01")
                        .get("broken")
                        .asBoolean())
                .isFalse();
        assertThat(development("2024-07", "2026-07", "--table", "y25i01", "--measure", "A-dagpenge")
                        .get("broken")
                        .asBoolean())
                .isFalse();

        load(
                "taken-back.csv",
                SampleFile.of(
                        "Fra;Hændelse;Type;Kilde",
                        "2025-07-01;Kontanthjælpsreformen: flere ydelser bliver til én kontanthjælp;udgår;Rettelse"),
                "--received-at",
                "2026-08-10");
        assertThat(development("2024-07", "2026-07", "--table", "y25i01")
                        .get("broken")
                        .asBoolean())
                .isFalse();
        assertThat(development("2024-07", "2026-07", "--table", "y25i01", "--as-of", "2026-08-05")
                        .get("broken")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everyReportHasTheConfiguredComparisonsWithoutComputingOldPeriodsAgain() {
        load("benchmark.csv", SampleFile.benchmark(), "--received-at", "2021-06-15");
        load(
                "star-y25i01-unemployment.csv",
                unemployment.without("Ballerup;2026M07").keep(line -> !line.contains(";2026M07;")));
        cli.run("run", "figures");
        JsonNode june = cli.figures("2018QMAT04");

        JsonNode shown = june.get("development").get(0);
        assertThat(shown.get("series").get("measure").asString()).isEqualTo(TOTAL);
        assertThat(shown.get("from").asString()).isEqualTo("2024-06-01");
        assertThat(shown.get("to").asString()).isEqualTo("2026-06-01");
        assertThat(numbers(areas(shown).get(0))).isEqualTo(byHand("Ballerup", "2024M06", "2026M06"));
        assertThat(areas(shown)).hasSize(9);

        load("y25i01-july.csv", unemployment.keep(line -> line.contains(";2026M07;")));
        cli.run("run", "figures");
        JsonNode july = cli.figures("2018QMAT04");
        assertThat(july.get("development").get(0).get("to").asString()).isEqualTo("2026-07-01");
        assertThat(july.get("calculationId")).isNotEqualTo(june.get("calculationId"));
        assertThat(cli.jdbc()
                        .sql("select count(*) from calculation where period = '2018QMAT04'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theRegistersComparisonEndsWithAWeekThatIsNotPreliminary() {
        loadTheCovidYear();

        JsonNode shown = cli.figures("2020M10").get("development").get(0);
        assertThat(shown.get("series").get("register").asBoolean()).isTrue();
        assertThat(shown.get("preliminary").asBoolean()).isFalse();
        assertThat(shown.get("valueObservation").get("token").asString()).isEqualTo("2020-W23");
        assertThat(development("2020-03-12", "2020-10-29").get("preliminary").asBoolean())
                .isTrue();
    }

    @Test
    void theJobLoadsEventsFromTheInbox() {
        load("star-y25i01-unemployment.csv", unemployment);
        SampleFile.write(
                cli.inbox().resolve("liste.csv"),
                "Dato;Hændelse;Type;Kilde\n2025-03-11;Nedlukning;nedlukning;Kilde\n".getBytes(StandardCharsets.UTF_8));

        assertThat(cli.run("run", "development").code()).isZero();
        JsonNode development = development("2024-07", "2026-07", "--table", "y25i01");
        assertThat(development.get("events").get(0).get("name").asString()).isEqualTo("Nedlukning");
        assertThat(development
                        .get("events")
                        .get(0)
                        .get("firstObservation")
                        .get("token")
                        .asString())
                .isEqualTo("2025M03");
    }
}
