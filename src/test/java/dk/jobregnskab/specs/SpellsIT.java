package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.PlainSpells;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.RandomSpells;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.SpellFile;
import dk.jobregnskab.fixture.WorkbookText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

/** The register of a jobcenter without Ydelsesrefusion. */
@OnEveryDatabase
class SpellsIT {

    private static final String FIRST =
            "10;6101901234;KTH;16-01-2030;31-12-9999;37,00;Jobparat;3080,00;40;1232,00;S-0001;NY;2030-02-01T01:00:00";
    private static final String SECOND =
            "10;6202852345;Sygedagpenge;01-01-2030;31-01-2030;18,50;;6200,00;30;1860,00;6202852345;NY;2030-02-01T01:00:00";
    private static final SpellFile JANUARY = SpellFile.of("2030-01", 1, FIRST, SECOND);
    /** The first case ended, for another amount; the second never was. */
    private static final SpellFile CORRECTION = SpellFile.of(
            "2030-01",
            2,
            FIRST.replace("31-12-9999", "23-01-2030")
                    .replace("3080,00;40;1232,00", "1540,00;40;616,00")
                    .replace("NY;2030-02-01", "ÆNDR;2030-02-10"),
            SECOND.replace("NY;2030-02-01", "SLET;2030-02-10"));

    @TempDir
    Path folder;

    private final List<Cli> opened = new ArrayList<>();
    private Cli cli;

    @Parameter
    Database database;

    @BeforeEach
    void open() {
        cli = another("home");
    }

    private Cli another(String home) {
        Cli one = new Cli(folder.resolve(home), database.create()).at("2030-03-20T04:15:00Z");
        opened.add(one);
        return one;
    }

    @AfterEach
    void close() {
        opened.forEach(Cli::close);
    }

    private Path file(String name, SpellFile file) {
        return file.write(folder.resolve(name));
    }

    private void load(Cli into, Path file, String receivedAt) {
        Result load = into.run("load", file.toString(), "--received-at", receivedAt);
        assertThat(load.code()).as(load.err() + load.out() + into.log()).isZero();
    }

    private JsonNode group(String name, String... more) {
        for (JsonNode group : cli.figures("2030M01", more).get("register")) {
            if (group.get("group").asString().equals(name)) {
                return group;
            }
        }
        throw new AssertionError(name);
    }

    private static void has(JsonNode group, String persons, String gross, String net) {
        assertThat(group.get("fullTimePersons").decimalValue()).isEqualByComparingTo(persons);
        assertThat(group.get("gross").decimalValue()).isEqualByComparingTo(gross);
        assertThat(group.get("net").decimalValue()).isEqualByComparingTo(net);
    }

    @Test
    void aFileGivesFiguresACorrectionOtherOnesAndTheOldOnesStayKnown() {
        load(cli, file("a.csv", JANUARY), "2030-02-02");
        has(group("Kontanthjælp mv."), "0.52", "3080.00", "1848.00");
        has(group("Sygedagpenge mv."), "0.50", "6200.00", "4340.00");
        has(group("Ydelsesgrupper i alt"), "1.02", "9280.00", "6188.00");

        load(cli, file("b.csv", CORRECTION), "2030-02-11");
        has(group("Kontanthjælp mv."), "0.26", "1540.00", "924.00");
        has(group("Sygedagpenge mv."), "0.00", "0.00", "0.00");

        has(group("Ydelsesgrupper i alt", "--as-of", "2030-02-10"), "1.02", "9280.00", "6188.00");
        assertThat(cli.run("figures", "--period", "2030M01", "--as-of", "2030-02-01", "--json")
                        .code())
                .isEqualTo(3);
        assertThat(cli.figures("2030M01").get("checks").toString())
                .contains("\"id\":\"spells.weighted-by-hours\",\"status\":\"information\"");
    }

    @Test
    void anExplanationSpeaksOfSpellsAndDaysAndNotOfWeeks() {
        load(cli, file("a.csv", JANUARY), "2030-02-02");
        load(cli, file("b.csv", CORRECTION), "2030-02-11");
        String[] command = {"explain", "figure", "--period", "2030M01", "--group", "Kontanthjælp mv."};

        Result text = cli.run(command);
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out())
                .contains("amounts", "spells", "weekly hours", "b.csv (file id ")
                .contains("= 296.00 / 37 / 31 = 0.26", "others bear of them = 924.00")
                .doesNotContain("netted", "person-weeks", "a.csv");

        String[] json = Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new);
        JsonNode part = cli.run(json).json().get("register");
        for (String field : List.of("netted", "personWeeks", "personDays")) {
            assertThat(part.get(field).isNull()).as(field).isTrue();
            assertThat(part.get("deliveries").get(0).get(field).isNull()).isTrue();
        }
        assertThat(part.get("spells").asLong()).isEqualTo(1);
        assertThat(part.get("spellDays").asLong()).isEqualTo(8);
        assertThat(part.get("hourDays").decimalValue()).isEqualByComparingTo("296");
    }

    @Test
    void anyOrderOfDeliveryGivesTheSameFiguresAndAFileTwiceChangesNothing() {
        Cli other = another("other");
        load(cli, file("a.csv", JANUARY), "2030-02-02");
        load(cli, file("b.csv", CORRECTION), "2030-02-02");
        load(other, file("b.csv", CORRECTION), "2030-02-02");
        load(other, file("a.csv", JANUARY), "2030-02-02");
        load(other, file("c.csv", JANUARY), "2030-02-05");

        assertThat(other.figures("2030M01").get("register"))
                .isEqualTo(cli.figures("2030M01").get("register"));
        has(group("Kontanthjælp mv."), "0.26", "1540.00", "924.00");
        assertThat(other.jdbc()
                        .sql("select count(*) from register_spell")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aPlainRecomputationAgreesWhateverTheOrderOfDelivery() {
        for (long seed = 1; seed <= 3; seed++) {
            Cli one = another("random" + seed);
            List<SpellFile> files = new RandomSpells(seed).files(3, 40);
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
            Collections.shuffle(order, new Random(seed));
            for (int i : order) {
                load(one, file("random" + seed + i + ".csv", files.get(i)), "2030-03-10");
            }
            PlainSpells plain = new PlainSpells(files);
            for (JsonNode group : one.figures("2030Q1").get("register")) {
                String name = group.get("group").asString();
                PlainRegister.Group expected = plain.group(name, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 3, 31));
                has(
                        group,
                        expected.persons().toString(),
                        expected.gross().toString(),
                        expected.net().toString());
                assertThat(group.get("coFinancing").decimalValue()).isEqualByComparingTo(expected.coFinancing());
            }
        }
    }

    @Test
    void aFileThatIsNotWholeIsRefusedAndTheLastGoodOneStays() {
        load(cli, file("a.csv", JANUARY), "2030-02-02");
        Path bad = SampleFile.of(CORRECTION.text().replace("99;2;", "99;3;").split("\n"))
                .write(folder.resolve("bad.csv"));
        Result refused = cli.run("load", bad.toString(), "--received-at", "2030-02-11");

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.out())
                .startsWith("refused: bad.csv: row 4 (99) says 3 lines, but the file has 2")
                .doesNotContain("6101901234", "6202852345");
        has(group("Ydelsesgrupper i alt"), "1.02", "9280.00", "6188.00");
        assertThat(cli.jdbc()
                        .sql("select count(*) from register_spell")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(cli.log()).doesNotContain("6101901234", "6202852345");
    }

    /** Eight citizens of whom seven work part time, and two categories, one of them with three citizens. */
    private static SpellFile people() {
        SpellFile file = SpellFile.of("2030-01", 1);
        for (int i = 0; i < 16; i++) {
            boolean social = i < 8;
            file = file.with(String.join(
                    ";",
                    "10",
                    "61019012" + (10 + i),
                    social ? "KTH" : "Sygedagpenge",
                    "01-01-2030",
                    "31-01-2030",
                    i == 0 || i > 12 ? "37,00" : "18,50",
                    social ? "Jobparat" : i < 11 ? "Virksomhed" : "Borger",
                    "1000,00;20;200,00",
                    "S-" + i,
                    "NY",
                    "2030-02-01T01:00:00"));
        }
        return file;
    }

    private String sheet(String name) {
        return WorkbookText.of(cli, name);
    }

    @Test
    void theWorkbookShowsHoursPartTimeAndCategoriesAndHidesSmallCounts() {
        load(cli, file("people.csv", people()), "2030-02-02");
        Result report = cli.run("report", "--period", "2030M01");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(sheet("Data"))
                .contains("Fuldtidspersoner (med timevægt) (1)", "Ydelsesgrupper i alt|januar 2030|2030M01|10.0|");
        assertThat(sheet("Ydelser")).contains("Kontanthjælp|Kontanthjælp mv.|Gruppen og i alt|4.5|");
        assertThat(sheet("Ydelser"))
                .contains("Kontanthjælp mv.|8|diskretion|diskretion|", "Sygedagpenge mv.|8|diskretion|diskretion|");
        assertThat(sheet("Ydelser"))
                .contains(
                        "Kontanthjælp mv.|Jobparat|4.5|4.5|",
                        "Sygedagpenge mv.|Borger|diskretion|5.5|",
                        "Sygedagpenge mv.|Virksomhed|diskretion|5.5|");
        for (String name : List.of("Overblik", "Måneder", "Ydelser", "Grundlag", "Data")) {
            assertThat(sheet(name)).doesNotContain("uden timevægt", "Ydelsesrefusion");
        }
    }

    @Test
    void aFileForAMonthThatHasNotBegunIsRefusedInASentence() {
        Path early = file("early.csv", SpellFile.of("2099-01", 1, FIRST));

        Result refused = cli.run("load", early.toString(), "--received-at", "2030-02-02");

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.out()).contains("2099-01, which had not begun when the file was received (2030-02-02)");
    }

    @Test
    void aNightReportsAndYdelsesrefusionTakesOverWhereItIsKnown() {
        JANUARY.write(cli.inbox().resolve("forloeb.csv"));
        Result night = cli.at("2030-02-02T04:15:00Z").run("nightly");
        assertThat(night.code()).as(() -> night.err() + night.out() + cli.log()).isZero();
        assertThat(night.out() + night.err()).doesNotContain("6101901234", "6202852345");
        assertThat(cli.workbooks()).isNotEmpty();
        assertThat(weightedInView("2030M01")).containsOnly(true);

        Path refunds = SampleFile.of(
                        RandomRegister.HEADER,
                        "2030-01-07;6101901234;Kontanthjælp;Ballerup;3100,00;3100,00;0;0,00;0;0,00")
                .write(folder.resolve("yr.csv"));
        load(cli.at("2030-03-20T04:15:00Z"), refunds, "2030-02-20");
        has(group("Kontanthjælp mv."), "0.23", "3100.00", "3100.00");
        has(group("Sygedagpenge mv."), "0.00", "0.00", "0.00");
        has(group("Sygedagpenge mv.", "--as-of", "2030-02-19"), "0.50", "6200.00", "4340.00");
        assertThat(weightedInView("2030M01")).containsOnly(false);
    }

    private List<Boolean> weightedInView(String period) {
        return cli.jdbc()
                .sql("select weighted_by_hours from v_register where period = ?")
                .param(period)
                .query(Boolean.class)
                .list();
    }
}
