package dk.jobregnskab.benchmarks;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How large and how often; system properties that begin with {@code measure.}
 *
 * @param lines about so many in all files together
 * @param embeddedLines the same for the embedded database
 * @param period what is recomputed
 * @param options what the program is told besides its home and its database
 */
record BenchmarkSettings(
        long lines,
        long embeddedLines,
        int files,
        int rounds,
        Set<Part> parts,
        String period,
        List<String> options,
        Path jar,
        Path folder) {

    /** What can be measured. Everything else is compared with the baseline. */
    enum Part {
        BASELINE,
        LOAD,
        FIGURES,
        NIGHTLY,
        H2
    }

    static final YearMonth FIRST_MONTH = YearMonth.of(2024, 1);

    /** What a citizen of a constructed register comes to in a thousand months. */
    private static final long LINES_PER_THOUSAND_MONTHS = 2_720;

    static BenchmarkSettings from(Properties properties) {
        int files = Integer.parseInt(properties.getProperty("measure.files", "24"));
        if (files < 2) {
            throw new IllegalArgumentException("measure.files: one file on top of others needs two");
        }
        YearMonth last = FIRST_MONTH.plusMonths(files - 1L);
        return new BenchmarkSettings(
                Long.parseLong(properties.getProperty("measure.lines", "4800000")),
                Long.parseLong(properties.getProperty("measure.h2-lines", "360000")),
                files,
                Integer.parseInt(properties.getProperty("measure.rounds", "3")),
                parts(properties.getProperty("measure.parts", "")),
                properties.getProperty("measure.period", last.getYear() + "M%02d".formatted(last.getMonthValue())),
                words(properties.getProperty("measure.options", "--jobregnskab.bulk-load=local-infile"))
                        .toList(),
                Path.of(properties.getProperty("measure.jar", "target/jobregnskab.jar")),
                Path.of(properties.getProperty("measure.folder", "target/benchmarks")));
    }

    private static Set<Part> parts(String names) {
        Set<Part> chosen = EnumSet.noneOf(Part.class);
        words(names).forEach(name -> chosen.add(Part.valueOf(name.toUpperCase(Locale.ROOT))));
        return chosen.isEmpty() ? EnumSet.allOf(Part.class) : chosen;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[,\\s]+")).filter(word -> !word.isEmpty());
    }

    boolean measures(Part part) {
        return parts.contains(part);
    }

    int citizensFor(long wanted) {
        return Math.toIntExact(Math.max(1, wanted * 1_000 / (files * LINES_PER_THOUSAND_MONTHS)));
    }
}
