package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.AllTables;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.PlainRegister;
import dk.jobregnskab.fixture.PlainSpells;
import dk.jobregnskab.fixture.RandomSpells;
import dk.jobregnskab.fixture.SpellFile;
import dk.jobregnskab.fixture.WorkbookText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import tools.jackson.databind.JsonNode;

/** What a purge deletes of spells, and that every figure stays. */
@OnEveryDatabase
class SpellPurgeIT {

    /** With a purge of three months on this day, March is the first month that stays open. */
    private static final String TODAY = "2030-06-01T04:15:00Z";

    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final List<String> PERIODS = List.of("2030M01", "2030M02", "2030M03", "2030M04", "2030Q1", "2030H1");

    /** January to May; the last one comes after the purge. */
    private final List<SpellFile> files = new RandomSpells(11).files(5, 60);

    @TempDir
    Path folder;

    private Cli cli;

    @Parameter
    Database database;

    @BeforeEach
    void fourMonthsAreLoaded() {
        cli = new Cli(folder.resolve("home"), database.create()).at(TODAY);
        for (int i = 0; i < 4; i++) {
            load("spells-" + i + ".csv", files.get(i), "2030-0" + (i + 2) + "-05");
        }
    }

    @AfterEach
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    private void load(String name, SpellFile file, String receivedAt) {
        Result load = cli.run(
                "load",
                "--received-at",
                receivedAt,
                file.write(folder.resolve(name)).toString());
        assertThat(load.code()).as(load.err() + load.out()).isZero();
    }

    private Result purge(String... more) {
        String[] arguments = new String[3 + more.length];
        System.arraycopy(new String[] {"purge", "--older-than-months", "3"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        Result purge = cli.run(arguments);
        assertThat(purge.code()).as(purge.err() + cli.log()).isZero();
        return purge;
    }

    private long count(String sql) {
        return cli.jdbc().sql("select count(*) from " + sql).query(Long.class).single();
    }

    private Map<String, String> everyFigure() {
        Map<String, String> figures = new TreeMap<>();
        for (String period : PERIODS) {
            figures.put(period, cli.figures(period).get("register").toString());
            for (String asOf : List.of("2030-02-28", "2030-03-28", "2030-04-28")) {
                Result then = cli.run("figures", "--period", period, "--as-of", asOf, "--json");
                figures.put(
                        period + " as of " + asOf,
                        then.code() == 0 ? then.json().get("register").toString() : "none");
            }
        }
        return figures;
    }

    private List<BigDecimal> explained(String period) {
        JsonNode part = cli.run("explain", "figure", "--period", period, "--group", TOTAL, "--json")
                .json()
                .get("register");
        return List.of(part.get("net").decimalValue(), part.get("hourDays").decimalValue());
    }

    private void agreesWith(List<SpellFile> known, String period, String first, String last) {
        for (JsonNode group : cli.figures(period).get("register")) {
            PlainRegister.Group plain = new PlainSpells(known)
                    .group(group.get("group").asString(), LocalDate.parse(first), LocalDate.parse(last));
            assertThat(group.get("fullTimePersons").decimalValue()).isEqualByComparingTo(plain.persons());
            assertThat(group.get("net").decimalValue()).isEqualByComparingTo(plain.net());
        }
    }

    @Test
    void aDryRunSaysWhatThePurgeThenDeletesAndDeletesNothingItself() {
        long lines = count("register_spell");

        Result dry = purge("--dry-run");
        long afterDry = count("register_spell");
        long evidence = count("purge_evidence");
        Result real = purge();

        assertThat(dry.out()).contains("spells of months before 2030-03 that no later month needs: ", "month 2030-01");
        assertThat(afterDry).isEqualTo(lines);
        assertThat(evidence).isZero();
        assertThat(real.out()).isEqualTo(dry.out());
        assertThat(count("register_spell")).isLessThan(lines);
        assertThat(purge().out()).contains("that no later month needs: 0", "that no other line needs: 0");
    }

    @Test
    void everyFigureStaysAlsoAsKnownEarlierAndCanStillBeExplained() {
        Map<String, String> before = everyFigure();
        List<BigDecimal> explained = explained("2030Q1");
        JsonNode sources = cli.figures("2030M01").get("sources");

        purge();

        assertThat(everyFigure()).isEqualTo(before);
        assertThat(explained("2030Q1"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(explained);
        assertThat(cli.figures("2030M01").get("sources")).isEqualTo(sources);
    }

    @Test
    void aPurgeInTwoGoesLeavesTheSameFigures() {
        Map<String, String> before = everyFigure();

        assertThat(cli.run("purge", "--older-than-months", "4").code()).isZero();
        purge();

        assertThat(everyFigure()).isEqualTo(before);
        assertThat(count("register_purged_month")).isEqualTo(2);
    }

    @Test
    void openMonthsAreCountedOnFromWhatStaysAndClosedOnesStayAsTheyWere() {
        purge();
        String closed = cli.figures("2030M01").get("register").toString();

        load("spells-4.csv", files.get(4), "2030-06-01");

        agreesWith(files, "2030M03", "2030-03-01", "2030-03-31");
        agreesWith(files, "2030M05", "2030-05-01", "2030-05-31");
        assertThat(cli.figures("2030M01").get("register").toString()).isEqualTo(closed);
    }

    @Test
    void whatWentLeavesItsCountAndAHashAndNoCitizen() {
        long lines = count("register_spell");
        purge();
        long gone = lines - count("register_spell");

        assertThat(cli.jdbc()
                        .sql("select sum(row_count) from purge_evidence where what = 'spells'")
                        .query(Long.class)
                        .single())
                .isEqualTo(gone);
        assertThat(cli.jdbc()
                        .sql("select row_hash from purge_evidence where what = 'spells'")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(count("register_citizen")).isEqualTo(count("(select distinct citizen from register_spell) c"));
        assertThat(AllTables.text(cli) + cli.log()).doesNotContain("610190123");
    }

    @Test
    void aWorkbookOfAClosedMonthSaysWhyPartTimeWorkIsMissing() {
        purge();

        Result report = cli.run("report", "--period", "2030M01");

        assertThat(report.code()).as(report.err() + cli.log()).isZero();
        assertThat(WorkbookText.of(cli, "Grundlag"))
                .contains("Deltid og kategorier er udeladt: periodens linjer er helt eller delvis slettet");
    }
}
