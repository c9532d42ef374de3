package dk.jobregnskab.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All rounds, then the median of each thing measured beside what is promised of it. */
final class ResultTable {

    static final String FIRST_LOAD = "program: first load";
    static final String ALL_BUT_ONE = "program: load all but the last";
    static final String FIGURES = "program: figures of a period";
    static final String ONE_FILE = "program: night with one new file";
    static final String EMBEDDED = "program: load on H2";

    private static final Map<String, Target> TARGETS =
            Map.of(FIRST_LOAD, Target.ratio(0.7), ONE_FILE, new Target(0.15, 10), EMBEDDED, Target.seconds(20));

    private static final String ROW = "%-7s %-34s %10s %7s %11s %9s %9s  %s%n";

    private final List<List<Measurement>> rounds = new ArrayList<>();

    void add(List<Measurement> round) {
        rounds.add(List.copyOf(round));
    }

    String text() {
        StringBuilder text = new StringBuilder(
                ROW.formatted("round", "what", "seconds", "ratio", "lines/s", "RSS MB", "heap MB", ""));
        for (int round = 0; round < rounds.size(); round++) {
            for (Measurement measurement : rounds.get(round)) {
                double ratio = ratio(measurement, rounds.get(round));
                text.append(row(String.valueOf(round + 1), measurement, ratio, measurement.failure()));
            }
        }
        byName().forEach((what, measurements) -> text.append(median(what, measurements)));
        return text.toString();
    }

    private Map<String, List<Measured>> byName() {
        Map<String, List<Measured>> byName = new LinkedHashMap<>();
        for (List<Measurement> round : rounds) {
            for (Measurement measurement : round) {
                byName.computeIfAbsent(measurement.what(), what -> new ArrayList<>())
                        .add(new Measured(measurement, ratio(measurement, round)));
            }
        }
        return byName;
    }

    private record Measured(Measurement measurement, double ratio) {}

    /** Of an even number of rounds the slower of the two in the middle. */
    private static String median(String what, List<Measured> measured) {
        double[] ratios =
                measured.stream().mapToDouble(Measured::ratio).sorted().toArray();
        List<Measurement> bySeconds = measured.stream()
                .map(Measured::measurement)
                .sorted((one, other) -> one.took().compareTo(other.took()))
                .toList();
        Measurement middle = bySeconds.get(bySeconds.size() / 2);
        double ratio = ratios[ratios.length / 2];
        long failed =
                measured.stream().filter(one -> !one.measurement().succeeded()).count();
        String verdict = failed > 0
                ? "FAILED in %d of %d rounds".formatted(failed, measured.size())
                : TARGETS.getOrDefault(what, Target.NONE).verdict(middle.seconds(), ratio);
        return row("median", middle, ratio, verdict);
    }

    /** Against the baseline of the same round. */
    private static double ratio(Measurement measurement, List<Measurement> round) {
        return round.stream()
                .filter(other -> other.what().equals(Measurement.BASELINE))
                .mapToDouble(baseline -> measurement.seconds() / baseline.seconds())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String row(String round, Measurement measurement, double ratio, String remark) {
        boolean embedded = measurement.what().equals(EMBEDDED);
        return ROW.formatted(
                round,
                measurement.what(),
                String.format(Locale.ROOT, "%.2f", measurement.seconds()),
                Double.isNaN(ratio) || embedded ? "-" : String.format(Locale.ROOT, "%.3f", ratio),
                measurement.lines() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%,.0f", measurement.lines() / measurement.seconds()),
                megabytes(measurement.memory().resident()),
                megabytes(measurement.memory().heap()),
                remark);
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : String.valueOf(bytes >> 20);
    }
}
