package dk.jobregnskab.benchmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** jobs/benchmark/README.md; formulas.md, sections 2 and 9. */
class BenchmarkDeliveryTest {

    private static final int AREA = 0;
    private static final int GROUP = 2;
    private static final int EXPECTED = 3;
    private static final int ACTUAL = 4;
    private static final int DIFFERENCE = 5;
    private static final int EXPECTED_SHARE = 6;
    private static final int ACTUAL_SHARE = 7;
    private static final int DIFFERENCE_SHARE = 8;
    private static final int RANK = 9;
    private static final String BALLERUP = "Ballerup;2018QMAT04;Ydelsesgrupper i alt";

    private final BenchmarkDelivery kind = new BenchmarkDelivery(JobDefinitions.shipped());
    private final Kinds kinds = new Kinds(List.of(
            kind,
            new MinistryListDelivery(JobDefinitions.shipped()),
            new IndicatorDelivery(JobDefinitions.shipped()),
            new PriceDelivery(JobDefinitions.shipped())));
    private final SampleFile sample = SampleFile.benchmark("2018QMAT04");

    private final Path folder;

    BenchmarkDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(SampleFile file) {
        return file.write(folder.resolve("y30r21.csv"));
    }

    private Interpreted<BenchmarkFigure> read(SampleFile file) {
        return Interpreted.of(kind, write(file));
    }

    private Inspection inspect(Path file) {
        return Inspection.of(file, kinds, null, new LoadOptions("y30r21.csv", null, null));
    }

    private String refusal(SampleFile file) {
        return String.valueOf(inspect(write(file)).refusal());
    }

    private static BenchmarkFigure ballerup(Interpreted<BenchmarkFigure> read) {
        return read.facts().stream()
                .filter(figure -> figure.municipalityCode().equals("151")
                        && figure.group().equals("Ydelsesgrupper i alt"))
                .findFirst()
                .orElseThrow();
    }

    private static SampleFile withDifferences(SampleFile file, boolean persons, boolean shares) {
        return file.each(cells -> {
            if (persons) {
                cells[DIFFERENCE] = opposite(cells[DIFFERENCE]);
            }
            if (shares) {
                cells[DIFFERENCE_SHARE] = opposite(cells[DIFFERENCE_SHARE]);
            }
            return cells;
        });
    }

    private static String opposite(String number) {
        return number.isEmpty() ? "" : number.startsWith("-") ? number.substring(1) : "-" + number;
    }

    @Test
    void theShippedDeliveryIsAcceptedWithItsRegionsCountedAndLeftOut() {
        Inspection inspection = inspect(Path.of("src/test/resources/samples/y30r21-konstrueret.csv"));

        assertThat(inspection.refusal()).isNull();
        assertThat(inspection.kind()).isEqualTo("benchmark");
        assertThat(inspection.rowsRead()).isEqualTo(4 * 4 * (98 + 1 + 8 + 1));
        assertThat(inspection.rowsAccepted()).isEqualTo(4 * 4 * (98 + 1));
        assertThat(inspection.rowsLeftOut()).containsOnly(Map.entry("area that is no municipality", 4L * 4 * 9));
        assertThat(inspection.warnings()).isEmpty();
    }

    @Test
    void ballerupsPublishedRowIsReadAsPublished() {
        assertThat(ballerup(read(sample)))
                .extracting(
                        BenchmarkFigure::expected,
                        BenchmarkFigure::actual,
                        BenchmarkFigure::publishedDifference,
                        BenchmarkFigure::rank)
                .containsExactly(2870, 2670, 200, 6);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true", "true, false", "false, true"})
    void theDifferenceMayHaveEitherSignAndIsMadeOurs(boolean persons, boolean shares) {
        Interpreted<BenchmarkFigure> read = read(withDifferences(sample, persons, shares));

        assertThat(read.refusedBy()).isEmpty();
        assertThat(ballerup(read).publishedDifference()).isEqualTo(200);
        assertThat(Objects.requireNonNull(ballerup(read).publishedDifferenceShare())
                        .signum())
                .isEqualTo(1);
    }

    @Test
    void aSignThatChangesInsideTheFileRefusesItAndNamesTwoRows() {
        SampleFile file = sample.set(BALLERUP, DIFFERENCE, "-200");

        assertThat(read(file).refusedBy()).startsWith("benchmark.difference-sign");
        assertThat(refusal(file)).contains("the difference has opposite signs in row", "and row");
    }

    @Test
    void sharesWithoutATellingRowTakeTheSignOfTheCounts() {
        SampleFile flat = withDifferences(sample, true, false).each(cells -> {
            boolean own = String.join(";", cells).startsWith(BALLERUP);
            if (!cells[EXPECTED_SHARE].isEmpty()) {
                cells[EXPECTED_SHARE] = "5,0";
                cells[ACTUAL_SHARE] = "5,0";
                cells[DIFFERENCE_SHARE] = own ? "-0,1" : "0,0";
            }
            return cells;
        });

        assertThat(ballerup(read(flat)).publishedDifferenceShare()).isEqualByComparingTo("0.1");
    }

    /** formulas.md, section 9: the vectors. */
    @ParameterizedTest
    @CsvSource({
        "700, 720, -20, true",
        "2400, 2310, 90, true",
        "2400, 2310, 100, true",
        "2400, 2310, 80, true",
        "2400, 2310, 110, false",
        "2400, 2310, 70, false"
    })
    void aPublishedDifferenceMayMissTheCountsByTen(int expected, int actual, int published, boolean accepted) {
        SampleFile file = sample.set(BALLERUP, EXPECTED, String.valueOf(expected))
                .set(BALLERUP, ACTUAL, String.valueOf(actual))
                .set(BALLERUP, DIFFERENCE, String.valueOf(published));

        assertThat(read(file).refusedBy().contains("benchmark.difference")).isEqualTo(!accepted);
    }

    /** formulas.md, section 9: the vectors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,7|7,5|0,3|true", "7,7|7,5|0,2|true", "7,7|7,5|0,1|true", "7,7|7,5|0,4|false"})
    void aPublishedDifferenceInShareMayMissTheSharesByATenth(
            String expected, String actual, String published, boolean accepted) {
        SampleFile file = sample.set(BALLERUP, EXPECTED_SHARE, expected)
                .set(BALLERUP, ACTUAL_SHARE, actual)
                .set(BALLERUP, DIFFERENCE_SHARE, published);

        assertThat(read(file).refusedBy().contains("benchmark.share-difference"))
                .isEqualTo(!accepted);
    }

    @Test
    void anUnknownMunicipalityRefusesTheFileAndIsNamedWithItsRow() {
        assertThat(refusal(sample.set("Herlev;", AREA, "Hervel")))
                .contains("row ", "column \"Area\"", "\"Hervel\" is not a municipality");
    }

    @Test
    void aMunicipalityThatIsMissingRefusesTheFile() {
        SampleFile file = sample.without("Herlev;");

        assertThat(read(file).refusedBy()).contains("benchmark.municipalities");
        assertThat(refusal(file)).contains("has 97 of 98 municipalities; missing: Herlev");
    }

    @Test
    void aMunicipalityThatIsThereTwiceRefusesTheFile() {
        String again = sample.lines().stream()
                .filter(line -> line.startsWith(BALLERUP))
                .findFirst()
                .orElseThrow();

        assertThat(refusal(sample.add(again))).contains("Ballerup is there twice in Ydelsesgrupper i alt 2018QMAT04");
    }

    @Test
    void oneListAloneIsEnough() {
        SampleFile file = sample.keep(line -> line.contains(";Ydelsesgrupper i alt;"));

        assertThat(read(file).refusedBy()).isEmpty();
    }

    @Test
    void aRankThatIsMissingOrComesTwiceRefusesTheFile() {
        assertThat(refusal(sample.set(BALLERUP, RANK, ""))).contains("the ranks are not 1-98 once each (no. 6)");
        assertThat(refusal(sample.set(BALLERUP, RANK, "7"))).contains("the ranks are not 1-98 once each");
        assertThat(refusal(sample.set(BALLERUP, RANK, "99"))).contains("the ranks are not 1-98 once each");
    }

    @Test
    void aListWithoutAnyRankIsAcceptedWithAWarning() {
        Interpreted<BenchmarkFigure> read = read(sample.each(cells -> {
            if (cells[GROUP].equals("A-dagpenge mv.")) {
                cells[RANK] = "";
            }
            return cells;
        }));

        assertThat(read.refusedBy()).isEmpty();
        assertThat(read.warnings()).containsExactly("benchmark.ranks");
    }

    @Test
    void aBetterRankWithASmallerDifferenceInShareIsAWarning() {
        SampleFile file = sample.set(BALLERUP, EXPECTED_SHARE, "8,9")
                .set(BALLERUP, ACTUAL_SHARE, "8,9")
                .set(BALLERUP, DIFFERENCE_SHARE, "0,0");

        assertThat(read(file).refusedBy()).isEmpty();
        assertThat(read(file).warnings()).contains("benchmark.rank-order");
    }

    /** formulas.md, section 9: parts 750, 770 and 1,350 against 2,870, 2,920 and 2,930. */
    @ParameterizedTest
    @CsvSource({"2870, false", "2920, false", "2820, false", "2930, true"})
    void partsThatMissTheTotalByMoreThanFiftyAreAWarning(int total, boolean warned) {
        SampleFile file = sample.set("Ballerup;2018QMAT04;A-dagpenge", ACTUAL, "750")
                .set("Ballerup;2018QMAT04;Sygedagpenge", ACTUAL, "770")
                .set("Ballerup;2018QMAT04;Kontanthjælp", ACTUAL, "1350")
                .set(BALLERUP, ACTUAL, String.valueOf(total))
                .set("Ballerup;2018QMAT04;", DIFFERENCE, "");

        assertThat(read(file).warnings().contains("benchmark.parts-vs-total")).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "-", "*", ".."})
    void aMissingCountIsUnknownAndSaidSo(String marker) {
        Interpreted<BenchmarkFigure> read = read(sample.set(BALLERUP, ACTUAL, marker));

        assertThat(ballerup(read).actual()).isNull();
        assertThat(ballerup(read).differenceOfCounts()).isNull();
        assertThat(ballerup(read).difference()).isEqualTo(200);
        assertThat(read.refusedBy()).isEmpty();
        assertThat(read.warnings()).contains("benchmark.unknown-counts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|1,234.5|\"1,234.5\" is not a number in Danish notation",
                "3|28,70|\"28,70\" has more than 0 decimals",
                "6|8,95123|\"8,95123\" has more than 4 decimals",
                "6|0.600|\"0.600\" is not a number",
                "6|1234567,0|too large",
                "3|99999999999|too large",
                "1|2018QMAT05|is not a period",
                "1|2018M12|is not a rolling year",
                "2|Kontanthjælp|is not one of the benchmark's groups"
            })
    void aCellThatDoesNotFitRefusesTheFileAndIsNamed(int column, String value, String sentence) {
        assertThat(refusal(sample.set(BALLERUP, column, value))).contains("row ", "column \"", sentence);
    }

    private static String fraction(String percent) {
        return percent.isEmpty()
                ? ""
                : new BigDecimal(percent.replace(',', '.'))
                        .movePointLeft(2)
                        .toPlainString()
                        .replace('.', ',');
    }

    /** formulas.md, section 9: decided by the persons and the other rows, not by decimals. */
    @Test
    void sharesWrittenAsFractionsAreRefused() {
        SampleFile real = SampleFile.realBenchmark();

        assertThat(refusal(real.each(BenchmarkDeliveryTest::withFractions)))
                .contains("row 2 (København, Ydelsesgrupper i alt, 2020QMAT02)", "0.0908", "fraction", "percent");
        assertThat(refusal(sample.each(BenchmarkDeliveryTest::withFractions))).contains("is a fraction");
    }

    private static String[] withFractions(String[] cells) {
        for (int column : new int[] {EXPECTED_SHARE, ACTUAL_SHARE, DIFFERENCE_SHARE}) {
            cells[column] = fraction(cells[column]);
        }
        return cells;
    }

    /** formulas.md, section 9. */
    @ParameterizedTest
    @ValueSource(strings = {"0,1016", "0,102", "0,10", "0,1"})
    void oneShareWrittenAsAFractionIsRefusedWhateverItsDecimals(String share) {
        SampleFile file =
                SampleFile.realBenchmark().set("Ballerup;2020QMAT04;Ydelsesgrupper i alt", EXPECTED_SHARE, share);

        assertThat(refusal(file)).contains("row 402 (Ballerup, Ydelsesgrupper i alt, 2020QMAT04)", "fraction");
    }

    @Test
    void oneMunicipalityWithFractionsIsRefused() {
        SampleFile file =
                SampleFile.realBenchmark().each(cells -> cells[0].equals("Læsø") ? withFractions(cells) : cells);

        assertThat(refusal(file)).contains("(Læsø, ", "is a fraction");
    }

    /** A share that is small because nearly nobody is there is no fraction. */
    @Test
    void aSmallShareOfFewPersonsIsNoFraction() {
        SampleFile file = SampleFile.realBenchmark().each(cells -> {
            if (cells[0].equals("Læsø") && cells[2].startsWith("Sygedagpenge")) {
                cells[EXPECTED] = "0";
                cells[ACTUAL] = "0";
                cells[DIFFERENCE] = "0";
                cells[EXPECTED_SHARE] = "0,05";
                cells[ACTUAL_SHARE] = "0,05";
                cells[DIFFERENCE_SHARE] = "0,00";
            }
            return cells;
        });

        assertThat(read(file).refusedBy()).isEmpty();
    }

    @Test
    void aProperPrefixOfTheRealTableIsRefused() {
        SampleFile table = SampleFile.realBenchmark().keep(line -> line.contains(";2022QMAT02;Ydelsesgrupper i alt;"));
        byte[] whole = table.text().getBytes(StandardCharsets.UTF_8);
        List<BenchmarkFigure> facts = read(table).facts();
        assertThat(facts).hasSize(98);
        // each end of the last rows, and every eleventh before
        for (int length = 0; length < whole.length - 1; length += length < whole.length - 600 ? 11 : 1) {
            Path file = SampleFile.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, length));
            try {
                Interpreted<BenchmarkFigure> read = Interpreted.of(kind, file);
                // a header without rows is refused by the gate of every kind
                assertThat(read.facts().isEmpty() || !read.refusedBy().isEmpty())
                        .as("the first %d of %d bytes", length, whole.length)
                        .isTrue();
            } catch (RefusedFileException refused) {
                assertThat(refused.problem().sentence().english()).isNotBlank();
            }
        }
    }

    @Test
    void aShareWithMoreDecimalsThanTheOthersIsRefused() {
        assertThat(refusal(sample.set(BALLERUP, EXPECTED_SHARE, "8,95"))).contains("row ", "8.95 has 2 decimals");
    }

    @Test
    void countsMayHaveThousandsDotsAndPrintedPeriodsMayStandForTokens() {
        SampleFile file = sample.set(BALLERUP, EXPECTED, "2.870").set("", 1, "1. halvår 2018 – 2. halvår 2018");

        assertThat(read(file).problems()).isEmpty();
        assertThat(ballerup(read(file)).expected()).isEqualTo(2870);
        assertThat(ballerup(read(file)).period()).hasToString("2018QMAT04");
    }

    @Test
    void everyEncodingAndLineEndOfTheSourceGivesTheSameFacts() {
        List<BenchmarkFigure> facts = read(sample).facts();
        String text = sample.text();
        Charset windows = Charset.forName("windows-1252");

        assertThat(facts).hasSize(4 * 99);
        assertThat(facts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(facts);
        assertThat(facts(text.getBytes(windows))).isEqualTo(facts);
        assertThat(facts(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(facts);
        assertThat(facts(text.stripTrailing().getBytes(StandardCharsets.UTF_8))).isEqualTo(facts);
        assertThat(facts(Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(facts);
    }

    private List<BenchmarkFigure> facts(byte[] bytes) {
        return Interpreted.of(kind, SampleFile.write(folder.resolve("other.csv"), bytes))
                .facts();
    }

    @Test
    void decomposedLettersLeaveOutTheSameAreas() {
        String decomposed = Normalizer.normalize(sample.text(), Normalizer.Form.NFD);
        Path file = SampleFile.write(folder.resolve("nfd.csv"), decomposed.getBytes(StandardCharsets.UTF_8));

        assertThat(inspect(file).refusal()).isNull();
        assertThat(inspect(file).rowsRejected()).isZero();
    }

    @Test
    void theOrderOfColumnsAndRowsChangesNothing() {
        SampleFile turned = SampleFile.of(sample.lines().stream()
                .map(line -> line.split(";", -1))
                .map(cells -> String.join(
                        ";", cells[9], cells[8], cells[7], cells[6], cells[5], cells[4], cells[3], cells[2], cells[1],
                        cells[0]))
                .toArray(String[]::new));

        assertThat(ballerup(read(turned))).isEqualTo(ballerup(read(sample)));
        assertThat(read(turned).refusedBy()).isEmpty();
    }

    @Test
    void aShortenedLabelIsEnoughAndAMissingColumnIsNamed() {
        SampleFile shortened = sample.header(header -> header.replaceAll("[^;]*: ", ""));

        assertThat(read(shortened).facts()).isEqualTo(read(sample).facts());
        assertThat(refusal(shortened.header(header -> header.replace("Faktisk antal", "Antal"))))
                .contains("the column \"Faktisk antal\" is missing");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] whole = sample.text().getBytes(StandardCharsets.UTF_8);
        int header = sample.lines().get(0).getBytes(StandardCharsets.UTF_8).length;
        int lastMunicipality = sample.text().getBytes(StandardCharsets.UTF_8).length
                - 4 * "Uoplyst område;2018QMAT04;Ydelsesgrupper i alt;;;;;;;;".length();
        for (int i = 0; i < 40; i++) {
            int length = random.nextInt(header, lastMunicipality - 50);
            Path cut = SampleFile.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, length));
            assertThat(inspect(cut).refusal())
                    .as("%d bytes, seed %d", length, seed)
                    .isNotNull();
        }
    }

    @Test
    void aFileWithoutRowsOrWithoutAnythingIsRefused() {
        assertThat(refusal(sample.keep(line -> false))).contains("the file has a header but no rows");
        assertThat(refusal(sample.keep(line -> line.startsWith("RAR ")))).contains("no row could be used");
        assertThat(inspect(SampleFile.write(folder.resolve("empty.csv"), new byte[0]))
                        .refusal())
                .contains("the file is empty");
    }

    @Test
    void anErrorPageOrAPictureIsNoTable() {
        assertThat(refusal(SampleFile.of("<html><body>503</body></html>"))).contains("a web page or XML, not a table");
        Path picture = SampleFile.write(
                folder.resolve("x.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0x81});
        assertThat(inspect(picture).refusal()).isNotNull();
    }

    @Test
    void aQuoteThatIsNeverClosedRefusesTheFileAndSwallowsNoRows() {
        assertThat(refusal(sample.add("\"Ballerup;2018QMAT04"))).contains("the file is not valid CSV");
    }

    @Test
    void aRowOfAnotherWidthRefusesTheFile() {
        assertThat(refusal(sample.add("Ballerup;2018QMAT04"))).contains("the row has 2 columns instead of 10");
    }

    @Test
    void blankRowsAreCountedAndLeftOut() {
        assertThat(read(sample.add("").add(";;;;;;;;;")).leftOut())
                .filteredOn("blank row or note"::equals)
                .hasSize(2);
    }

    @Test
    void aColumnThatComesTwiceRefusesTheFile() {
        SampleFile twice = SampleFile.of(sample.lines().stream()
                .map(line -> line + ";" + line.split(";", -1)[ACTUAL])
                .toArray(String[]::new));

        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("is there more than once");
    }

    @Test
    void aSeriesSplitByBenefitGroupsIsNotTakenForTheBenchmark() {
        assertThat(kind.recognises(List.of("Area", "Periode", "Ydelsesgrupper", "Antal personer")))
                .isFalse();
        assertThat(kind.recognises(List.of("Area", "Periode", "Ydelsesgrupper", "Faktisk antal")))
                .isTrue();
    }

    @Test
    void zeroExpectedAndNegativeZeroAreNumbers() {
        Interpreted<BenchmarkFigure> read = read(sample.set(BALLERUP, EXPECTED, "0")
                .set(BALLERUP, ACTUAL, "0")
                .set(BALLERUP, DIFFERENCE, "-0")
                .set(BALLERUP, DIFFERENCE_SHARE, "-0,0")
                .set(BALLERUP, ACTUAL_SHARE, "0,0")
                .set(BALLERUP, EXPECTED_SHARE, "0,0"));

        assertThat(ballerup(read).publishedDifference()).isZero();
        assertThat(ballerup(read).publishedDifferenceShare()).isEqualTo(new BigDecimal("0.0"));
    }
}
