package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** formulas.md, section 10. */
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-11-20T12:00, 2019-11-20T11:00:00Z",
        "2019-11-20T12:00:30, 2019-11-20T11:00:30Z",
        "2019-07-20T12:00, 2019-07-20T10:00:00Z",
        "2019-11-20T12:00Z, 2019-11-20T12:00:00Z",
        "2019-11-20T12:00:00+01:00, 2019-11-20T11:00:00Z",
        "2019-11-20, 2019-11-19T23:00:00Z"
    })
    void aMomentWithoutAZoneIsDanishTime(String written, Instant moment) {
        assertThat(Moments.parse(written)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2019-12-31T22:59:59.999999Z",
        "2026-03-29, 2026-03-29T21:59:59.999999Z",
        "2026-10-25, 2026-10-25T22:59:59.999999Z",
        "2019-12-31T12:00, 2019-12-31T11:00:00Z"
    })
    void aBareDateAsOfIsTheEndOfThatDanishDay(String written, Instant moment) {
        assertThat(Moments.parseEndOfDay(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30", "2026-03-29T02:00", "2019-03-31T02:59:59.999999"})
    void aTimeThatTheClockSkipsInMarchIsRefusedAndNeverMoved(String skipped) {
        assertThat(Moments.parse(skipped)).isEmpty();
        assertThat(Moments.parseEndOfDay(skipped)).isEmpty();
        OperatorException refusal = Moments.refuse("--as-of", skipped, "2019-12-31T12:00");
        assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refusal)
                .hasMessage("--as-of " + skipped
                        + " does not exist: the clock skips that hour in Europe/Copenhagen. Write the time with its zone, such as "
                        + skipped + "+01:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59:59, 2026-03-29T00:59:59Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30+01:00, 2026-03-29T01:30:00Z"
    })
    void theMomentsBesideTheSkippedHourAreThere(String written, Instant moment) {
        assertThat(Moments.parse(written)).contains(moment);
    }

    @Test
    void whatIsNoMomentIsAnsweredWithExamples() {
        assertThat(Moments.refuse("--received-at", "yesterday", "2026-03-20T08:00"))
                .hasMessage("--received-at yesterday is no moment. Write a date such as 2026-03-20,"
                        + " or a date and time such as 2026-03-20T08:00.");
    }

    @Test
    void theHourThatComesTwiceInOctoberIsTheFirstUnlessTheZoneIsSaid() {
        assertThat(Moments.parse("2026-10-25T02:30")).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Moments.parse("2026-10-25T02:30+01:00")).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "20191231", "31-12-2019", "2019-02-30", "2019-12-31T25:00", "2019-12-31 12:00"})
    void whatIsNoMomentIsNotGuessed(String written) {
        assertThat(Moments.parse(written)).isEmpty();
        assertThat(Moments.parseEndOfDay(written)).isEmpty();
    }

    @Test
    void aPrintedMomentGivenBackAsAsOfIsTheSameMoment() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(1_500_000_000L, 2_000_000_000L))
                    .plusNanos(random.nextInt(1_000_000) * 1000L);
            assertThat(Moments.parseEndOfDay(Moments.iso(moment)))
                    .as("seed %d", seed)
                    .contains(moment);
        }
        Instant secondOfTwo = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(Moments.parseEndOfDay(Moments.iso(secondOfTwo))).contains(secondOfTwo);
    }

    @Test
    void aColumnKeepsMicrosecondsInUtc() {
        Instant moment = Instant.parse("2026-10-25T01:30:00.123456789Z");

        assertThat(Moments.toColumn(moment)).hasToString("2026-10-25T01:30:00.123456");
        assertThat(Moments.fromColumn(Moments.toColumn(moment)))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00.123456Z"));
    }
}
