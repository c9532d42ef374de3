package dk.jobregnskab.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed register is what the generator writes, and it could be Ballerup's: the checks read the files, not the generator. */
class RegisterSampleTest {

    private static final int LARGEST = 3_000_000;
    private static final int YEAR = 2020;
    private static final String HOME = "Ballerup";
    private static final Set<String> UNEMPLOYED = Set.of("A-dagpenge");
    private static final Set<String> SICK = Set.of("Sygedagpenge", "Jobafklaringsforløb");
    private static final Set<String> ASSISTED =
            Set.of("Kontanthjælp", "Uddannelseshjælp", "Selvforsørgelses- og hjemrejseydelse");
    private static final Set<String> OTHERS_IN_THE_BENCHMARK = Set.of("Ressourceforløb", "Ledighedsydelse");

    private static List<ReadRow> rows = List.of();

    /** With {@code -Dsample.write=true} the sample is written anew first. */
    @BeforeAll
    static void read() throws IOException {
        if (Boolean.getBoolean("sample.write")) {
            for (YearMonth month : RegisterSample.months()) {
                Files.write(RegisterSample.packed(month), RegisterSample.pack(RegisterSample.bytes(month)));
            }
        }
        rows = RegisterSample.months().stream()
                .flatMap(RegisterSampleTest::rows)
                .toList();
    }

    private static Stream<ReadRow> rows(YearMonth month) {
        String text = new String(unpacked(month), StandardCharsets.UTF_8);
        return text.lines().skip(1).map(line -> ReadRow.of(month, line)).filter(row -> row.municipality()
                .equals(HOME));
    }

    private static byte[] unpacked(YearMonth month) {
        try {
            return RegisterSample.unpack(Files.readAllBytes(RegisterSample.packed(month)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isWhatTheGeneratorWrites() {
        assertThat(RegisterSample.months())
                .allSatisfy(month -> assertThat(Arrays.equals(unpacked(month), RegisterSample.bytes(month)))
                        .as("%s; to write it anew: -Dsample.write=true", month)
                        .isTrue());
    }

    @Test
    void isSmallAndCarriesNoTime() throws IOException {
        long size = 0;
        for (YearMonth month : RegisterSample.months()) {
            byte[] packed = Files.readAllBytes(RegisterSample.packed(month));
            assertThat(Arrays.copyOfRange(packed, 4, 8)).containsOnly(0);
            size += packed.length;
        }

        assertThat(size).isLessThan(LARGEST);
        try (Stream<Path> files = Files.list(RegisterSample.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".gz"))).hasSameSizeAs(RegisterSample.months());
        }
    }

    @Test
    void asManyLiveOnBenefitsAsTheBenchmarkSampleSays() {
        PersonDays year = PersonDays.of(rows, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));

        assertThat(year.persons(UNEMPLOYED)).isBetween(800L, 950L);
        assertThat(year.persons(SICK)).isBetween(720L, 850L);
        assertThat(year.persons(ASSISTED)).isBetween(800L, 950L);
        assertThat(year.persons(OTHERS_IN_THE_BENCHMARK)).isBetween(200L, 320L);
        assertThat(year.persons(UNEMPLOYED)
                        + year.persons(SICK)
                        + year.persons(ASSISTED)
                        + year.persons(OTHERS_IN_THE_BENCHMARK))
                .isBetween(2_700L, 2_900L);
    }

    @Test
    void theSpringOf2020IsSeenInUnemploymentOnly() {
        long winter = unemployed(Month.FEBRUARY);

        assertThat(List.of(Month.APRIL, Month.MAY, Month.JUNE))
                .allSatisfy(month -> assertThat(unemployed(month)).isGreaterThan(winter * 112 / 100));
        assertThat(unemployed(Month.NOVEMBER)).isLessThan(winter * 108 / 100);
    }

    private static long unemployed(Month month) {
        YearMonth whole = YearMonth.of(YEAR, month);
        return PersonDays.of(rows, whole.atDay(1), whole.atEndOfMonth()).persons(UNEMPLOYED);
    }

    @Test
    void aFullTimeYearCostsWhatItPlausiblyMay() {
        PersonDays year = PersonDays.of(rows, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));

        assertThat(List.of(UNEMPLOYED, SICK, ASSISTED, OTHERS_IN_THE_BENCHMARK))
                .allSatisfy(group -> assertThat(year.netKroner(group)).isBetween(60_000L, 130_000L));
    }

    @Test
    void laterFilesStillCorrectTheYearAndWeek53IsThere() {
        assertThat(rows)
                .anyMatch(row -> row.file().getYear() > YEAR && row.week().getYear() == YEAR && row.gross() < 0)
                .anyMatch(row -> row.week().equals(LocalDate.of(2020, 12, 28)))
                .anyMatch(row -> row.week().equals(LocalDate.of(2019, 12, 30)));
    }
}
