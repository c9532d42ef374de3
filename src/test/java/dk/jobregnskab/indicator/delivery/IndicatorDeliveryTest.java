package dk.jobregnskab.indicator.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.indicator.IndicatorValue;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** jobs/indicator/README.md. */
class IndicatorDeliveryTest {

    private static final SampleFile BY_SEX = SampleFile.of(
            "Area;Periode;Køn;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år",
            "Hele landet;2021M01;Køn i alt;144315;120525;4,2",
            "Hele landet;2021M01;Kvinder;72405;59664;2,1",
            "Hele landet;2021M01;Mænd;71910;60861;2,1",
            "Ballerup;2021M01;Køn i alt;1200;1010;4,0",
            "Ballerup;2021M01;Kvinder;600;510;*");

    private final IndicatorDelivery kind = new IndicatorDelivery(JobDefinitions.shipped());
    private final Kinds kinds = new Kinds(List.of(
            new BenchmarkDelivery(JobDefinitions.shipped()),
            new MinistryListDelivery(JobDefinitions.shipped()),
            kind,
            new PriceDelivery(JobDefinitions.shipped())));

    private final Path folder;

    IndicatorDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Interpreted<IndicatorValue> read(SampleFile file) {
        return Interpreted.of(kind, file.write(folder.resolve("y01a02.csv")));
    }

    private Inspection inspect(SampleFile file) {
        return Inspection.of(
                file.write(folder.resolve("series.csv")), kinds, null, new LoadOptions("y01a02.csv", null, null));
    }

    private String table(String fileName) {
        return kind.tableOf(new LoadOptions(fileName, null, null));
    }

    @Test
    void theShippedSeriesIsReadWithoutALoss() {
        Path file = Path.of("jobs/indicator/sample/star-y25i01-unemployment.csv");
        Inspection inspection =
                Inspection.of(file, kinds, null, new LoadOptions("star-y25i01-unemployment.csv", null, null));

        assertThat(inspection.refusal()).isNull();
        assertThat(inspection.kind()).isEqualTo("indicator");
        assertThat(inspection.table()).isEqualTo("y25i01");
        assertThat(inspection.rowsRead()).isEqualTo(99 * 60);
        assertThat(inspection.rowsAccepted()).isEqualTo(99 * 60);
    }

    @Test
    void itsFiguresAreThePublishedOnes() {
        Interpreted<IndicatorValue> read =
                Interpreted.of(kind, Path.of("jobs/indicator/sample/star-y25i01-unemployment.csv"));

        assertThat(read.facts())
                .filteredOn(value -> value.municipalityCode().equals("151")
                        && value.period().token().equals("2026M07"))
                .extracting(IndicatorValue::measure, value -> String.valueOf(value.value()))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Ledige i alt", "805.0000"),
                        org.assertj.core.groups.Tuple.tuple("Ledige i alt pct. af arbejdsstyrken", "3.1000"));
    }

    @Test
    void onlyTheTotalOfADimensionCountsAsTotal() {
        assertThat(read(BY_SEX).facts())
                .filteredOn(value -> value.municipalityCode().equals("151") && value.total())
                .extracting(IndicatorValue::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1200"), new BigDecimal("1010"), new BigDecimal("4.0"));
    }

    @Test
    void theDimensionIsKeptWithTheFigure() {
        assertThat(read(BY_SEX).facts()).extracting(IndicatorValue::dimensions).contains("", "Køn=Kvinder", "Køn=Mænd");
    }

    @ParameterizedTest
    @CsvSource({
        "Køn, Køn i alt",
        "Alder, Alder i alt",
        "Herkomst, Herkomst i alt",
        "Ydelsesgrupper, Ydelsesgrupper i alt",
        "Visitationskategori, Visitationskategori i alt"
    })
    void everyKnownDimensionHasATotal(String label, String total) {
        SampleFile file =
                SampleFile.of("Area;Periode;" + label + ";Antal personer", "Ballerup;2021M01;" + total + ";12");

        assertThat(read(file).facts()).singleElement().satisfies(value -> assertThat(value.total())
                .isTrue());
        assertThat(inspect(file).kind()).isEqualTo("indicator");
    }

    @Test
    void aSuppressedCellIsUnknown() {
        assertThat(read(BY_SEX).facts())
                .filteredOn(value -> value.value() == null)
                .singleElement()
                .satisfies(value -> assertThat(value.dimensions()).isEqualTo("Køn=Kvinder"));
    }

    @Test
    void anAreaPeriodAndDimensionThatComeTwiceRefuseTheFile() {
        SampleFile twice = BY_SEX.add("Ballerup;2021M01;Kvinder;1;1;1,0");

        assertThat(read(twice).refusedBy()).containsExactly("indicator.keys");
        assertThat(inspect(twice).refusal()).contains("row 7: Ballerup 2021M01 is there more than once");
    }

    @Test
    void regionsAreLeftOutAndAnUnknownAreaRefusesTheFile() {
        assertThat(read(BY_SEX.add("RAR Fyn;2021M01;Kvinder;1;1;1,0")).leftOut())
                .hasSize(1);
        assertThat(inspect(BY_SEX.add("Balerup;2021M01;Kvinder;1;1;1,0")).refusal())
                .contains("\"Balerup\" is not a municipality");
    }

    @ParameterizedTest
    @CsvSource({
        "star-y25i01-unemployment.csv, y25i01",
        "Y25I01.CSV, y25i01",
        "y01a02_2026.csv, y01a02",
        "ptv_a02.csv, ptv_a02",
        "PTV_A02_2026-08.csv, ptv_a02",
        "y60a02 efter y01a02.csv, y60a02"
    })
    void theTableIsTheFirstKnownOneInTheFilesName(String fileName, String table) {
        assertThat(table(fileName)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"download.csv", "xy25i01.csv", "y25i011.csv"})
    void aNameWithoutATableIsRefusedWithASentenceThatNamesTheOption(String fileName) {
        assertThatThrownBy(() -> table(fileName))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("--table");
    }

    @Test
    void theOperatorsTableComesFirst() {
        assertThat(kind.tableOf(new LoadOptions("y01a02.csv", "Y25I01", null))).isEqualTo("y25i01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Area;Periode;Antal;Antal|more than once",
                "Area;Periode;;Antal|has no name",
                "Area;Periode;Køn|no column with a measure"
            })
    void aHeaderThatCannotBeToldApartRefusesTheFile(String header, String sentence) {
        assertThat(inspect(SampleFile.of(header, "Ballerup;2021M01;1;1")).refusal())
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,23456|more than 4 decimals", "1234567890123|too large", "12.5|is not a number"})
    void aCellThatDoesNotFitRefusesTheFile(String cell, String sentence) {
        SampleFile file = SampleFile.of("Area;Periode;Antal", "Ballerup;2021M01;" + cell);

        assertThat(inspect(file).refusal()).contains("row 2, column \"Antal\"", sentence);
    }

    @Test
    void aLabelThatIsTooLongToKeepRefusesTheFile() {
        SampleFile file = SampleFile.of("Area;Periode;" + "Antal".repeat(60), "Ballerup;2021M01;1");

        assertThat(inspect(file).refusal()).contains("longer than 200 characters");
    }
}
