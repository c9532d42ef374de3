package dk.jobregnskab.budget.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** jobs/ledger/README.md: finance's own statement of the accounts. */
class LedgerDeliveryTest {

    private static final String HEADER = "År;Måned;Kommune;Funktion;Dranst;Gruppering;Art;Beløb (kr.)";

    private final LedgerDelivery kind = new LedgerDelivery(JobDefinitions.shipped());
    private final Path folder;

    LedgerDeliveryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Interpreted<LedgerEntry> read(String... lines) {
        return Interpreted.of(kind, SampleFile.of(lines).write(folder.resolve("regnskab.csv")));
    }

    private String refusal(String... lines) {
        Path file = SampleFile.of(lines).write(folder.resolve("regnskab.csv"));
        Inspection inspection = Inspection.of(
                file,
                Jobregnskab.allKinds(JobDefinitions.shipped()),
                null,
                new LoadOptions("regnskab.csv", null, null));
        assertThat(inspection.kind()).isEqualTo("ledger");
        return String.valueOf(inspection.refusal());
    }

    @Test
    void everyColumnIsRead() {
        LedgerEntry entry = read(HEADER, "2026;3;Herlev;05.57.71 Sygedagpenge;1 Drift;13;5.2;1.234.567,89")
                .facts()
                .get(0);

        assertThat(entry)
                .isEqualTo(new LedgerEntry(
                        2026,
                        3,
                        "163",
                        entry.function(),
                        "Sygedagpenge",
                        1,
                        "013",
                        "5.2",
                        new BigDecimal("1234567.89")));
        assertThat(entry.function().code()).isEqualTo("5.57.71");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026;|",
                "2026;3|3",
                "2026;03|3",
                "2026;M03|3",
                "2026;marts|3",
                "2026;Mar.|3",
                "2026;maj|5",
                "2026;oktober|10",
                "2026;October|10",
                "2026;2026M12|12",
                ";2026M12|12"
            })
    void aMonthIsANumberANameOrAPeriod(String when, Integer month) {
        LedgerEntry entry = read(HEADER, when + ";;5.57.71;1;;;5").facts().get(0);

        assertThat(entry.year()).isEqualTo(2026);
        assertThat(entry.month()).isEqualTo(month);
        assertThat(entry.municipalityCode()).isNull();
        assertThat(entry.grouping()).isNull();
        assertThat(entry.art()).isNull();
    }

    @Test
    void aPeriodStandsForYearAndMonth() {
        String header = "Periode;Funktion;Dranst;Forbrug i mio. kr.";

        assertThat(read(header, "2026M03;5.57.71;1;1,5").facts().get(0).month()).isEqualTo(3);
        assertThat(read(header, "2026;5.57.71;1;1,5").facts().get(0).amount()).isEqualTo(new BigDecimal("1500000.00"));
        assertThat(refusal(header, "2026Q1;5.57.71;1;1,5")).contains("neither a year nor a month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";3;;5.57.71;1;;;5|the year is missing",
                "2026;13;;5.57.71;1;;;5|not a month",
                "2026;x;;5.57.71;1;;;5|not a month",
                "2026;3;Atlantis;5.57.71;1;;;5|is not a municipality",
                "2026;3;000;5.57.71;1;;;5|is not a municipality",
                "2026;3;;5.57;1;;;5|no account function",
                "2026;3;;5.57.71;;;;5|no dranst",
                "2026;3;;5.57.71;1;A;;5|no grouping",
                "2026;3;;5.57.71;1;;løn;5|no art",
                "2026;3;;5.57.71;1;;;|the amount is missing",
                "2026;3;;5.57.71;1;;;5.5|is not a number"
            })
    void aRowThatDoesNotFitRefusesTheFile(String row, String sentence) {
        assertThat(refusal(HEADER, row)).contains("row 2", sentence);
    }

    @Test
    void aYearIsWholeOrInMonths() {
        assertThat(refusal(HEADER, "2026;3;;5.57.71;1;;;5", "2026;;;5.57.73;1;;;5"))
                .isEqualTo("2026 has rows with a month and rows without one. Deliver the year whole or in months");
        assertThat(refusal(HEADER, "2026;3;;5.57.71;1;;;5", "2025;;;5.57.73;1;;;5"))
                .isEqualTo("null");
    }

    @Test
    void aLineIsOneTotal() {
        String row = "2026;3;;5.57.71;1;13;5.2;5";

        assertThat(refusal(HEADER, row, row)).contains("row 3", "are there more than once");
        assertThat(refusal(
                        HEADER, row, row.replace("5.2", "5.9"), row.replace(";3;", ";4;"), row.replace(";13;", ";14;")))
                .isEqualTo("null");
    }

    @Test
    void withoutAUnitTheFileIsRefused() {
        assertThat(refusal("År;Funktion;Dranst;Beløb", "2026;5.57.71;1;5"))
                .contains("does not say the unit", "\"Beløb (1.000 kr.)\"", "jobs/ledger/job.yaml");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(refusal("År;Funktion;Dranst", "2026;5.57.71;1")).contains("\"Beløb\" is missing");
        assertThat(refusal("Funktion;Dranst;Beløb (kr.)", "5.57.71;1;5")).contains("\"År\" is missing");
        assertThat(refusal("År;Funktion;Beløb (kr.)", "2026;5.57.71;5")).contains("\"Dranst\" is missing");
    }

    @Test
    void totalsAreCheckedAndLeftOut() {
        assertThat(read(
                                HEADER,
                                "2026;1;;5.57.71;1;;;5",
                                "2026;2;;5.57.71;1;;;6",
                                "2026;2;I alt;;;;;6",
                                ";;I alt;;;;;11")
                        .leftOut())
                .containsExactly("total of other rows", "total of other rows");
        assertThat(refusal(HEADER, "2026;1;;5.57.71;1;;;5", "2026;2;;5.57.71;1;;;6", "2026;2;I alt;;;;;7"))
                .contains("row 4: the total is 7 kr., and its rows add up to 6 kr.");
    }

    @Test
    void turnedSignsAreRefused() {
        assertThat(refusal(HEADER, "2026;1;;5.57.71;1;;;-5", "2026;1;;5.57.71;2;;;2"))
                .contains("the signs are turned");
    }
}
