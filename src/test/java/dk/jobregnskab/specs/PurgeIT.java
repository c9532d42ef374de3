package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.SpellFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

/** What a purge deletes, what it leaves, and what becomes of the weeks it has closed. */
@OnEveryDatabase
class PurgeIT {

    /** With a purge of five months on this day, the week of 2020-12-28 is the first that stays. */
    private static final String TODAY = "2021-06-01T04:15:00Z";

    private static final String FIRST_KEPT = "2020-12-28";
    private static final String TOTAL = "Ydelsesgrupper i alt";

    private final List<String> files = new RandomRegister(7, 40).files(4, 300);

    @TempDir
    Path folder;

    private Cli cli;

    @Parameter
    Database database;

    @BeforeEach
    void threeFilesAreLoaded() {
        cli = new Cli(folder.resolve("home"), database.create()).at(TODAY);
        for (int i = 0; i < 3; i++) {
            Result load = load(i);
            assertThat(load.code()).as(load.err()).isZero();
        }
    }

    @AfterEach
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    /** File 0 was received in January 2021, file 1 in February, and so on. */
    private Result load(int file) {
        return load(file, "yr-" + file + ".csv");
    }

    private Result load(int file, String name) {
        Path path = SampleFile.write(folder.resolve(name), files.get(file).getBytes(StandardCharsets.UTF_8));
        return cli.run("load", "--received-at", "2021-0" + (file + 1) + "-20", path.toString());
    }

    private Result purge(String... more) {
        Result purge = cli.run(concat(new String[] {"purge", "--older-than-months", "5"}, more));
        assertThat(purge.code()).as(purge.err()).isZero();
        return purge;
    }

    private static String[] concat(String[] some, String[] more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private long count(String sql) {
        return cli.jdbc().sql("select count(*) from " + sql).query(Long.class).single();
    }

    private String register(String period, String... more) {
        return cli.figures(period, more).get("register").toString();
    }

    private Map<String, String> everyFigure() {
        return Map.of(
                "2020M11", register("2020M11"),
                "2020M12", register("2020M12"),
                "2020Q4", register("2020Q4"),
                "2021M01", register("2021M01"),
                "2020M12 in January", register("2020M12", "--as-of", "2021-01-31"),
                "2020M12 in February", register("2020M12", "--as-of", "2021-02-28"),
                "2021M02 in February", register("2021M02", "--as-of", "2021-02-28"));
    }

    private String explained() {
        return cli.run("explain", "figure", "--period", "2020M12", "--group", TOTAL)
                .out();
    }

    private BigDecimal personsOfTotal(String period, String... more) {
        for (JsonNode figure : cli.figures(period, more).get("register")) {
            if (figure.get("group").asString().equals(TOTAL)) {
                return figure.get("fullTimePersons").decimalValue();
            }
        }
        throw new AssertionError("no total in " + period);
    }

    private static BigDecimal plainly(List<String> known, String first, String last) {
        return new PlainRegister(known)
                .groups(LocalDate.parse(first), LocalDate.parse(last), "Ballerup")
                .get(TOTAL)
                .persons();
    }

    @Test
    void aDryRunSaysWhatThePurgeThenDeletesAndDeletesNothingItself() {
        long old = count("register_line where week_start < '" + FIRST_KEPT + "'");
        long lines = count("register_line");

        Result dry = purge("--dry-run");
        long afterDry = count("register_line");
        long evidence = count("purge_evidence");
        Result real = purge();

        assertThat(dry.out())
                .contains("lines of weeks before " + FIRST_KEPT + ": " + old, "yr-0.csv", "pseudonyms")
                .contains("weeks of 2020-11-23 to 2020-12-21: 5");
        assertThat(dry.err()).contains("dry run: nothing was deleted");
        assertThat(afterDry).isEqualTo(lines);
        assertThat(evidence).isZero();
        assertThat(real.out()).isEqualTo(dry.out());
        assertThat(count("register_line")).isEqualTo(lines - old);
    }

    @Test
    void linesOfOldWeeksGoAndEveryFigureStaysAlsoAsKnownEarlier() {
        Map<String, String> before = everyFigure();
        JsonNode december = cli.figures("2020M12");
        String explained = explained();

        purge();

        assertThat(count("register_line where week_start < '" + FIRST_KEPT + "'"))
                .isZero();
        assertThat(everyFigure()).isEqualTo(before);
        assertThat(cli.figures("2020M12")).isEqualTo(december);
        assertThat(explained()).isEqualTo(explained).contains("full-time persons");
        assertThat(personsOfTotal("2020M12", "--as-of", "2021-01-31"))
                .isEqualByComparingTo(plainly(files.subList(0, 1), "2020-12-01", "2020-12-31"));
    }

    @Test
    void aCitizenWhomNoLineNeedsGoesToo() {
        Result gone = purge();
        long left = count("register_citizen");

        assertThat(left).isEqualTo(count("(select distinct citizen from register_line) c"));
        cli.run("purge", "--older-than-months", "1");
        assertThat(count("register_citizen")).isZero();
        assertThat(gone.out()).contains("pseudonyms that no other line needs: ");
    }

    @Test
    void whatWentLeavesItsCountAndAHashAndNoCitizen() throws Exception {
        StringBuilder rows = new StringBuilder();
        cli.jdbc()
                .sql(
                        "select * from register_line where week_start = '2020-11-30' and source_file_id = 1 order by row_no")
                .query(row -> {
                    for (String column : List.of(
                            "row_no",
                            "benefit_id",
                            "municipality_code",
                            "reported_ore",
                            "gross_ore",
                            "refund_rate",
                            "refund_ore",
                            "cofinancing_rate",
                            "cofinancing_ore",
                            "text_hash")) {
                        rows.append(row.getString(column)).append('\0');
                    }
                });
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
        long old = count("register_line where week_start < '" + FIRST_KEPT + "'");

        purge();

        assertThat(cli.jdbc()
                        .sql("select sum(row_count) from purge_evidence where what = 'lines'")
                        .query(Long.class)
                        .single())
                .isEqualTo(old);
        assertThat(cli.jdbc()
                        .sql("select row_hash from purge_evidence where what = 'lines' and source_file_id = 1"
                                + " and week_start = '2020-11-30'")
                        .query(String.class)
                        .single())
                .isEqualTo(hash);
    }

    @Test
    void whatComesLaterForAClosedWeekIsLeftOutAndTheOtherWeeksCount() {
        purge();
        String closed = register("2020M11");

        Result late = load(3);

        assertThat(late.code()).as(late.err()).isZero();
        assertThat(register("2020M11")).isEqualTo(closed);
        assertThat(count("register_line where week_start < '" + FIRST_KEPT + "'"))
                .isZero();
        assertThat(cli.jdbc()
                        .sql("select row_count from left_out_row where reason = 'week already purged'")
                        .query(Long.class)
                        .single())
                .isEqualTo(files.get(3)
                        .lines()
                        .skip(1)
                        .filter(line -> line.compareTo(FIRST_KEPT) < 0)
                        .count());
        assertThat(personsOfTotal("2021M02")).isEqualByComparingTo(plainly(files, "2021-02-01", "2021-02-28"));
    }

    @Test
    void aClosedWeekIsNeverCountedAgainFromWhatIsLeft() {
        Map<String, String> before = everyFigure();
        purge();
        cli.jdbc()
                .sql("update register_delivery_week set counted = false where source_file_id = 2")
                .update();

        Result night = cli.run("run", "register");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.err()).contains("register-count");
        assertThat(everyFigure()).isEqualTo(before);
    }

    @Test
    void aFileOfNothingButClosedWeeksIsRefusedInASentence() {
        purge();
        Path old = SampleFile.of(files.get(3).lines().toArray(String[]::new))
                .keep(line -> line.compareTo(FIRST_KEPT) < 0)
                .write(folder.resolve("old.csv"));

        Result late = cli.run("load", old.toString());

        assertThat(late.code()).isEqualTo(4);
        assertThat(late.out()).contains("no row could be used (left out: ", " week already purged)", "or dismiss it");
    }

    @Test
    void aPurgeInTwoGoesLeavesWhatOneLeaves() {
        cli.run("purge", "--older-than-months", "6");
        long evidence = count("purge_evidence where what = 'lines'");
        purge();

        assertThat(evidence).isPositive();
        assertThat(count("register_line where week_start < '" + FIRST_KEPT + "'"))
                .isZero();
        assertThat(count("register_purged_week")).isEqualTo(5);
        assertThat(purge().out()).contains("lines of weeks before " + FIRST_KEPT + ": 0", "needs: 0");
    }

    @Test
    void aFileThatIsReadAgainByANewerReaderLosesNothingOfItsClosedWeeks() {
        purge();
        Map<String, String> before = everyFigure();
        cli.jdbc().sql("update source_file set parser_version = 0 where id = 1").update();

        Result again = load(0, "again.csv");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("published");
        assertThat(everyFigure()).isEqualTo(before);
    }

    @Test
    void aDeliveryThatIsStillToBeLoadedKeepsItsLinesAndItsCitizens() {
        long lines = count("register_line where source_file_id = 3");
        long citizens = count("(select distinct citizen from register_line where source_file_id = 3) c");
        cli.jdbc().sql("update source_file set status = 'landed' where id = 3").update();

        Result purge = cli.run("purge", "--older-than-months", "1");

        assertThat(purge.code()).as(purge.err()).isZero();
        assertThat(count("register_line")).isEqualTo(lines);
        assertThat(count("register_citizen")).isEqualTo(citizens);
    }

    @Test
    void aCitizenWhomASpellNeedsStays() {
        Path spells = SpellFile.of(
                        "2021-01",
                        1,
                        "10;6101901234;KTH;04-01-2021;31-12-9999;37,00;Jobparat;3080,00;40;1232,00;S-0001;NY;2021-02-01T01:00:00")
                .write(folder.resolve("spells.csv"));
        assertThat(cli.run("load", spells.toString()).code()).isZero();

        cli.run("purge", "--older-than-months", "1");

        assertThat(count("register_line")).isZero();
        assertThat(count("register_citizen")).isEqualTo(1);
        assertThat(count("register_citizen c join register_spell s on s.citizen = c.id"))
                .isEqualTo(1);
    }

    @Test
    void theAgeIsSixtyMonthsWhereNothingElseIsSaid() {
        assertThat(cli.run("purge", "--dry-run").out()).contains("lines of weeks before 2016-05-30: 0");
        assertThat(cli.run("purge", "--dry-run", "--jobregnskab.register.keep-lines=5m")
                        .out())
                .contains("lines of weeks before " + FIRST_KEPT);
    }

    @Test
    void anAgeOfNothingIsWrongUsage() {
        Result option = cli.run("purge", "--older-than-months", "0");
        Result setting = cli.run("purge", "--jobregnskab.register.keep-lines=0m");

        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).contains("--older-than-months 0 is no age");
        assertThat(setting.code()).isEqualTo(2);
        assertThat(setting.err()).contains("jobregnskab.register.keep-lines must be more than nothing");
    }

    @Test
    void itIsToldAsJsonToo() {
        JsonNode json = purge("--dry-run", "--json").json();

        assertThat(json.get("dryRun").asBoolean()).isTrue();
        assertThat(json.get("expired").get(1).get("what").asString()).isEqualTo("lines");
        assertThat(json.get("expired").get(1).get("parts").size()).isEqualTo(3);
    }
}
