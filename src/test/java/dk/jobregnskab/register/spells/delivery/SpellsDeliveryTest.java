package dk.jobregnskab.register.spells.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.SpellFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.register.citizen.Cpr;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical spell file. All numbers are of the replacement kind (day + 60): nobody's. */
class SpellsDeliveryTest {

    private static final SpellFile EXAMPLE = SpellFile.example();
    private static final String LINE = EXAMPLE.lines().get(0);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path file(String text) {
        return SampleFile.write(folder.resolve("forloeb.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Interpreted<SpellLine> read(String text) {
        return Interpreted.of(new SpellsDelivery(JobDefinitions.shipped()), file(text));
    }

    private Interpreted<SpellLine> readLine(String line) {
        return read(SpellFile.of("2030-01", 123, line).text());
    }

    private SpellLine only(String line) {
        Interpreted<SpellLine> read = readLine(line);
        assertThat(read.problems()).isEmpty();
        assertThat(read.refusedBy()).isEmpty();
        return read.facts().get(0);
    }

    @Test
    void theExampleIsRecognisedAndRead() {
        Interpreted<SpellLine> read = read("\uFEFF" + EXAMPLE.text().replace("\n", "\r\n"));
        SpellLine line = read.facts().get(0);

        assertThat(new Kinds(List.of(
                                new RegisterDelivery(JobDefinitions.shipped()),
                                new SpellsDelivery(JobDefinitions.shipped())))
                        .recognise(folder.resolve("forloeb.csv"))
                        .name())
                .isEqualTo("spells");
        assertThat(read.refusedBy()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(line.month()).isEqualTo(YearMonth.of(2030, 1));
        assertThat(line.deliveryNumber()).isEqualTo(123);
        assertThat(line.caseNumber().municipalityCode()).isEqualTo("151");
        assertThat(line.caseNumber().sender()).isEqualTo("JOBCENTER");
        assertThat(line.caseNumber().number()).isEqualTo("S-0001");
        assertThat(line.citizen()).isEqualTo(Cpr.parse("6101901234").orElseThrow());
        assertThat(line.benefit()).isEqualTo("Kontanthjælp");
        assertThat(line.start()).isEqualTo(LocalDate.of(2030, 1, 3));
        assertThat(line.end()).isNull();
        assertThat(line.weeklyHours()).isEqualTo(3700);
        assertThat(line.category()).isEqualTo("Jobparat");
        assertThat(line.amount()).isEqualTo(308_000);
        assertThat(line.refundRate()).isEqualTo(4000);
        assertThat(line.refund()).isEqualTo(123_200);
        assertThat(line.event().name()).isEqualTo("NEW");
        assertThat(line.registeredAt()).isEqualTo(Instant.parse("2030-02-01T00:00:00Z"));
    }

    @Test
    void neitherCitizenNorCaseIsEverPrinted() {
        SpellLine line = only(LINE.replace("S-0001", "6202852345"));

        assertThat(line.toString()).doesNotContain("6101901234", "6202852345");
        assertThat(Inspection.of(
                                folder.resolve("forloeb.csv"),
                                new Kinds(List.of(new SpellsDelivery(JobDefinitions.shipped()))),
                                null,
                                new LoadOptions("forloeb.csv", null, null))
                        .lines()
                        .toString())
                .contains("kind      spells", "1 accepted", "amount 3080.00")
                .doesNotContain("6101901234", "6202852345");
    }

    @Test
    void blankHoursAreFullTimeAndMoreThan37AreCappedWithAWarning() {
        assertThat(only(LINE.replace(";37,00;", ";;")).weeklyHours()).isEqualTo(3700);
        assertThat(only(LINE.replace(";37,00;", ";18,5;")).weeklyHours()).isEqualTo(1850);

        Interpreted<SpellLine> capped = readLine(LINE.replace(";37,00;", ";45,00;"));
        assertThat(capped.facts().get(0).weeklyHours()).isEqualTo(3700);
        assertThat(capped.warnings()).containsExactly("spells.hours-capped");
    }

    @Test
    void aBlankEndIsOpenAndAnotherIsTheLastDay() {
        assertThat(only(LINE.replace("31-12-9999", "")).end()).isNull();
        assertThat(only(LINE.replace("31-12-9999", "03-01-2030")).end()).isEqualTo(LocalDate.of(2030, 1, 3));
        assertThat(only(LINE.replace("31-12-9999", "2030-01-03")).end())
                .as("as Excel's date cells are read")
                .isEqualTo(LocalDate.of(2030, 1, 3));
    }

    @Test
    void reversalsAreNegativeAndAmountsMayBeLeftOut() {
        assertThat(only(LINE.replace("3080,00;40;1232,00", "-3.080,00;40;-1.232,00"))
                        .amount())
                .isEqualTo(-308_000);
        assertThat(only(LINE.replace("3080,00;40;1232,00", ";;")).amount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"';40;', 4000", "';40;0,00', 4000", "';;0,00', 0", "';;', 0"})
    void withoutAnAmountARateOrARefundOfNothingIsStillALine(String fields, int rate) {
        SpellLine line = only(LINE.replace("3080,00;40;1232,00", fields));

        assertThat(line.amount()).isNull();
        assertThat(line.refundRate()).isEqualTo(rate);
        assertThat(line.refund()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'3080,00;;0,00'", "'3080,00;0;'", "'3080,00;;'", "'3080,00;0;0,00'"})
    void aRefundOfNothingMayBeLeftOutInPart(String fields) {
        SpellLine line = only(LINE.replace("3080,00;40;1232,00", fields));

        assertThat(line.amount()).isEqualTo(308_000);
        assertThat(line.refundRate()).isZero();
        assertThat(line.refund()).isZero();
    }

    @Test
    void aDeletionMayRepeatTheRefundOfWhatItDeletes() {
        assertThat(only(LINE.replace("3080,00;40;1232,00", ";40;1232,00").replace(";NY;", ";SLET;"))
                        .amount())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "6101901234, 101575001, CPR-nummer",
        "6101901234, 0000000000, CPR-nummer",
        "6101901234, 6113901234, CPR-nummer",
        "KTH, '', Ydelse",
        "KTH, 6202852345, Ydelse",
        "03-01-2030, 31-02-2030, Start",
        "03-01-2030, 2030-02-31, Start",
        "03-01-2030, '', Start",
        "31-12-9999, 31-02-2031, Slut",
        "31-12-9999, 02-01-2030, Slut",
        "'37,00', '-1,00', Timer pr. uge",
        "'37,00', fuld, Timer pr. uge",
        "Jobparat, 6202852345, Kategori",
        "'3080,00', '', Beløb",
        "40;1232, 4000;1232, Refusionssats",
        "'1232,00', abc, Refusion",
        "S-0001, '', Sag",
        ";NY;, ;ÆNDRET;, Hændelse",
        "2030-02-01T01:00:00, 2030-02-01, Registreret",
        "2030-02-01T01:00:00, i går, Registreret"
    })
    void aLineWithAFaultIsRejectedByColumnAndNeverByValue(String good, String bad, String column) {
        Interpreted<SpellLine> read = readLine(LINE.replace(good, bad == null ? "" : bad));

        assertThat(read.facts()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("row 2", "\"" + column + "\"");
        assertThat(read.problems().toString()).doesNotContain("6202852345", "101575001", "31-02");
    }

    @ParameterizedTest
    @CsvSource({
        "99;1;3080, 99;2;3080, says 2 lines",
        "99;1;3080, 99;1;3081, another sum",
        "99;1;3080, 99;1;tre, no number",
        "99;1;3080, 99;;3080, does not have the number of lines",
        "'99;1;3080,00', '', (99) is missing",
        "'10;6101901234', '00;151;JOBCENTER;2030-01;000124;2030-02-01T02:15:00\n10;6101901234', row 2 is another first line",
        "'99;1;3080,00\n', '99;1;3080,00\n10;6101901234;KTH\n', row 4 stands after",
        "'99;1;3080,00\n', '99;1;3080,00\n99;1;3080,00\n', row 4 stands after",
        "'99;1;3080,00\n', '11;x\n99;1;3080,00\n', row 3 is neither",
        "'3080,00;40', 'abc;40', the amount in row 2 cannot be read",
        "';S-0001', '', the amount in row 2 cannot be read"
    })
    void aFileThatIsNotWholeIsRefusedWithOneSentence(String good, String bad, String sentence) {
        String text = EXAMPLE.text();
        String changed = text.replaceFirst(good, bad == null ? "" : bad);
        Interpreted<SpellLine> read = read(changed);

        assertThat(changed).isNotEqualTo(text);
        assertThat(read.refusedBy()).containsExactly("spells.complete");
        assertThat(read.checks().get(0).message().english()).contains(sentence).endsWith("deliver it again");
    }

    @Test
    void theSumCountsLinesThatCannotBeUsedToo() {
        Interpreted<SpellLine> read =
                read(EXAMPLE.with(LINE.replace("03-01-2030", "31-02-2030")).text());

        assertThat(read.facts()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.refusedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00;151;JOBCENTER;2030-13;000123;2030-02-01T02:15:00",
                "00;151;JOBCENTER;2030-01;123;2030-02-01T02:15:00",
                "00;151;JOBCENTER;2030-01;000123;2030-02-01",
                "00;151;;2030-01;000123;2030-02-01T02:15:00",
                "00;999;JOBCENTER;2030-01;000123;2030-02-01T02:15:00",
                "00;151;JOBCENTER;2030-01",
                "noget\n00;151;JOBCENTER;2030-01;000123;2030-02-01T02:15:00"
            })
    void aDamagedFirstLineRefusesTheFile(String header) {
        assertThatThrownBy(() -> read(EXAMPLE.text().replace(EXAMPLE.header(), header)))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("first line (00)");
    }

    @Test
    void aFileThatEndsInsideALineWasCutShort() {
        Path cut = SampleFile.write(
                folder.resolve("cut.csv"), EXAMPLE.text().stripTrailing().getBytes(StandardCharsets.UTF_8));

        assertThat(Inspection.of(
                                cut,
                                new Kinds(List.of(new SpellsDelivery(JobDefinitions.shipped()))),
                                null,
                                new LoadOptions("cut.csv", null, null))
                        .refusal())
                .contains("last line has no line end");
    }

    @Test
    void unknownBenefitsAreNamedOnlyWhereTheyAreNoSingleLines() {
        SpellFile names = EXAMPLE;
        SpellFile benefit = EXAMPLE;
        for (char c = 'A'; c <= 'L'; c++) {
            names = names.with(LINE.replace("KTH", "Jens Hansen " + c).replace("S-0001", "N-" + c));
            benefit = benefit.with(LINE.replace("KTH", "Byghjælp")
                    .replace("S-0001", "B-" + c)
                    .replace("6101901234", "610190" + (1000 + c)));
        }

        assertThat(read(names.text()).refusals())
                .singleElement()
                .asString()
                .contains(
                        "12 of 13 lines have a benefit that is not known (12 different ones, each with few citizens)");
        assertThat(read(benefit.text()).refusals()).singleElement().asString().contains("(Byghjælp)");
    }

    @Test
    void whatIsOddIsCountedAndKept() {
        Interpreted<SpellLine> read =
                read(EXAMPLE.with(LINE.replace("1232,00", "1000,00").replace("S-0001", "S-0002"))
                        .with(LINE.replace("40;1232,00", "45;1386,00").replace("S-0001", "S-0003"))
                        .with(LINE.replace("KTH", "Byghjælp").replace("S-0001", "S-0004"))
                        .with(LINE.replace("KTH", "A-dagpenge").replace("40;1232,00", ";"))
                        .text());

        assertThat(read.facts()).hasSize(5);
        assertThat(read.warnings())
                .containsExactlyInAnyOrder(
                        "spells.arithmetic",
                        "spells.unusual-rate",
                        "spells.unknown-benefit",
                        "spells.share-unknown",
                        "spells.same-moment");
    }
}
