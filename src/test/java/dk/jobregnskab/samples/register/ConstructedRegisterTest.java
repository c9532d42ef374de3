package dk.jobregnskab.samples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a constructed register promises, whatever its size and years. */
class ConstructedRegisterTest {

    private static final YearMonth REFORM = YearMonth.of(2025, 7);
    private static final RegisterPlan PLAN = new RegisterPlan(7, 1_200, YearMonth.of(2025, 1), 12);

    private final List<ReadRow> rows =
            PLAN.all().stream().flatMap(month -> rows(PLAN, month)).toList();

    private static Stream<ReadRow> rows(RegisterPlan plan, YearMonth month) {
        return text(plan, month).lines().skip(1).map(line -> ReadRow.of(month, line));
    }

    private static String text(RegisterPlan plan, YearMonth month) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ConstructedRegister(plan).write(month, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        RegisterPlan small = new RegisterPlan(7, 50, YearMonth.of(2025, 1), 3);
        YearMonth last = YearMonth.of(2025, 3);

        assertThat(text(small, last))
                .isEqualTo(text(small, last))
                .isNotEqualTo(text(new RegisterPlan(8, 50, small.firstMonth(), 3), last))
                .startsWith(RegisterRow.HEADER + "\n2")
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void filesAreNumberedAndCarryTheDayTheyCame(@TempDir Path folder) throws IOException {
        List<RegisterFile> files =
                ConstructedRegister.of(1, 20, YearMonth.of(2024, 11), 2).writeTo(folder);

        assertThat(files)
                .extracting(file -> file.path().getFileName().toString())
                .containsExactly(
                        "yr-ydelsesrefusion-beregning-151-0001-2024-12-20.csv",
                        "yr-ydelsesrefusion-beregning-151-0002-2025-01-20.csv");
        assertThat(files).allSatisfy(file -> assertThat(file.lines()).isPositive());
    }

    @Test
    void numbersAreNobodysAndEachCitizensOwn() {
        List<String> numbers = IntStream.range(0, 20_000)
                .mapToObj(citizen -> CprNumber.of(7, citizen))
                .toList();

        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        assertThat(numbers).allSatisfy(number -> assertThat(number)
                .matches(
                        "(6[1-9]|7\\d|8[0-8])(0[1-9]|1[0-2])[6-9]\\d[0-3]\\d{3}|0[1-9](0[1-9]|1[0-2])[45]\\d[5-8]\\d{3}")
                .matches(ConstructedRegisterTest::failsModulus11));
        assertThat(numbers).filteredOn(number -> number.startsWith("0")).hasSize(40);
    }

    private static boolean failsModulus11(String number) {
        int[] weights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = IntStream.range(0, 10)
                .map(i -> weights[i] * Character.digit(number.charAt(i), 10))
                .sum();
        return sum % 11 != 0;
    }

    @Test
    void refundAndCoFinancingAreExactSharesOfTheCalculatedAmount() {
        Set<Integer> steps = Set.of(80, 40, 30, 20);

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.refund()).isEqualTo(row.share(row.refundPercent()));
            assertThat(row.coFinancing()).isEqualTo(row.share(row.coFinancingPercent()));
            if (row.isCoFinanced()) {
                assertThat(row.refundPercent()).isZero();
                assertThat(steps).contains(100 - row.coFinancingPercent());
            } else {
                assertThat(row.coFinancingPercent()).isZero();
                assertThat(row.refundPercent()).isIn(row.isStateGrant() ? Set.of(100) : steps);
            }
        });
    }

    @Test
    void weeksBeginOnMondayAndEachBelongsToOneMonth() {
        assertThat(rows).allSatisfy(row -> assertThat(row.week()).isEqualTo(Spell.mondayOf(row.week())));
        assertThat(PLAN.mondays(YearMonth.of(2025, 1)))
                .startsWith(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 6))
                .hasSize(5);
        assertThat(PLAN.mondays(YearMonth.of(2025, 6))).endsWith(LocalDate.of(2025, 6, 30));
        assertThat(PLAN.mondays(YearMonth.of(2025, 7))).startsWith(LocalDate.of(2025, 7, 7));
    }

    @Test
    void aLittleIsCorrectedAndSomeOfItIsNegative() {
        List<ReadRow> corrections =
                rows.stream().filter(ConstructedRegisterTest::isCorrection).toList();

        assertThat(corrections.size() * 1_000 / rows.size()).isBetween(30, 60);
        assertThat(corrections)
                .allSatisfy(row -> assertThat(back(row)).isLessThanOrEqualTo(Corrections.MONTHS_BACK))
                .anyMatch(row -> row.gross() < 0);
        assertThat(rows).filteredOn(row -> !isCorrection(row)).noneMatch(row -> row.gross() <= 0);
    }

    @Test
    void aFewLinesAreWhatAReaderMustNotTripOver() {
        assertThat(rows).filteredOn(row -> row.municipality().isEmpty()).isNotEmpty();
        assertThat(rows).filteredOn(row -> row.municipality().equals("Herlev")).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.reported() > row.gross() && row.gross() > 0)
                .isNotEmpty();
        assertThat(new HashSet<>(rows)).hasSizeBetween(rows.size() - rows.size() / 500, rows.size() - 1);
    }

    private static boolean isCorrection(ReadRow row) {
        return back(row) > 0;
    }

    private static long back(ReadRow row) {
        return row.monthsBack(PLAN.firstMonth());
    }

    @Test
    void whatTheReformEndedIsPaidNoMore() {
        Set<String> ended = Set.of("Uddannelseshjælp", "Selvforsørgelses- og hjemrejseydelse");

        assertThat(rows)
                .filteredOn(row -> ended.contains(row.benefit()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.week()).isBefore(REFORM.atDay(1)));
    }

    @Test
    void nobodyIsPaidTheSameBenefitTwiceForAWeekInItsOwnMonth() {
        Set<String> paid = new HashSet<>();

        assertThat(rows)
                .filteredOn(row -> !isCorrection(row))
                .allMatch(row -> paid.add(row.week() + row.cpr() + row.benefit()));
    }
}
