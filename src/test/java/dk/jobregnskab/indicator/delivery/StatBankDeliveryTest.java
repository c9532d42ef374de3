package dk.jobregnskab.indicator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.indicator.IndicatorValue;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics Denmark's files: in codes or texts, Danish or English, with as many dimensions as were asked for. */
class StatBankDeliveryTest {

    private final IndicatorDelivery kind = new IndicatorDelivery(JobDefinitions.shipped());
    private final Path folder;

    StatBankDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Interpreted<IndicatorValue> read(String... lines) {
        return Interpreted.of(kind, SampleFile.of(lines).write(folder.resolve("folk1a.csv")));
    }

    private @Nullable String refusal(String... lines) {
        Path file = SampleFile.of(lines).write(folder.resolve("folk1a.csv"));
        return Inspection.of(file, new Kinds(List.of(kind)), null, new LoadOptions("folk1a.csv", null, null))
                .refusal();
    }

    /** Area, period and figure of what counts. */
    private List<String> totals(String... lines) {
        return read(lines).facts().stream()
                .filter(IndicatorValue::total)
                .map(value -> value.municipalityCode() + " " + value.period() + " "
                        + Objects.requireNonNull(value.value())
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    private List<String> amounts(String... lines) {
        return read(lines).facts().stream()
                .map(value -> Objects.requireNonNull(value.value())
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    // How numbers are written

    @Test
    void threeDecimalsBehindAPointAreDecimalsInAnEnglishFile() {
        assertThat(amounts(
                        "OMRÅDE;TID;INDHOLD",
                        "All Denmark;2023;3.125",
                        "København;2023;2.875",
                        "Frederiksberg;2023;12.450"))
                .containsExactly("3.125", "2.875", "12.45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ballerup;Total;2020K1;3.125",
                "Ballerup;Age, total;2020K1;3.125",
                "Ballerup;TOT;2020Q1;3.125",
                "Copenhagen;TOT;2020K1;3.125"
            })
    void anyEnglishTextTellsThatThePointIsADecimalPoint(String row) {
        assertThat(amounts("OMRÅDE;ALDER;TID;INDHOLD", row)).containsExactly("3.125");
    }

    @Test
    void oneNumberThatCanOnlyHaveADecimalPointTellsForItsColumn() {
        assertThat(amounts("OMRÅDE;TID;INDHOLD", "000;2020K1;3.125", "151;2020K1;12.5", "153;2020K1;2.000"))
                .containsExactly("3.125", "12.5", "2");
        assertThat(amounts("OMRÅDE;TID;INDHOLD", "000;2020K1;3.125", "151;2020K1;0.875"))
                .containsExactly("3.125", "0.875");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMRÅDE;TID;INDHOLD|151;2020K1;3.125",
                "OMRÅDE;TID;INDHOLD|Hele landet;2020K1;3.125",
                "OMRÅDE;KØN;TID;INDHOLD|Hele landet;Total;2020K1;3.125",
                "Area;Periode;Pct.|Ballerup;2026M07;3.125"
            })
    void aNumberThatNothingTellsAboutIsRefusedWithBothReadings(String header, String row) {
        assertThat(refusal(header, row))
                .contains("row 2, column", "\"3.125\" can be 3,125 or 3125", "Fetch the table in Danish");
    }

    @Test
    void aDecimalCommaInTheColumnDoesNotMakeAPointBeforeThreeDigitsClear() {
        assertThat(refusal("Area;Periode;Pct.", "Ballerup;2026M07;3,1", "Herlev;2026M07;3.125"))
                .contains("row 3", "\"3.125\" can be 3,125 or 3125");
    }

    @Test
    void dotsThatCanOnlyStandBetweenThousandsAreRead() {
        assertThat(amounts("Area;Periode;Antal", "Hele landet;2026M07;1.234.567", "Ballerup;2026M07;3.125"))
                .containsExactly("1234567", "3125");
    }

    @Test
    void anEnglishFileWithADecimalCommaIsNoEnglishNumber() {
        assertThat(refusal("OMRÅDE;TID;INDHOLD", "All Denmark;2020Q1;3,125")).contains("\"3,125\" is not a number");
    }

    // Further dimensions

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CIVILSTAND|I alt|Ugift",
                "CIVILSTAND|TOT|U",
                "HERKOMST1|Herkomst1 i alt|Efterkommere",
                "CIVILSTAND|Marital status, total|Never married",
                "STATSB|IALT|5100",
                "UDDANNELSE|Total|H10",
                "BRANCHE|Erhverv i alt|Industri"
            })
    void theTotalRowsOfADimensionThatIsNotKnownAreUsed(String dimension, String total, String part) {
        assertThat(totals(
                        "OMRÅDE;KØN;ALDER;" + dimension + ";TID;INDHOLD",
                        "Ballerup;I alt;Alder i alt;" + total + ";2026K1;23000",
                        "Ballerup;I alt;Alder i alt;" + part + ";2026K1;11000",
                        "Ballerup;Kvinder;Alder i alt;" + total + ";2026K1;12000"))
                .containsExactly("151 2026Q1 23000");
    }

    @Test
    void aDimensionThatIsNotKnownIsKeptWithTheFigure() {
        List<IndicatorValue> facts = read(
                        "OMRÅDE;KØN;CIVILSTAND;TID;INDHOLD",
                        "Ballerup;I alt;I alt;2026K1;23000",
                        "Ballerup;Mænd;I alt;2026K1;11000",
                        "Ballerup;Mænd;Ugift;2026K1;7000")
                .facts();
        assertThat(facts)
                .extracting(IndicatorValue::dimensions)
                .containsExactly("", "KØN=Mænd", "CIVILSTAND=Ugift;KØN=Mænd");
        assertThat(facts).first().satisfies(value -> {
            assertThat(value.dimensions()).as("the total is no split").isEmpty();
            assertThat(value.total()).isTrue();
            assertThat(value.measure()).isEqualTo("INDHOLD");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ugift", "U", "5", "0"})
    void aDimensionWithoutItsTotalRefusesTheFileByName(String part) {
        assertThat(refusal("OMRÅDE;KØN;CIVILSTAND;TID;INDHOLD", "151;TOT;" + part + ";2026K1;23000"))
                .contains("column \"CIVILSTAND\"", "no row has its total", "Fetch the table again with its total");
    }

    @Test
    void severalValuesThatLookLikeTotalsAreNone() {
        assertThat(refusal(
                        "OMRÅDE;FAMILIE;TID;INDHOLD",
                        "Ballerup;Par i alt;2026K1;10000",
                        "Ballerup;Enlige i alt;2026K1;9000"))
                .contains("column \"FAMILIE\"", "no row has its total");
    }

    @Test
    void aKnownDimensionWithoutItsTotalIsKeptWithAWarning() {
        assertThat(read("OMRÅDE;KØN;TID;INDHOLD", "Ballerup;Mænd;2026K1;7000").warnings())
                .containsExactly("indicator.totals");
        assertThat(read("OMRÅDE;KØN;TID;INDHOLD", "Ballerup;I alt;2026K1;7000").warnings())
                .isEmpty();
    }

    @Test
    void theCountryIsKnownWithoutItsNoughts() {
        assertThat(read("OMRÅDE;TID;INDHOLD", "0;2026K1;6000000").facts())
                .extracting(IndicatorValue::municipalityCode)
                .containsExactly("000");
    }

    @Test
    void aDimensionWithTwoTotalsRefusesTheFile() {
        assertThat(refusal("OMRÅDE;KØN;TID;INDHOLD", "Ballerup;I alt;2026K1;10000", "Ballerup;Total;2026K1;10000"))
                .contains("column \"KØN\"", "more than one value that can be its total: \"I alt\", \"Total\"");
    }

    @Test
    void aPartThatLooksLikeATotalIsNoneInADimensionThatIsKnown() {
        assertThat(totals(
                        "Area;Periode;Ydelse;Antal",
                        "Ballerup;2026M07;Ydelser i alt;900",
                        "Ballerup;2026M07;A-dagpenge i alt;700"))
                .containsExactly("151 2026M07 900");
        assertThat(totals("Area;Periode;Ydelse;Antal", "Ballerup;2026M07;A-dagpenge i alt;700"))
                .isEmpty();
    }

    @Test
    void anotherPublishersDimensionIsKnownByItsTotalToo() {
        assertThat(totals(
                        "Area;Periode;Uddannelse;Antal;Pct.",
                        "Ballerup;2026M07;Uddannelse i alt;900;3,1",
                        "Ballerup;2026M07;Faglært;700;2,1"))
                .containsExactly("151 2026M07 900", "151 2026M07 3.1");
    }

    // Codes

    private static String[] realCodes() {
        return SampleFile.statBankCodes().lines().toArray(String[]::new);
    }

    @Test
    void theCountryIsReadByItsCodeAndRegionsAreLeftOut() {
        Interpreted<IndicatorValue> read = read(realCodes());

        assertThat(read.problems()).isEmpty();
        assertThat(read.leftOut()).hasSize(8);
        assertThat(read.facts())
                .extracting(value -> value.municipalityCode() + " " + value.period() + " " + value.dimensions())
                .containsExactly(
                        "000 2019Q1 ALDER=0;KØN=1",
                        "000 2020Q1 ALDER=0;KØN=1",
                        "000 2019Q1 ALDER=1;KØN=1",
                        "000 2020Q1 ALDER=1;KØN=1");
        assertThat(refusal(realCodes())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01", "1", "07", "10", "11", "81", "84", "081", "082", "083", "084", "085", "1084", "411", "997", "998",
                "999"
            })
    void aCodeOfNoMunicipalityIsLeftOutLikeItsName(String code) {
        Interpreted<IndicatorValue> read = read("OMRÅDE;TID;INDHOLD", code + ";2026K1;5", "101;2026K1;6");

        assertThat(read.problems()).isEmpty();
        assertThat(read.leftOut()).hasSize(1);
        assertThat(read.facts()).extracting(IndicatorValue::municipalityCode).containsExactly("101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "86", "086", "100", "152", "861", "00"})
    void aCodeThatNobodyUsesRefusesTheFile(String code) {
        assertThat(refusal("OMRÅDE;TID;INDHOLD", code + ";2026K1;5")).contains("is not a municipality");
    }

    @Test
    void codesAndTextsInBothLanguagesGiveTheSameFacts() {
        List<String> facts = totals(
                "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD",
                "000;TOT;IALT;TOT;2026K1;6025603",
                "101;TOT;IALT;TOT;2026K1;21000",
                "411;TOT;IALT;TOT;2026K1;90",
                "081;TOT;IALT;TOT;2026K1;590000",
                "101;1;IALT;TOT;2026K1;10000");

        assertThat(facts).containsExactly("000 2026Q1 6025603", "101 2026Q1 21000");
        assertThat(totals(
                        "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD",
                        "Hele landet;I alt;Alder i alt;I alt;2026K1;6025603",
                        "København;I alt;Alder i alt;I alt;2026K1;21000",
                        "Christiansø;I alt;Alder i alt;I alt;2026K1;90",
                        "Region Nordjylland;I alt;Alder i alt;I alt;2026K1;590000",
                        "København;Mænd;Alder i alt;I alt;2026K1;10000"))
                .isEqualTo(facts);
        assertThat(totals(
                        "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD",
                        "All Denmark;Total;Age, total;Total;2026Q1;6025603",
                        "Copenhagen;Total;Age, total;Total;2026Q1;21000",
                        "Christiansø;Total;Age, total;Total;2026Q1;90",
                        "Region Nordjylland;Total;Age, total;Total;2026Q1;590000",
                        "Copenhagen;Men;Age, total;Total;2026Q1;10000"))
                .isEqualTo(facts);
    }

    @Test
    void figuresAreThePublishedOnes() {
        assertThat(read(realCodes()).facts())
                .extracting(IndicatorValue::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("31754"),
                        new BigDecimal("31649"),
                        new BigDecimal("31799"),
                        new BigDecimal("31880"));
    }
}
