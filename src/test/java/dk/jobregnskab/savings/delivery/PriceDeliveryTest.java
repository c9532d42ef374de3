package dk.jobregnskab.savings.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.savings.Price;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** jobs/savings/README.md; formulas.md, section 6. */
class PriceDeliveryTest {

    private static final String HEADER = "period;municipality;group;unit_price_kr;saving_mio_kr;source";

    private final PriceDelivery kind = new PriceDelivery(JobDefinitions.shipped());
    private final Kinds kinds = new Kinds(List.of(
            new BenchmarkDelivery(JobDefinitions.shipped()),
            new MinistryListDelivery(JobDefinitions.shipped()),
            new IndicatorDelivery(JobDefinitions.shipped()),
            kind));

    private final Path folder;

    PriceDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Price read(String unitPrice, String saving) {
        Interpreted<Price> read = Interpreted.of(kind, write(unitPrice, saving, "avis"));
        assertThat(read.problems()).isEmpty();
        return read.facts().get(0);
    }

    private Path write(String unitPrice, String saving, String source) {
        return SampleFile.of(HEADER, "2018QMAT04;151;Ydelsesgrupper i alt;" + unitPrice + ";" + saving + ";" + source)
                .write(folder.resolve("price.csv"));
    }

    private String refusal(Path file) {
        return String.valueOf(Inspection.of(file, kinds, null, new LoadOptions("price.csv", null, null))
                .refusal());
    }

    @Test
    void theShippedAmountIsBallerups() {
        Price price = Interpreted.of(kind, Path.of("jobs/savings/sample/ballerup-besparelse.csv"))
                .facts()
                .get(0);

        assertThat(price.saving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(price.savingHalfDigit()).isEqualTo(new BigDecimal("50000.00"));
        assertThat(price.statedBy()).contains("Ballerup Bladet");
    }

    /** formulas.md, section 6: half of the last published digit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12500000.00|50000.00",
                "12,50|12500000.00|5000.00",
                "12|12000000.00|500000.00",
                "-8,0|-8000000.00|50000.00",
                "\u201312,5|-12500000.00|50000.00",
                "0,0|0.00|50000.00",
                "12,500000|12500000.00|0.50",
                "1.234,5|1234500000.00|50000.00"
            })
    void anAmountIsAsExactAsItsDecimals(String written, BigDecimal kroner, BigDecimal halfDigit) {
        Price price = read("", written);

        assertThat(price.saving()).isEqualTo(kroner);
        assertThat(price.savingHalfDigit()).isEqualTo(halfDigit);
        assertThat(price.unitPrice()).isNull();
    }

    @Test
    void aUnitPriceIsKronerAndOere() {
        assertThat(read("62.500,50", "").unitPrice()).isEqualTo(new BigDecimal("62500.50"));
        assertThat(read("62500", "").saving()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|exactly one of unit_price_kr and saving_mio_kr",
                "62500|12,5|exactly one of unit_price_kr and saving_mio_kr",
                "0|''|a unit price must be above 0",
                "-5|''|a unit price must be above 0",
                "62500,555|''|more than 2 decimals",
                "''|12,5000001|more than 6 decimals",
                "''|12,50000000|more than 6 decimals",
                "''|12500000|too large",
                "''|12.5|is not a number"
            })
    void anAmountThatDoesNotFitRefusesTheFile(String unitPrice, String saving, String sentence) {
        assertThat(refusal(write(unitPrice, saving, "avis"))).contains("row 2", sentence);
    }

    @Test
    void aSourceMustBeNamed() {
        assertThat(refusal(write("", "12,5", ""))).contains("the source must be given");
        assertThat(refusal(write("", "12,5", "x".repeat(301)))).contains("the source must be given");
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoRows() {
        Path file = SampleFile.of(
                        HEADER,
                        "2018QMAT04;151;Ydelsesgrupper i alt;;12,5;\"avis",
                        "2018QMAT04;101;Ydelsesgrupper i alt;;1,0;avis")
                .write(folder.resolve("quote.csv"));

        assertThat(refusal(file)).contains("the file is not valid CSV");
    }

    @Test
    void aMunicipalityAndGroupThatComeTwiceForAPeriodRefuseTheFile() {
        Path file = SampleFile.price()
                .add("2018QMAT04;Ballerup;Ydelsesgrupper i alt;62500;;avis")
                .write(folder.resolve("twice.csv"));

        assertThat(refusal(file)).contains("row 3: municipality, period and group are there more than once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018QMAT04;999;Ydelsesgrupper i alt;;1,0;a|\"999\" is not a municipality",
                "2018QMAT09;151;Ydelsesgrupper i alt;;1,0;a|is not a period",
                "2018QMAT04;151;Dagpenge;;1,0;a|is not one of the benchmark's groups"
            })
    void unknownNamesAreRefusedAndNamed(String row, String sentence) {
        assertThat(refusal(SampleFile.of(HEADER, row).write(folder.resolve("x.csv"))))
                .contains(sentence);
    }
}
