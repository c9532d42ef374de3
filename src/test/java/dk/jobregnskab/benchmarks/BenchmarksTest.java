package dk.jobregnskab.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the measurements are read from, and how they are shown. Nothing is timed here. */
class BenchmarksTest {

    @Test
    void readsTheMostMemoryAProcessEverHad() {
        assertThat(PeakMemory.resident("Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t  614400 kB\nVmRSS:\t  1 kB\n"))
                .isEqualTo(600L << 20);
        assertThat(PeakMemory.resident("Name:\tjava\n")).isZero();
        assertThat(PeakMemory.residentOf(-1)).isZero();
    }

    @Test
    void readsTheFullestHeapOfEveryCollector() {
        assertThat(PeakMemory.heap("""
                        [0.010s][info][gc] Using G1
                        [0.512s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(512M) 3.456ms
                        [1.512s][info][gc] GC(1) Pause Young (Concurrent Start) (Metadata GC Threshold) 301M->15M(512M) 3.4ms
                        [1.612s][info][gc] GC(2) Concurrent Mark Cycle 12.345ms
                        """)).isEqualTo(301L << 20);
        assertThat(PeakMemory.heap("[0.2s][info][gc] GC(0) Pause Young (Allocation Failure) 139776K->25M(494M) 1ms"))
                .isEqualTo(139_776L << 10);
        assertThat(PeakMemory.heap("[0.2s][info][gc] GC(0) Garbage Collection (Warmup) 52M(10%)->20M(4%)"))
                .isEqualTo(52L << 20);
        assertThat(PeakMemory.heap("")).isZero();
    }

    @Test
    void settingsHaveDefaultsAndFollowTheFiles() {
        BenchmarkSettings usual = BenchmarkSettings.from(new Properties());
        Properties properties = new Properties();
        properties.setProperty("measure.files", "4");
        properties.setProperty("measure.parts", "baseline, h2");
        BenchmarkSettings small = BenchmarkSettings.from(properties);

        assertThat(usual.lines()).isEqualTo(4_800_000);
        assertThat(usual.period()).isEqualTo("2025M12");
        assertThat(usual.parts()).containsExactlyInAnyOrder(BenchmarkSettings.Part.values());
        assertThat(small.period()).isEqualTo("2024M04");
        assertThat(small.parts()).containsExactlyInAnyOrder(BenchmarkSettings.Part.BASELINE, BenchmarkSettings.Part.H2);
        properties.setProperty("measure.files", "1");
        assertThatThrownBy(() -> BenchmarkSettings.from(properties)).hasMessageContaining("measure.files");
    }

    @Test
    void comparesWithTheBaselineOfTheSameRoundAndTakesTheMedian() {
        ResultTable table = new ResultTable();
        table.add(List.of(baseline(100), load(60)));
        table.add(List.of(baseline(200), load(130)));
        table.add(List.of(baseline(100), load(90)));

        assertThat(medianOf(table, ResultTable.FIRST_LOAD))
                .contains(" 90.00 ", " 0.650 ", " 111 ", " 500 ", " 300 ")
                .endsWith("kept   ratio <= 0.70");
        assertThat(medianOf(table, Measurement.BASELINE)).contains(" 100.00 ", " 1.000 ");
    }

    @Test
    void aMissedTargetIsSaidAndAFailureIsNoResult() {
        ResultTable table = new ResultTable();
        table.add(List.of(
                baseline(100),
                load(71),
                of(ResultTable.ONE_FILE, 11),
                of(ResultTable.EMBEDDED, 3).failed("exit 4")));

        assertThat(medianOf(table, ResultTable.FIRST_LOAD)).endsWith("MISSED ratio <= 0.70");
        assertThat(medianOf(table, ResultTable.ONE_FILE)).endsWith("MISSED ratio <= 0.15 <= 10 s");
        assertThat(medianOf(table, ResultTable.EMBEDDED)).endsWith("FAILED in 1 of 1 rounds");
    }

    @Test
    void withoutABaselineARatioIsNotKept() {
        ResultTable table = new ResultTable();
        table.add(List.of(load(1)));

        assertThat(medianOf(table, ResultTable.FIRST_LOAD)).endsWith("?      ratio <= 0.70");
    }

    private static String medianOf(ResultTable table, String what) {
        return table.text()
                .lines()
                .filter(line -> line.startsWith("median") && line.contains(what))
                .findFirst()
                .orElseThrow()
                .stripTrailing();
    }

    private static Measurement baseline(int seconds) {
        return of(Measurement.BASELINE, seconds);
    }

    private static Measurement load(int seconds) {
        return new Measurement(
                ResultTable.FIRST_LOAD,
                Duration.ofSeconds(seconds),
                10_000,
                new PeakMemory(500L << 20, 300L << 20),
                "");
    }

    private static Measurement of(String what, int seconds) {
        return Measurement.of(what, Duration.ofSeconds(seconds), 0);
    }
}
