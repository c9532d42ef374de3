package dk.jobregnskab.intake.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.development.delivery.EventDelivery;
import dk.jobregnskab.development.series.DevelopmentRules;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped definitions, and what the home says otherwise. */
class JobDefinitionsTest {

    private static final List<DefinitionFile> FILES = List.of(
            BenchmarkDelivery.DEFINITION,
            MinistryListDelivery.DEFINITION,
            IndicatorDelivery.DEFINITION,
            PriceDelivery.DEFINITION,
            RegisterDelivery.DEFINITION,
            SpellsDelivery.DEFINITION,
            EventDelivery.DEFINITION,
            DevelopmentRules.DEFINITION);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path home;

    private Path write(String path, String... lines) {
        return write(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] content) {
        Path file = home.resolve("jobs").resolve(path);
        file.toFile().getParentFile().mkdirs();
        return SampleFile.write(file, content);
    }

    private JobDefinitions read() {
        return JobDefinitions.in(new Home(home), FILES, List.of());
    }

    private String refusal() {
        OperatorException refused = catchThrowableOfType(OperatorException.class, this::read);
        assertThat(refused).isNotNull();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.getMessage()).doesNotContain("\n", "Exception", "tools.jackson", "java.");
        return String.valueOf(refused.getMessage());
    }

    @Test
    void withoutAFolderTheShippedOnesHold() {
        for (DefinitionFile file : FILES) {
            assertThat(read().of(file)).isEqualTo(JobDefinitions.shipped().of(file));
            assertThat(read().of(file).settings(file.settings())).isNotNull();
        }
        assertThat(read().overridden()).isEmpty();
    }

    @Test
    void mapsAreMergedKeyByKeyAndListsAndValuesReplace() {
        Path file = write(
                "indicator/job.yaml",
                "max-rejected-rows: 2",
                "columns:",
                "  area: [Kommunenavn]",
                "dimensions: [Køn]",
                "tables:",
                "  y99x01: En ny tabel");
        JobDefinition shipped = JobDefinitions.shipped().of(IndicatorDelivery.DEFINITION);
        JobDefinition merged = read().of(IndicatorDelivery.DEFINITION);

        assertThat(merged.maxRejectedRows()).isEqualTo(2);
        assertThat(merged.columns().get("area")).containsExactly("Kommunenavn");
        assertThat(merged.columns().get("period")).isEqualTo(shipped.columns().get("period"));
        assertThat(merged.dimensions()).containsExactly("Køn");
        assertThat(merged.tables())
                .hasSize(shipped.tables().size() + 1)
                .containsEntry("y99x01", "En ny tabel")
                .containsEntry("y25i01", "Bruttoledige, faktiske tal");
        assertThat(merged.charsets()).isEqualTo(shipped.charsets());
        assertThat(read().overridden()).containsExactly(file.toString());
    }

    @Test
    void settingsOfAJobAreMergedToo() {
        write("savings/job.yaml", "settings: {rates: {\"A-dagpenge mv.\": {ladder-week: 53}}}");
        write("register/spells.yaml", "settings: {preliminary-months: 6}");

        assertThat(read().of(PriceDelivery.DEFINITION)
                        .settings()
                        .at("/rates/A-dagpenge mv.")
                        .toString())
                .isEqualTo("{\"benefit\":\"a-dagpenge\",\"ladder-week\":53}");
        assertThat(read().of(PriceDelivery.DEFINITION).settings().path("rates").size())
                .isEqualTo(3);
        assertThat(read().of(SpellsDelivery.DEFINITION).settings().toString())
                .isEqualTo("{\"unknown-benefit-percent\":25,\"preliminary-months\":6,\"without-amount-percent\":5}");
    }

    @Test
    void everyProblemOfEveryFileIsInOneMessage() {
        Path indicator = write(
                "indicator/job.yaml",
                "colums: {area: [Kommune]}",
                "columns: {aera: [Kommune], period: Tid}",
                "max-rejected-rows: mange",
                "dimensions: [Køn, 12]",
                "decimal: dot",
                "charsets: [UTF-9]",
                "settings: {goal: 1}",
                "total-labels:",
                "left-out-areas: [Uoplyst, null]");
        Path development = write(
                "development/job.yaml",
                "settings:",
                "  comparisons:",
                "    - {table: y25i01, monts: 12}",
                "    - {table: y25i03}",
                "    - {measure: Ledige i alt, months: 12}",
                "    - {table: y25i05, since: i fjor}",
                "  neighbours: {municipalities: [Herløv]}",
                "  targets: {name: x}");

        assertThat(refusal())
                .contains(
                        development + ": ",
                        "settings > comparisons > entry 1 > monts is no setting (nearest: months)",
                        "settings > comparisons > entry 2 must have either months or since",
                        "settings > comparisons > entry 3 has no table",
                        "settings > comparisons > entry 4 > since must be a date or a period",
                        "settings > neighbours > municipalities names what is no municipality: \"Herløv\"",
                        "settings > targets must be a list",
                        indicator + ": ",
                        "colums is no setting (nearest: columns)",
                        "columns > aera is no setting (nearest: area)",
                        "columns > period must be a list",
                        "max-rejected-rows must be a whole number",
                        "dimensions > entry 2 must be text",
                        "decimal must be comma or clear_comma or point",
                        "charsets > entry 1 must be the name of a charset",
                        "settings > goal is no setting",
                        "total-labels has no value",
                        "left-out-areas has an entry without a value")
                .doesNotContain("entry 1 must have");
    }

    @Test
    void valuesThatCannotBeUsedAreNamed() {
        write(
                "savings/job.yaml",
                "settings: {rates: {\"A-dagpenge mv.\": {benefit: a-dagpeng}, Dagpenge: {ladder-week: 5}}}");
        write(
                "register/job.yaml",
                "max-rejected-percent: 101",
                "settings: {identical-lines: maybe, preliminary-months: -1, unknown-benefit-percent: 2.5}");
        write(
                "benchmark/job.yaml",
                "columns: {rank: []}",
                "job: other",
                "max-rejected-rows: \"3\"",
                "max-rejected-percent: 99999999999");

        assertThat(refusal())
                .contains(
                        "settings > rates > A-dagpenge mv. > benefit is no benefit of sql/reference/rates.csv",
                        "settings > rates > Dagpenge has no benefit",
                        "max-rejected-percent must be from 0 to 100",
                        "settings > identical-lines must be drop or keep",
                        "settings > preliminary-months must be 0 or more",
                        "settings > unknown-benefit-percent must be a whole number",
                        "columns > rank must be at least one label",
                        "job cannot be changed",
                        "max-rejected-percent must be a smaller number",
                        "max-rejected-rows must be a whole number");
    }

    @Test
    void whatIsNoYamlIsNamedByLineAndColumn() {
        Path file = write("indicator/job.yaml", "columns:", "  area: [Kommune", "max-rejected-rows: 1");

        assertThat(refusal()).contains(file + ": it is no valid YAML at line 3, column ");

        write("indicator/job.yaml", "max-rejected-rows: 1", "max-rejected-rows: 2");
        assertThat(refusal()).contains(file + ": it is no valid YAML at line 2, column ", "a key that stands twice");

        write("indicator/job.yaml", "\tcolumns: {}");
        assertThat(refusal()).contains(file + ": it is no valid YAML at line 1, column ");

        write("indicator/job.yaml", "- columns");
        assertThat(refusal()).contains(file + ": it must hold keys");
    }

    @Test
    void textsOfOtherEditors() {
        write("indicator/job.yaml", "\uFEFFdimensions: [Køn]\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read().of(IndicatorDelivery.DEFINITION).dimensions()).containsExactly("Køn");

        write("indicator/job.yaml", "dimensions: [Køn]".getBytes(Charset.forName("windows-1252")));
        assertThat(refusal()).contains("it is no UTF-8 text");

        write("indicator/job.yaml", "# nothing yet");
        assertThat(read().of(IndicatorDelivery.DEFINITION))
                .isEqualTo(JobDefinitions.shipped().of(IndicatorDelivery.DEFINITION));
    }

    @Test
    void whatWouldChangeNothingIsRefused() throws Exception {
        write("indicators/job.yaml", "max-rejected-rows: 1");
        write("indicator/job.yml", "max-rejected-rows: 1");
        write("nightly/kubernetes.yaml", "kind: CronJob");
        write("job.yaml", "max-rejected-rows: 1");
        write("benchmark/README.md", "notes");
        Files.createDirectories(home.resolve("jobs/.git"));

        assertThat(refusal())
                .contains(
                        "jobs/indicators: there is no job \"indicators\" with settings (nearest: indicator)."
                                + " Those with settings: benchmark, development, indicator, register, savings",
                        "jobs/indicator/job.yml: the job indicator has no such file; it has job.yaml",
                        "jobs/nightly: there is no job \"nightly\" with settings",
                        "jobs/job.yaml: an override lies in the folder of its job")
                .doesNotContain("README", ".git");
    }
}
