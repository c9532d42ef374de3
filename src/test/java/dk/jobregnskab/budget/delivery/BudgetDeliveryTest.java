package dk.jobregnskab.budget.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** jobs/budget/README.md: the municipality's own budget. */
class BudgetDeliveryTest {

    private static final String HEADER = "År;Kommune;Bevillingsramme;Funktion;Ydelse;Dranst;Gruppering;"
            + "Oprindeligt budget (1.000 kr.);Tillægsbevillinger (1.000 kr.);Korrigeret budget (1.000 kr.);"
            + "Antal fuldtidspersoner;Gennemsnitspris (kr.);Prisniveau";
    private static final String ROW =
            "2026;;20.02 Beskæftigelse;5.57.71 Sygedagpenge;;1;013;100.000;2.500,5;102.500,5;1.250,5;81.967,21;2026-p/l";

    private final BudgetDelivery kind = new BudgetDelivery(JobDefinitions.shipped());
    private final Path folder;

    BudgetDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Interpreted<BudgetLine> read(String... lines) {
        return Interpreted.of(kind, SampleFile.of(lines).write(folder.resolve("budget.csv")));
    }

    private String refusal(String... lines) {
        Path file = SampleFile.of(lines).write(folder.resolve("budget.csv"));
        Inspection inspection = Inspection.of(
                file, Jobregnskab.allKinds(JobDefinitions.shipped()), null, new LoadOptions("budget.csv", null, null));
        assertThat(inspection.kind()).isEqualTo("budget");
        return String.valueOf(inspection.refusal());
    }

    /** Year, function, dranst and one amount, in kroner and current prices. */
    private static String[] small(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau";
        for (int i = 0; i < rows.length; i++) {
            lines[i + 1] = rows[i] + ";løbende priser";
        }
        return lines;
    }

    @Test
    void everyColumnIsRead() {
        Interpreted<BudgetLine> read = read(HEADER, ROW);
        BudgetLine line = read.facts().get(0);

        assertThat(read.refusals()).isEmpty();
        assertThat(line.year()).isEqualTo(2026);
        assertThat(line.municipalityCode()).isNull();
        assertThat(line.appropriation()).isEqualTo("20.02 Beskæftigelse");
        assertThat(line.function().code()).isEqualTo("5.57.71");
        assertThat(line.functionName()).isEqualTo("Sygedagpenge");
        assertThat(line.dranst()).isEqualTo(1);
        assertThat(line.grouping()).isEqualTo("013");
        assertThat(line.original()).isEqualTo(new BigDecimal("100000000.00"));
        assertThat(line.supplementary()).isEqualTo(new BigDecimal("2500500.00"));
        assertThat(line.corrected()).isEqualTo(new BigDecimal("102500500.00"));
        assertThat(line.priceLevel()).isEqualTo(2026);
        assertThat(line.persons()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(line.averagePrice()).isEqualTo(new BigDecimal("81967.21"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100;20;120|100|20|120",
                "100;20;|100|20|120",
                "100;;120|100|20|120",
                ";20;120|100|20|120",
                "100;;|100||100",
                ";;120|||120",
                "100;-20;80|100|-20|80"
            })
    void ofThreeAmountsTwoAreEnough(
            String amounts, @Nullable BigDecimal original, @Nullable BigDecimal supplementary, BigDecimal corrected) {
        BudgetLine line = read(
                        "År;Funktion;Dranst;Oprindeligt budget (kr.);Tillægsbevillinger (kr.);Korrigeret budget (kr.);Prisniveau",
                        "2026;5.57.71;1;" + amounts + ";løbende priser")
                .facts()
                .get(0);

        assertThat(line.original()).isEqualTo(scaled(original));
        assertThat(line.supplementary()).isEqualTo(scaled(supplementary));
        assertThat(line.corrected()).isEqualTo(scaled(corrected));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2);
    }

    @Test
    void amountsThatDoNotAddUpRefuseTheRow() {
        assertThat(refusal(HEADER, ROW.replace("102.500,5", "102.501")))
                .contains(
                        "row 2",
                        "102.501 million kr. is not original budget and supplementary appropriations, which make 102.5005 million kr. ");
        assertThat(refusal(small("2026;5.57.71;1;"))).contains("neither the original nor the corrected budget");
    }

    // Unit

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(kr.)|120|120.00",
                "(1.000 kr.)|120|120000.00",
                "i 1.000 kr.|120|120000.00",
                ", t.kr.|120|120000.00",
                "(tkr.)|120,5|120500.00",
                "(mio. kr.)|1,2|1200000.00",
                "i mio. kr., 2026-p/l|1,2|1200000.00"
            })
    void theLabelNamesTheUnit(String unit, String written, BigDecimal kroner) {
        assertThat(read(
                                "År;Funktion;Dranst;Korrigeret budget " + unit + ";Prisniveau",
                                "2026;5.57.71;1;" + written + ";2026-p/l")
                        .facts()
                        .get(0)
                        .corrected())
                .isEqualTo(kroner);
    }

    @Test
    void aTitleAboveTheTableMayNameUnitAndPriceLevel() {
        BudgetLine line = read(
                        "Budget 2026 - beløb i 1.000 kr. - 2026-p/l",
                        "År;Funktion;Dranst;Korrigeret budget",
                        "2026;55771;1;5")
                .facts()
                .get(0);

        assertThat(line.corrected()).isEqualTo(new BigDecimal("5000.00"));
        assertThat(line.priceLevel()).isEqualTo(2026);
    }

    @Test
    void withoutAUnitOrWithTwoTheFileIsRefused() {
        assertThat(refusal("År;Funktion;Dranst;Korrigeret budget;Prisniveau", "2026;5.57.71;1;1;2026-p/l"))
                .contains("does not say the unit", "\"Korrigeret budget (1.000 kr.)\"", "jobs/budget/job.yaml");
        assertThat(refusal(
                        "År;Funktion;Dranst;Oprindeligt budget (kr.);Korrigeret budget (mio. kr.);Prisniveau",
                        "2026;5.57.71;1;1000000;1;2026-p/l"))
                .contains("more than one unit: mio. kr. and kr.");
    }

    // Price level

    @Test
    void thePriceLevelIsThatOfTheColumnOrTheLabel() {
        assertThat(read(small("2026;5.57.71;1;5")).facts().get(0).priceLevel()).isEqualTo(2026);
        assertThat(read("År;Funktion;Dranst;Korrigeret budget (kr., 2025-p/l)", "2026;5.57.71;1;5")
                        .facts()
                        .get(0)
                        .priceLevel())
                .isEqualTo(2025);
    }

    @Test
    void withoutAPriceLevelOrWithTwoTheFileIsRefused() {
        String header = "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau";

        assertThat(refusal("År;Funktion;Dranst;Korrigeret budget (kr.)", "2026;5.57.71;1;5"))
                .contains("does not say the price level", "\"Prisniveau\"", "settings: {price-level:");
        assertThat(refusal(header, "2026;5.57.71;1;5;")).contains("row 2", "the price level is missing");
        assertThat(refusal(header, "2026;5.57.71;1;5;faste")).contains("row 2", "no price level");
        assertThat(refusal(header, "2026;5.57.71;1;5;2026-p/l", "2026;5.57.73;1;5;2025-p/l"))
                .isEqualTo("the amounts are in more than one price level: 2026-p/l and 2025-p/l. They cannot be added."
                        + " Deliver the file in one");
        assertThat(refusal(header, "2026;5.57.71;1;5;2026-p/l", "2026;5.57.73;1;5;løbende priser"))
                .contains("more than one price level");
    }

    // Rows

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";5.57.71;1;5|the year is missing",
                "26;5.57.71;1;5|is not a year",
                "2026M01;5.57.71;1;5|is not a year",
                "2026;5.57;1;5|no account function",
                "2026;Sygedagpenge;1;5|no account function",
                "2026;5.57.71;;5|no dranst",
                "2026;5.57.71;9;5|no dranst",
                "2026;5.57.71;1;5.5|is not a number",
                "2026;5.57.71;1;5,555|more than 2 decimals",
                "2026;5.57.71;1;9999999999999|too large"
            })
    void aRowThatDoesNotFitRefusesTheFile(String row, String sentence) {
        assertThat(refusal(small(row))).contains("row 2", sentence);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(refusal("Funktion;Dranst;Korrigeret budget (kr.)", "5.57.71;1;5"))
                .contains("\"År\" is missing");
        assertThat(refusal("År;Funktion;Korrigeret budget (kr.)", "2026;5.57.71;5"))
                .contains("\"Dranst\" is missing");
        assertThat(refusal("År;Dranst;Korrigeret budget (kr.)", "2026;1;5")).contains("\"Funktion\" is missing");
    }

    @Test
    void theSameLineTwiceIsRefused() {
        assertThat(refusal(small("2026;5.57.71;1;5", "2026;55771;1 Drift;6")))
                .contains("row 3", "are there more than once");
        assertThat(refusal(HEADER, ROW, ROW.replace("20.02", "20.03"))).isEqualTo("null");
        assertThat(refusal(HEADER, ROW, ROW.replace("Sygedagpenge;;", "Sygedagpenge;forlænget;")))
                .isEqualTo("null");
    }

    @Test
    void onlyOperationAndRefundsAreABenefitsAccount() {
        Interpreted<BudgetLine> read = read(small("2026;5.57.71;1;5", "2026;5.57.71;3 Anlæg;6"));

        assertThat(read.facts()).hasSize(1);
        assertThat(read.leftOut()).containsExactly("neither operation nor state refund");
    }

    // Totals

    @Test
    void aTotalThatAddsUpIsLeftOut() {
        Interpreted<BudgetLine> read = read(small(
                "2026;5.57.71;1;100",
                "2026;5.57.71;2;-40",
                ";;;60",
                "2026;5.57.73;1;50",
                ";I alt;1;150",
                "2026;I alt;;110"));

        assertThat(read.refusals()).isEmpty();
        assertThat(read.facts()).hasSize(3);
        assertThat(read.leftOut()).hasSize(3).containsOnly("total of other rows");
    }

    @Test
    void aTotalThatDoesNotAddUpRefusesTheFile() {
        assertThat(refusal(small("2026;5.57.71;1;100", "2026;5.57.73;1;50", ";I alt;;149")))
                .isEqualTo("row 4: the total is 149 kr., and its rows add up to 150 kr. Correct the file and deliver"
                        + " it again");
        assertThat(refusal(small("2026;5.57.71;1;100", ";;;90"))).contains("row 3: the total is 90 kr.");
    }

    @Test
    void aHeadingWithoutAmountsIsLeftOut() {
        assertThat(read(small("2026;;;", "2026;5.57.71;1;100")).leftOut()).containsExactly("heading or note");
    }

    // Signs

    @Test
    void aBudgetWithItsSignTurnedIsRefused() {
        assertThat(refusal(small("2026;5.57.71;1;-100", "2026;5.57.71;2;40"))).contains("the signs are turned");
        assertThat(refusal(small("2026;5.57.71;1;100", "2026;5.57.71;2;40"))).contains("the signs are turned");
        assertThat(refusal(small("2026;5.57.71;1;100", "2026;5.57.71;2;4"))).isEqualTo("null");
        assertThat(read(small("2026;5.57.71;1;100", "2026;5.58.80;1;-4")).warnings())
                .containsExactly("budget.sign");
    }
}
