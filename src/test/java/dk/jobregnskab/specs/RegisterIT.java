package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.AllTables;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.WorkbookText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

/** Formulas 13 to 18 through the command line: what files of Ydelsesrefusion come to, in whatever order and however often they come. */
@OnEveryDatabase
class RegisterIT {

    private static final int REGISTERS = Integer.getInteger("register.registers", 20);
    private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final String DECEMBER = "2020M12";

    private static final String WEEK = """
            2020-12-07;6101901234;Kontanthjælp;Ballerup;3080,00;3080,00;40;1232,00;0;0,00
            2020-12-07;6202852345;A-dagpenge;Ballerup;5086,00;5086,00;0;0,00;70;3560,20
            """;

    private static final String BALLERUP_IN_DECEMBER = "jobregnskab_151.xlsx";

    @TempDir
    Path folder;

    private final List<Cli> opened = new ArrayList<>();

    @Parameter
    Database database;

    @AfterEach
    void close() {
        opened.forEach(Cli::close);
    }

    private Cli home(String name) {
        Cli cli = new Cli(folder.resolve(name), database.create());
        opened.add(cli);
        return cli;
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path lines(String name, String lines) {
        return file(name, RandomRegister.HEADER + "\n" + lines);
    }

    private static Result load(Cli cli, String receivedAt, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("load", "--received-at", receivedAt));
        Stream.of(files).map(Path::toString).forEach(arguments::add);
        Result result = cli.run(arguments.toArray(String[]::new));
        assertThat(result.code()).as(() -> result.err() + cli.log()).isZero();
        return result;
    }

    private static JsonNode group(JsonNode figures, String name) {
        for (JsonNode line : figures.get("register")) {
            if (line.get("group").asString().equals(name)) {
                return line;
            }
        }
        throw new AssertionError(name + " is missing from " + figures.get("register"));
    }

    private static String withoutSources(JsonNode figures) {
        return figures.get("register") + " " + figures.get("checks") + " " + figures.get("calculationId");
    }

    @Test
    void anIndependentRecomputationAgreesInPersonsAndOre() {
        for (int i = 0; i < REGISTERS; i++) {
            long seed = 4711L + i;
            List<String> files = new RandomRegister(seed, 8).files(3, 40);
            Cli cli = home("random-" + i);
            Path[] paths = new Path[files.size()];
            for (int file = 0; file < paths.length; file++) {
                paths[file] = file("random-" + i + "-" + file + ".csv", files.get(file));
            }
            if (i % 5 != 1) {
                load(cli, "2021-04-01", paths);
            } else {
                for (int file = 0; file < paths.length; file++) {
                    load(cli, "2021-04-0" + (file + 1), paths[file]);
                }
            }
            JsonNode figures = cli.figures(DECEMBER);
            Map<String, PlainRegister.Group> expected = new PlainRegister(files).groups(FIRST, LAST, "Ballerup");
            expected.forEach((group, plain) -> {
                JsonNode found = group(figures, group);
                assertThat(new PlainRegister.Group(
                                found.get("fullTimePersons").decimalValue(),
                                found.get("gross").decimalValue(),
                                found.get("refund").decimalValue(),
                                found.get("coFinancing").decimalValue(),
                                found.get("net").decimalValue()))
                        .as("seed %d, %s", seed, group)
                        .usingRecursiveComparison()
                        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                        .isEqualTo(plain);
            });
            cli.close();
            opened.remove(cli);
        }
    }

    @Test
    void theOrderOfDeliveryChangesNothing() {
        List<String> texts = new RandomRegister(99, 6).files(6, 20);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(file("order-" + i + ".csv", texts.get(i)));
        }
        Cli first = home("order");
        load(first, "2021-04-01", files.toArray(Path[]::new));
        String expected = withoutSources(first.figures(DECEMBER));

        Random random = new Random(5);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(files, random);
            Cli cli = home("order-" + i);
            for (Path file : files.subList(0, 3)) {
                load(cli, "2021-04-01", file);
            }
            load(cli, "2021-04-01", files.subList(3, 6).toArray(Path[]::new));
            assertThat(withoutSources(cli.figures(DECEMBER)))
                    .as(files.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aFileTwiceChangesNothing() {
        Cli cli = home("twice");
        Path file = lines("week.csv", WEEK);
        load(cli, "2021-01-20", file);
        JsonNode before = cli.figures(DECEMBER);

        Result again = load(cli, "2021-01-21", lines("renamed.csv", WEEK));

        assertThat(again.out()).contains("already loaded");
        assertThat(cli.figures(DECEMBER)).isEqualTo(before);
    }

    @Test
    void aCorrectionChangesItsWeekFromTheMomentItIsReceived() {
        Cli cli = home("correction");
        load(cli, "2021-01-20", lines("week.csv", WEEK));
        JsonNode before = cli.figures(DECEMBER);

        load(
                cli,
                "2021-02-20",
                lines(
                        "correction.csv",
                        "2020-12-09;6101901234;Kontanthjælp;Ballerup;-3080,00;-3080,00;40;-1232,00;0;0,00\n"));

        JsonNode after = cli.figures(DECEMBER);
        assertThat(group(before, "Kontanthjælp mv.").get("fullTimePersons").decimalValue())
                .isEqualByComparingTo("0.23");
        assertThat(group(after, "Kontanthjælp mv.").get("fullTimePersons").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(group(after, "Kontanthjælp mv.").get("net").decimalValue()).isEqualByComparingTo("0");
        JsonNode then = cli.figures(DECEMBER, "--as-of", "2021-02-01");
        assertThat(then.get("register")).isEqualTo(before.get("register"));
    }

    /** A week of so many citizens, each with the same lines. */
    private static String citizens(String week, int count, String sign) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(week + ";61019012" + (10 + i) + ";Kontanthjælp;Ballerup;" + sign + "3080,00;" + sign
                    + "3080,00;40;" + sign + "1232,00;0;0,00\n");
        }
        return lines.toString();
    }

    /** Two files in one night: readers had neither. */
    @Test
    void whatChangedIsMeasuredFromTheWorkbookThatWasPublishedBefore() {
        Cli cli = home("published");
        load(cli, "2021-01-20", lines("week.csv", citizens("2020-12-07", 20, "")));
        assertThat(cli.run("nightly").code()).isZero();
        load(cli, "2021-02-20", lines("correction.csv", citizens("2020-12-09", 2, "-")));
        load(cli, "2021-02-21", lines("another.csv", citizens("2020-12-14", 8, "")));
        assertThat(cli.run("nightly").code()).isZero();

        byte[] workbook = cli.workbooks().get("jobregnskab_151_2020M12_20210221.xlsx");
        assertThat(WorkbookText.of(workbook, "Kontrol"))
                .contains("med den foregående udgivne projektmappe for perioden: data til og med 20. januar 2021")
                .contains("Kontanthjælp mv.: egen opgørelse, uden timevægt|4.52|")
                .contains("ny fil: correction.csv, another.csv|");

        load(cli, "2021-03-20", lines("later.csv", citizens("2021-02-01", 20, "")));
        assertThat(cli.run("nightly").code()).isZero();
        assertThat(WorkbookText.of(newest(cli, "2020M12"), "Kontrol"))
                .as("a file of another month hides no earlier correction")
                .contains("Kontanthjælp mv.: egen opgørelse, uden timevægt|4.52|");
    }

    private static byte[] newest(Cli cli, String period) {
        return cli.workbooks().entrySet().stream()
                .filter(file -> file.getKey().contains("_" + period + "_"))
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
    }

    @Test
    void aCorrectionToAnEarlierWeekIsNamedAmongTheChangesWithItsFile() {
        Cli cli = home("changes");
        load(cli, "2021-01-20", lines("week.csv", citizens("2020-12-07", 20, "")));
        load(cli, "2021-02-20", lines("correction.csv", citizens("2020-12-09", 2, "-")));
        load(cli, "2021-03-20", lines("later.csv", citizens("2021-02-01", 20, "")));

        Result report = cli.run("report", "--period", DECEMBER);

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(WorkbookText.of(cli, "Kontrol").lines().filter(line -> line.startsWith("Kontanthjælp mv.: ")))
                .containsExactly(
                        "Kontanthjælp mv.: egen opgørelse, uden timevægt|4.52|4.06|-0.46|-10.2%|fuldtidspersoner|ny fil: correction.csv|",
                        "Kontanthjælp mv.: nettoudgift, egen opgørelse|36,960|33,264|-3,696|-10.0%|kr.|ny fil: correction.csv|");
        for (String period : List.of(DECEMBER, "2020Q4")) {
            JsonNode then = group(cli.figures(period, "--as-of", "2021-02-19"), "Kontanthjælp mv.");
            assertThat(then.get("net").decimalValue()).isEqualByComparingTo("36960.00");
            assertThat(group(cli.figures(period), "Kontanthjælp mv.").get("net").decimalValue())
                    .isEqualByComparingTo("33264.00");
        }
    }

    @Test
    void anyPeriodOfARegisterIsDoneWhenItIsAskedForByName() {
        Cli cli = home("by-name");
        load(cli, "2021-01-20", lines("week.csv", citizens("2020-11-02", 20, "") + citizens("2020-12-07", 20, "")));

        for (String period : List.of("2020M11", "2020Q4")) {
            assertThat(cli.run("run", "figures", "--period", period).code()).isZero();
            Result report = cli.run("run", "report", "--period", period);
            assertThat(report.code()).as(report.err()).isZero();
            assertThat(report.out()).contains("jobregnskab_151_" + period);
        }
        Result none = cli.run("run", "figures", "--period", "2019M12");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("no data for the periods asked for");
    }

    @Test
    void theHashOfALineTellsNothingWithoutTheKey() {
        Path file = lines("week.csv", WEEK + WEEK);
        List<List<Integer>> hashes = new ArrayList<>();
        for (String name : List.of("one-key", "another-key")) {
            Cli cli = home(name);
            load(cli, "2021-01-20", file);
            hashes.add(cli.jdbc()
                    .sql("select text_hash from register_line order by row_no")
                    .query(Integer.class)
                    .list());
        }

        assertThat(hashes.get(0)).hasSize(4).doesNotContainAnyElementsOf(hashes.get(1));
        assertThat(hashes.get(0).subList(0, 2)).isEqualTo(hashes.get(0).subList(2, 4));
    }

    @Test
    void aRefusedFileIsMissedUntilItComesAgainUnderItsName() {
        Cli cli = home("missed");
        load(cli, "2021-01-20", lines("first.csv", WEEK));
        String second = "2020-12-14;6101901234;Kontanthjælp;Ballerup;3080,00;3080,00;40;1232,00;0;0,00";
        assertThat(cli.run("load", lines("second.csv", second).toString()).code())
                .isEqualTo(4);

        load(cli, "2021-03-20", lines("third.csv", second.replace("12-14", "12-21") + "\n"));
        assertThat(cli.run("nightly").code()).isEqualTo(4);

        load(cli, "2021-03-21", lines("second.csv", second + "\n"));
        assertThat(cli.run("nightly").code()).isZero();
    }

    @Test
    void whatIsSaidWithASecondAttemptCounts() {
        Cli cli = home("attempts");
        Path file = lines("week.csv", WEEK);
        assertThat(cli.run("--jobregnskab.pseudonym.require-configured-key=true", "load", file.toString())
                        .code())
                .isEqualTo(2);

        Result again = cli.run("load", "--constructed", "--received-at", "2021-01-20", file.toString());

        assertThat(again.code()).as(again.err()).isZero();
        JsonNode figures = cli.figures(DECEMBER, "--as-of", "2021-01-21");
        assertThat(figures.get("constructed").asBoolean()).isTrue();
        assertThat(figures.get("sources").get(0).get("receivedAt").asString()).startsWith("2021-01-20T");
        assertThat(cli.run("figures", "--period", DECEMBER).out())
                .containsPattern("own register: .* kr\\..*\\(constructed\\)");
        assertThat(cli.run("explain", "figure", "--period", DECEMBER, "--group", "Kontanthjælp mv.")
                        .out())
                .containsPattern("own register: .*\\(constructed\\)");
    }

    @Test
    void anAliasThatIsAddedLaterMakesTwoNamesOneBenefit() {
        Cli cli = home("alias");
        load(cli, "2021-01-20", lines("week.csv", WEEK));
        cli.jdbc()
                .sql("update register_benefit set name = 'Kontanthjælp, jobparat' where name = 'Kontanthjælp'")
                .update();
        load(
                cli,
                "2021-02-20",
                lines(
                        "correction.csv",
                        "2020-12-07;6101901234;Kontanthjælp;Ballerup;-3080,00;-3080,00;40;-1232,00;0;0,00\n"
                                + "2020-12-14;6101901234;Kontanthjælp;Ballerup;3080,00;3080,00;40;1232,00;0;0,00\n"));

        JsonNode now = group(cli.figures(DECEMBER), "Kontanthjælp mv.");
        assertThat(now.get("fullTimePersons").decimalValue()).isEqualByComparingTo("0.23");
        assertThat(now.get("gross").decimalValue()).isEqualByComparingTo("3080.00");
        assertThat(group(cli.figures(DECEMBER, "--as-of", "2021-02-01"), "Kontanthjælp mv.")
                        .get("gross")
                        .decimalValue())
                .isEqualByComparingTo("3080.00");
        assertThat(cli.jdbc()
                        .sql("select count(distinct benefit_id) from register_week_money")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void weeksThatWereCountedUnderAnOldNameAreCountedAgainWithoutANewFile() {
        Cli cli = home("renamed");
        load(
                cli,
                "2021-01-20",
                lines(
                        "week.csv",
                        WEEK
                                + "2020-12-07;6101901234;Opdigtet ydelse;Ballerup;-3080,00;-3080,00;40;-1232,00;0;0,00\n"));
        assertThat(group(cli.figures(DECEMBER), "Kontanthjælp mv.")
                        .get("fullTimePersons")
                        .decimalValue())
                .isEqualByComparingTo("0.23");
        cli.jdbc()
                .sql("update register_benefit set name = 'KTH' where name = 'Opdigtet ydelse'")
                .update();

        Result night = cli.run("run", "register");
        Result again = cli.run("run", "register");

        assertThat(night.code()).as(night.err() + cli.log()).isZero();
        assertThat(night.err()).contains("register-count");
        assertThat(again.err()).doesNotContain("register-count");
        JsonNode now = group(cli.figures(DECEMBER), "Kontanthjælp mv.");
        assertThat(now.get("fullTimePersons").decimalValue()).isEqualByComparingTo("0");
        assertThat(now.get("gross").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void aStrayWeekInTheFutureIsAWarningAndMakesNoMonthOlder() {
        Cli cli = home("stray");
        String stray = "2098-06-02;6202852345;A-dagpenge;Ballerup;5086,00;5086,00;0;0,00;70;3560,20\n";

        load(cli, "2021-01-20", lines("stray.csv", WEEK + stray));

        JsonNode figures = cli.figures(DECEMBER);
        assertThat(group(figures, "A-dagpenge mv.").get("preliminary").asBoolean())
                .isTrue();
        assertThat(figures.get("checks")).anySatisfy(line -> {
            assertThat(line.get("id").asString()).isEqualTo("register.future-week");
            assertThat(line.get("status").asString()).isEqualTo("warning");
        });
        assertThat(figures.get("checks")).anySatisfy(line -> {
            assertThat(line.get("id").asString()).isEqualTo("register.coverage");
            assertThat(line.get("found").asString()).isEqualTo("2020-12-07 – 2020-12-13");
        });
        assertThat(cli.run("nightly").out()).contains("2020M12").doesNotContain("2098");
    }

    @Test
    void aCorrectionOfThousandsOfCitizensCountsAsOneOfAFew() {
        int citizens = 5_200;
        Cli cli = home("thousands");
        load(cli, "2021-01-20", lines("all.csv", thousands(citizens, "1000,00", "400,00")));

        load(cli, "2021-02-20", lines("most.csv", thousands(citizens - 31, "-1000,00", "-400,00")));

        JsonNode total = group(cli.figures(DECEMBER), "Ydelsesgrupper i alt");
        assertThat(total.get("fullTimePersons").decimalValue()).isEqualByComparingTo("7");
        assertThat(total.get("net").decimalValue()).isEqualByComparingTo("18600");
    }

    private static String thousands(int citizens, String gross, String refund) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < citizens; i++) {
            lines.append(String.format(
                    "2020-12-07;6101%02d%04d;Kontanthjælp;Ballerup;%s;%s;40;%s;0;0,00%n",
                    i / 100, i % 100, gross, gross, refund));
        }
        return lines.toString();
    }

    @Test
    void theExampleOfTheHandbookIsAsItIsWorkedThere() {
        Cli cli = home("example");
        load(
                cli,
                "2021-01-20",
                lines(
                        "week.csv",
                        WEEK + "2020-12-07;6101901234;Kontanthjælp;Ballerup;-440,00;-440,00;40;-176,00;0;0,00\n"
                                + "2020-12-07;6101901234;Kontanthjælp;;700,00;700,00;40;280,00;0;0,00\n"));

        JsonNode total = group(cli.figures(DECEMBER), "Ydelsesgrupper i alt");

        assertThat(total.get("net").decimalValue()).isEqualByComparingTo("5144.20");
        assertThat(total.get("gross").decimalValue()).isEqualByComparingTo("7726.00");
        assertThat(total.get("fullTimePersons").decimalValue()).isEqualByComparingTo("0.45");
        assertThat(total.get("preliminary").asBoolean()).isTrue();
    }

    private static String paid(String benefit, int from, int to, int kroner) {
        StringBuilder lines = new StringBuilder();
        for (int citizen = from; citizen < to; citizen++) {
            lines.append("2020-12-07;")
                    .append(61 + citizen % 28)
                    .append("0201")
                    .append(1000 + citizen)
                    .append(";%s;Ballerup;%d,00;%d,00;0;0,00;0;0,00\n".formatted(benefit, kroner, kroner));
        }
        return lines.toString();
    }

    private static List<String> hidden(Cli cli) {
        return cli.jdbc()
                .sql("select benefit_group from v_register where hidden = true and period = ? order by benefit_group")
                .param(DECEMBER)
                .query(String.class)
                .list();
    }

    /** Formulas 22.4: seven become three, and nothing else changes, so that any total over them would tell. */
    @Test
    void aCorrectionToASmallCountIsNotTheDifferenceOfTwoWorkbooks() throws IOException {
        Path first = lines(
                "first.csv",
                paid("Revalidering", 0, 7, 3000)
                        + paid("Kontanthjælp", 0, 9, 2500)
                        + paid("A-dagpenge", 0, 12, 4000)
                        + paid("Sygedagpenge", 0, 11, 4500));
        Path correction = lines("correction.csv", paid("Revalidering", 0, 4, -3000));
        Cli cli = home("nights");

        load(cli, "2021-01-20", first);
        assertThat(cli.run("nightly").code()).isZero();
        assertThat(hidden(cli)).isEmpty();
        byte[] firstWorkbook = cli.workbooks().get(BALLERUP_IN_DECEMBER);
        load(cli, "2021-02-20", correction);
        assertThat(cli.run("nightly").code()).isZero();

        assertThat(hidden(cli)).containsExactly("Kontanthjælp mv.", "Ydelsesgrupper i alt");
        Map<String, byte[]> workbooks = cli.workbooks();
        assertThat(cli.run("nightly").code()).isZero();
        assertThat(cli.workbooks()).containsExactlyInAnyOrderEntriesOf(workbooks);

        Cli both = home("one-night");
        load(both, "2021-02-20", correction);
        load(both, "2021-01-20", first);
        assertThat(both.run("nightly").code()).isZero();
        assertThat(hidden(both)).isEqualTo(hidden(cli));
        assertThat(both.figures(DECEMBER).get("register"))
                .isEqualTo(cli.figures(DECEMBER).get("register"));

        Path out = Files.createDirectories(folder.resolve("then"));
        Result then = cli.run(
                "report", "--period", DECEMBER, "--as-of", "2021-01-20T00:00:00+01:00", "--out", out.toString());
        assertThat(then.code()).as(then.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xlsx")).toList())
                    .anySatisfy(file -> assertThat(Files.readAllBytes(file)).isEqualTo(firstWorkbook));
        }
    }

    @Test
    void pricesOfOurOwnRegisterComeBeforeRates() {
        Cli cli = home("prices");
        load(cli, "2019-02-01", year());
        load(cli, "2019-11-20", benchmark());

        JsonNode savings = cli.figures("2018QMAT04").get("savings");

        assertThat(savings).anySatisfy(line -> {
            assertThat(line.get("group").asString()).isEqualTo("Kontanthjælp mv.");
            assertThat(line.get("unitPriceBasis").asString()).isEqualTo("register");
            assertThat(line.get("unitPrice").decimalValue()).isEqualByComparingTo("83428.57");
        });
        assertThat(savings).anySatisfy(line -> {
            assertThat(line.get("group").asString()).isEqualTo("A-dagpenge mv.");
            assertThat(line.get("unitPriceBasis").asString()).isEqualTo("rates");
        });
    }

    private Path year() {
        StringBuilder year = new StringBuilder();
        for (LocalDate monday = LocalDate.of(2017, 12, 25); monday.getYear() < 2019; monday = monday.plusWeeks(1)) {
            year.append(monday).append(";6101901234;Kontanthjælp;Ballerup;2000,00;2000,00;20;400,00;0;0,00\n");
        }
        return lines("year.csv", year.toString());
    }

    private Path benchmark() {
        return dk.jobregnskab.fixture.SampleFile.benchmark("2018QMAT04").write(folder.resolve("b.csv"));
    }

    @Test
    void aValueAtAPriceOfAConstructedRegisterIsConstructedAndThePersonsAreNot() {
        Cli cli = home("constructed-prices");
        cli.run("load", "--constructed", "--received-at", "2019-02-01", year().toString());
        load(cli, "2019-11-20", benchmark());

        assertThat(cli.run("figures", "--period", "2018QMAT04").out().lines())
                .anyMatch(line -> line.startsWith("Ministeriet forventede") && line.contains("værdi (konstrueret): "))
                .anyMatch(line -> line.matches("Kontanthjælp mv\\. +saving .*\\(calculated, constructed\\)"))
                .anyMatch(line -> line.matches("A-dagpenge mv\\. +saving .*\\(calculated\\)"))
                .noneMatch(line -> line.contains(" expected ") && line.contains("constructed"));
    }

    @Test
    void whatIsOddIsCountedAndKeepsNothingOut() {
        Cli cli = home("odd");
        load(
                cli,
                "2021-01-20",
                lines(
                        "odd.csv",
                        "2020-12-07;101575001;Kontanthjælp;Ballerup;1000,00;1000,00;40;500,00;0;0,00\n"
                                + "2020-12-07;6101901234;Ukendt ydelse;;1000,00;1000,00;0,40;400,00;0;0,00\n"
                                + "2020-12-07;0000000000;Kontanthjælp;Ballerup;1000,00;1000,00;40;400,00;0;0,00\n"
                                + "2020-12-07;6202852345;A-dagpenge;Ballerup;1000,00;1000,00;45;450,00;0;0,00\n"
                                + "2020-12-07;6202852345;A-dagpenge;Ballerup;1000,00;1000,00;45;450,00;0;0,00\n"));

        JsonNode figures = cli.figures(DECEMBER);

        assertThat(figures.get("sources").get(0).get("rowsRejected").asInt()).isEqualTo(1);
        assertThat(figures.get("sources").get(0).get("rowsAccepted").asInt()).isEqualTo(4);
        for (String check : List.of(
                "cpr-padded",
                "arithmetic",
                "unusual-rate",
                "financing",
                "unknown-benefit",
                "unknown-municipality",
                "identical-lines")) {
            assertThat(figures.get("checks")).as(check).anySatisfy(line -> {
                assertThat(line.get("id").asString()).isEqualTo("register." + check);
                assertThat(line.get("status").asString()).isEqualTo("warning");
            });
        }
        assertThat(group(figures, "A-dagpenge mv.").get("gross").decimalValue()).isEqualByComparingTo("1000.00");
    }

    @Test
    void anIncompleteFileIsRefusedWholeAndTheRestGoesOn() {
        Cli cli = home("incomplete");
        load(cli, "2021-01-20", lines("week.csv", WEEK));
        JsonNode before = cli.figures(DECEMBER);

        for (String cut : List.of(WEEK.strip(), WEEK + "2020-12-07;6101901234;Kontanthjælp\n")) {
            Result refused = cli.run("load", lines("cut.csv", cut).toString());
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.out()).contains("cut.csv", "deliver it again").doesNotContain("6101901234");
        }
        assertThat(cli.figures(DECEMBER)).isEqualTo(before);
    }

    @Test
    void noCprNumberIsFoundAnywhereButInTheFilesThemselves() throws IOException {
        Cli cli = home("canary");
        List<String> canaries = List.of(
                "6101901234",
                "6202852345",
                "0101575001",
                "101575001",
                "6312997777",
                "610190-1234",
                "631299 7777",
                "63.12.99-7777",
                "631299.7777");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        StringBuilder said = new StringBuilder();
        for (Map.Entry<String, String> one : List.of(
                Map.entry(
                        "good.csv",
                        RandomRegister.HEADER + "\n" + WEEK
                                + "2020-12-07;101575001;Sygedagpenge;Ballerup;1,00;1,00;80;0,80;0;0,00\n"),
                Map.entry("headless.csv", WEEK + "631299 7777;Hansen;63.12.99-7777;Kontanthjælp\n"),
                Map.entry("lines.csv", "631299 7777;Hansen;Kontanthjælp\n".repeat(3)),
                Map.entry("labels.csv", "CPR nummer;631299 7777;63.12.99-7777;Ydelse;Uge;Refusionsbeløb\n" + WEEK),
                Map.entry("631299 7777.csv", RandomRegister.HEADER + "\n" + WEEK),
                Map.entry("borger-6312997777.csv", RandomRegister.HEADER + "\n" + WEEK),
                Map.entry(
                        "shifted.csv",
                        RandomRegister.HEADER
                                + "\n2020-12-07;Kontanthjælp;6312997777;6101901234;6312997777;1,00;6312997777;0;0;0\n"),
                Map.entry(
                        "names.csv",
                        RandomRegister.HEADER + "\n"
                                + IntStream.range('A', 'M')
                                        .mapToObj(letter -> "2020-12-07;6101901234;Jens " + (char) letter
                                                + ";Ballerup;1,00;1,00;80;0,80;0;0,00\n")
                                        .collect(Collectors.joining())),
                Map.entry(
                        "events.csv",
                        "Fra;Til;Hændelse;Type;Kilde;Bryder\n2025-07-01;;Borger 631299 7777;reform;x 610190-1234;\n"),
                Map.entry("short.csv", RandomRegister.HEADER + "\n" + WEEK + "6312997777;6101901234\n"),
                Map.entry(
                        "text.csv",
                        RandomRegister.HEADER
                                + "\n2020-12-07;6101901234;Kontanthjælp;6312997777;x6312997777;1;2;3;4;5\n"),
                Map.entry(
                        "columns.csv",
                        "CPR nummer;6101901234;6312997777;Ydelse;Uge;Refusionsbeløb;Refusionssats\n" + WEEK),
                Map.entry("quote.csv", RandomRegister.HEADER + "\n2020-12-07;\"6101901234;Kontanthjælp\n"),
                Map.entry(
                        "zero.csv",
                        RandomRegister.HEADER + "\n"
                                + "2020-12-07;6101909999x;Kontanthjælp;Ballerup;1;1;1;1;1;1\n".repeat(20)))) {
            Path file = file(one.getKey(), one.getValue());
            for (String[] command : new String[][] {
                {"inspect", file.toString()}, {"load", file.toString()}, {"load", "--as", "benchmark", file.toString()}
            }) {
                Result result = cli.run(command);
                said.append(result.out()).append(result.err());
            }
            Files.copy(file, cli.inbox().resolve(one.getKey()));
        }
        Path any = file("any.csv", RandomRegister.HEADER + "\n" + WEEK);
        assertThat(cli.run("load", "--as", "6312997777", any.toString()).code()).isEqualTo(2);
        assertThat(cli.run("load", "--received-at", "6312997777", any.toString())
                        .code())
                .isEqualTo(2);
        cli.run("load", "--as", "indicator", "--table", "631299-7777", any.toString());
        Result night = cli.run("nightly");
        said.append(night.out()).append(night.err()).append(cli.run("status").out());
        String refused = cli.jdbc()
                .sql("select min(sha256) from source_file where status = 'refused' and refusal_closed_at is null")
                .query(String.class)
                .single();
        Result dismiss = cli.run("dismiss", refused.substring(0, 12), "--reason", "borger 631299 7777 ringede");
        assertThat(dismiss.code()).as(dismiss.err()).isZero();
        said.append(dismiss.out()).append(dismiss.err());
        said.append(cli.run("figures", "--period", DECEMBER).out());

        assertThat(said).doesNotContain("Hansen");
        for (String canary : canaries) {
            assertThat(said.toString()).doesNotContain(canary);
            assertThat(AllTables.text(cli)).doesNotContain(canary, "Jens");
        }
        try (Stream<Path> files = Files.walk(cli.home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(cli.inbox()) && !file.startsWith(cli.home().resolve("landing"))) {
                    String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    for (String canary : canaries) {
                        assertThat(file.getFileName().toString()).doesNotContain(canary);
                        assertThat(content).as(file.toString()).doesNotContain(canary);
                    }
                }
            }
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aNewBenefitOfAPublishedFileStaysAndThatOfARefusedOneGoes() {
        Cli cli = home("new-benefits");
        String line = "2020-12-07;6101901234;%s;Ballerup;1,00;1,00;80;0,80;0;0,00\n";
        load(cli, "2021-01-20", lines("good.csv", WEEK + line.formatted("Ny ydelse")));

        Result refused = cli.run(
                "load",
                lines("bad.csv", (line.formatted("Ny ydelse") + line.formatted("Jens")).repeat(6) + "x\n")
                        .toString());

        assertThat(refused.code()).isEqualTo(4);
        assertThat(cli.jdbc()
                        .sql("select name from register_benefit")
                        .query(String.class)
                        .list())
                .contains("Ny ydelse")
                .doesNotContain("Jens");
        assertThat(cli.jdbc()
                        .sql("select count(*) from register_benefit_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileNamedAfterACitizenIsLeftWhereItIsUntilItHasAnotherName() throws IOException {
        Cli cli = home("named");
        Path file = lines("610190-1234.csv", WEEK);
        Path delivered = cli.inbox().resolve("borger 610190 1234.csv");
        Files.copy(file, delivered);

        Result load = cli.run("load", file.toString());
        Result night = cli.run("nightly");

        assertThat(List.of(load.code(), night.code())).containsExactly(4, 4);
        assertThat(cli.run("inspect", file.toString()).code()).isEqualTo(4);
        assertThat(load.out())
                .isEqualToIgnoringNewLines(
                        "refused: **********.csv: its name may hold a CPR number, and names are shown."
                                + " Nothing was read; give the file another name and deliver it again.");
        assertThat(night.err()).contains("borger **********.csv");
        assertThat(delivered).exists();
        Files.move(delivered, cli.inbox().resolve("borger.csv"));
        assertThat(cli.run("nightly").code()).isZero();
        assertThat(cli.inbox().resolve("borger.csv")).doesNotExist();
    }

    @Test
    void aWrongOpenOrMissingKeyIsRefusedBeforeAnythingIsLoaded() throws IOException {
        Cli cli = home("key");
        Path key = cli.home().resolve("keys").resolve("pseudonym-1.key");
        load(cli, "2021-01-20", lines("week.csv", WEEK));
        assertThat(key).isRegularFile();
        Path other = lines("other.csv", "2020-12-14;6101901234;Kontanthjælp;Ballerup;1,00;1,00;80;0,80;0;0,00\n");

        Files.write(folder.resolve("wrong.key"), new byte[40]);
        Files.setPosixFilePermissions(
                folder.resolve("wrong.key"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        Result wrong =
                cli.run("--jobregnskab.pseudonym.key-file=" + folder.resolve("wrong.key"), "load", other.toString());
        assertThat(wrong.code()).as(wrong.err()).isEqualTo(2);
        assertThat(wrong.err()).contains("not the one this database was made with");

        Files.setPosixFilePermissions(key, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        Result open = cli.run("load", other.toString());
        assertThat(open.code()).as(open.err()).isEqualTo(2);
        assertThat(open.err()).contains("read or changed by others");

        Files.delete(key);
        Result missing = cli.run("load", other.toString());
        assertThat(missing.code()).as(missing.err()).isEqualTo(2);
        assertThat(missing.err()).contains("does not exist");
        assertThat(key).doesNotExist();

        Result required =
                home("required").run("--jobregnskab.pseudonym.require-configured-key=true", "load", other.toString());
        assertThat(required.code()).as(required.err()).isEqualTo(2);
        assertThat(required.err()).contains("require-configured-key");
    }

    @Test
    void withoutAKeyRegistersWaitAndTheNightGoesOn() throws IOException {
        Cli cli = home("waiting");
        Files.copy(lines("week.csv", WEEK), cli.inbox().resolve("week.csv"));
        SampleFile.benchmark("2018QMAT04").write(cli.inbox().resolve("y30r21.csv"));

        Result without = cli.run("--jobregnskab.pseudonym.require-configured-key=true", "nightly");

        assertThat(without.code()).as(without.err()).isEqualTo(2);
        assertThat(without.out()).contains("200 færre");
        assertThat(without.err()).contains("waiting    week.csv: ", "its files wait");
        assertThat(cli.names("inbox")).containsExactly("week.csv");

        assertThat(cli.run("nightly").code()).isZero();
        assertThat(cli.names("inbox")).isEmpty();
    }
}
