package dk.jobregnskab.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that an earlier version of the program filled becomes today's, and gives the figures that its deliveries give today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MigrationOfEarlierDataSpecification {

    private static final String TODAY = "2022-09-02T04:15:00Z";
    private static final int FAILED = 1;
    private static final int REFUSAL_OPEN = 4;
    private static final List<String> VIEWS = List.of("v_benchmark", "v_saving", "v_indicator", "v_register");
    private static final Set<String> CALCULATION = Set.of("calculation_id");
    private static final Set<String> ANSWER = Set.of("refusal_closed_at", "refusal_closed_because");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    private final Map<EarlierVersion, Migrated> migrated = new HashMap<>();
    private final Map<List<EarlierVersion.Delivered>, Fresh> fresh = new HashMap<>();

    /**
     * An earlier version's database after today's first night.
     *
     * @param before what its tables held
     */
    private record Migrated(Cli cli, Map<String, List<String>> before, Result night) {}

    /**
     * What today's program makes of the deliveries themselves.
     *
     * @param figures by period
     */
    private record Fresh(Cli cli, Map<String, Result> figures) {}

    abstract TestDatabase database();

    abstract DatabaseScript script();

    static List<EarlierVersion> versions() {
        return EarlierVersion.all();
    }

    @AfterAll
    void close() {
        migrated.values().forEach(one -> one.cli().close());
        fresh.values().forEach(one -> one.cli().close());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void itsTablesAreTodays(EarlierVersion version) throws SQLException, IOException {
        Migrated tested = migrated(version);

        assertThat(tested.night().code()).as(tested.night().err()).isEqualTo(REFUSAL_OPEN);
        assertThat(schema(tested.cli())).isEqualTo(schema(fresh(version).cli()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void itsFiguresAreThoseOfTheSameDeliveriesToday(EarlierVersion version) throws SQLException, IOException {
        Cli tested = migrated(version).cli();
        Fresh expected = fresh(version);

        for (String view : VIEWS) {
            String query = "select * from " + view;
            assertThat(new StoredRows(tested).of(query, CALCULATION))
                    .as(view)
                    .isEqualTo(new StoredRows(expected.cli()).of(query, CALCULATION));
        }
        expected.figures()
                .forEach((period, figures) ->
                        assertThat(figures(tested, period)).as(period).isEqualTo(figures));
        assertThat(narrower(tested)).isEqualTo(narrower(expected.cli()));
    }

    /** What the migrations themselves make of the rows: nothing can be read anew. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void itsSeriesAreThoseOfTheSameDeliveriesEvenWithoutTheFiles(EarlierVersion version)
            throws SQLException, IOException {
        String totals = "select * from v_indicator where total = true";
        try (Cli tested = restored(version)) {
            assertThat(tested.run("nightly").code()).isEqualTo(REFUSAL_OPEN);

            assertThat(new StoredRows(tested).of(totals, Set.of()))
                    .isNotEmpty()
                    .isEqualTo(new StoredRows(fresh(version).cli()).of(totals, Set.of()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void nothingOfItIsLost(EarlierVersion version) throws SQLException, IOException {
        Migrated tested = migrated(version);

        Map<String, List<String>> after = kept(tested.cli());
        assertThat(tested.before()).containsKeys("source_file", "benchmark_figure", "indicator_value");
        tested.before().forEach((table, rows) -> {
            List<String> missing = new ArrayList<>(rows);
            missing.removeAll(new HashSet<>(after.get(table)));
            assertThat(missing).as(table).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void aSecondNightChangesNothing(EarlierVersion version) throws SQLException, IOException {
        Cli tested = migrated(version).cli();
        Map<String, List<String>> tables = new StoredRows(tested).ofAllTables();
        Map<String, byte[]> workbooks = tested.workbooks();

        assertThat(tested.run("nightly").code()).isEqualTo(REFUSAL_OPEN);

        assertThat(new StoredRows(tested).ofAllTables()).isEqualTo(tables);
        assertThat(tested.workbooks()).containsExactlyEntriesOf(workbooks);
    }

    @Test
    void aMigrationThatFailsIsNotThereHalfAndIsDoneByTheNextNight() throws SQLException, IOException {
        try (Cli tested = restored(new EarlierVersion("6_06"))) {
            tested.jdbc()
                    .sql("create table delivery_scope (source_file_id bigint not null, part varchar(120) not null,"
                            + " axis varchar(10) not null, label varchar(8) not null,"
                            + " primary key (source_file_id, part, axis, label))")
                    .update();
            Result failed = tested.run("nightly");

            assertThat(failed.code()).as(failed.err()).isEqualTo(FAILED);
            assertThat(axes(tested))
                    .as("areas are short enough, measures are not")
                    .containsExactly("area;");

            tested.jdbc()
                    .sql("alter table delivery_scope modify column label varchar(300) not null")
                    .update();
            Result next = tested.run("nightly");

            assertThat(next.code()).as(next.err()).isEqualTo(REFUSAL_OPEN);
            assertThat(axes(tested)).containsExactly("area;", "measure;", "split;");
        }
    }

    private static List<String> axes(Cli cli) {
        return new StoredRows(cli).of("select distinct axis from delivery_scope", Set.of());
    }

    /**
     * Every row, but not whether a refusal was answered since; nor, of what is kept once and always of the newest calculation, more than that
     * it is there.
     */
    private static Map<String, List<String>> kept(Cli cli) {
        StoredRows rows = new StoredRows(cli);
        Map<String, List<String>> kept = rows.ofAllTables();
        kept.put("source_file", rows.of("select * from source_file", ANSWER));
        kept.put("current_calculation", rows.of("select period from current_calculation", Set.of()));
        kept.put("report_file", rows.of("select period, municipality_code from report_file", Set.of()));
        kept.computeIfPresent(
                "register_result",
                (table, all) -> rows.of("select * from " + table + " where period = calculation_period", Set.of()));
        return kept;
    }

    private Migrated migrated(EarlierVersion version) throws SQLException, IOException {
        Migrated known = migrated.get(version);
        if (known != null) {
            return known;
        }
        Cli cli = restored(version);
        landAll(version, cli);
        Map<String, List<String>> before = kept(cli);
        Migrated made = new Migrated(cli, before, cli.run("nightly"));
        migrated.put(version, made);
        return made;
    }

    private Cli restored(EarlierVersion version) throws SQLException, IOException {
        Path home = Files.createTempDirectory(folder, "earlier");
        TestDatabase database = database();
        Cli cli = new Cli(home, database).at(TODAY);
        EarlierVersion.giveKey(home);
        try (Connection connection = database.connect(home)) {
            script().run(connection, version.script(script()));
        }
        return cli;
    }

    /** Where the earlier version kept what it was given. */
    private static void landAll(EarlierVersion version, Cli cli) throws IOException {
        Path landing = Files.createDirectories(cli.home().resolve("landing"));
        for (EarlierVersion.Delivered delivered : version.deliveries()) {
            Files.copy(delivered.file(), landing.resolve(sha256(delivered.file())));
        }
    }

    private Fresh fresh(EarlierVersion version) throws IOException {
        List<EarlierVersion.Delivered> deliveries = version.deliveries();
        Fresh known = fresh.get(deliveries);
        if (known != null) {
            return known;
        }
        Path home = Files.createTempDirectory(folder, "fresh");
        Cli cli = new Cli(home, database()).at(TODAY);
        EarlierVersion.giveKey(home);
        deliveries.forEach(delivered -> cli.run(delivered.arguments().toArray(String[]::new)));
        cli.run("nightly");
        Map<String, Result> figures = new TreeMap<>();
        periods(cli).forEach(period -> figures.put(period, figures(cli, period)));
        Fresh made = new Fresh(cli, figures);
        fresh.put(deliveries, made);
        return made;
    }

    private static Result figures(Cli cli, String period) {
        return cli.run("figures", "--period", period, "--json");
    }

    /** Which migrations were carried out, and what they came to. */
    private static List<String> schema(Cli cli) {
        List<String> schema = new ArrayList<>(new StoredRows(cli)
                .of(
                        "select version from flyway_schema_history where version is not null and success = true",
                        Set.of()));
        schema.addAll(new StoredRows(cli)
                .of(
                        "select table_name, column_name, data_type, character_maximum_length, numeric_precision,"
                                + " numeric_scale, is_nullable from information_schema.columns"
                                + " where table_schema = database() or lower(table_schema) = 'public'",
                        Set.of()));
        return schema;
    }

    private static List<String> periods(Cli cli) {
        List<String> periods = cli.jdbc()
                .sql("select distinct period from delivery_coverage order by period")
                .query(String.class)
                .list();
        assertThat(periods).hasSizeGreaterThan(5);
        return periods;
    }

    private static List<String> narrower(Cli cli) {
        return cli.run("status")
                .out()
                .lines()
                .filter(line -> line.startsWith("narrower"))
                .toList();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
