package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether a corrected delivery changed a period's counts by more than a correction usually does. */
@Component
@Order(40)
class RevisionJump implements FigureChecks {

    private static final String ID = "benchmark.jump";
    private static final Wording TITLE = new Wording(
            "Tal, der er ændret meget siden den foregående udgave af perioden",
            "Figures that changed much since the period's version before");
    /** A jump is more than a tenth, and more than rounding can explain. */
    private static final int PART = 10;

    private static final int ROUNDING = 20;

    private static final String TOLERANCE = "10 %";

    private final Benchmark benchmark;
    private final PublishedData published;

    RevisionJump(Benchmark benchmark, PublishedData published) {
        this.benchmark = benchmark;
        this.published = published;
    }

    @Override
    public List<Check> checks(Computation computation) {
        if (computation.newestOwnInput() == null) {
            return List.of();
        }
        Period period = computation.period();
        List<BenchmarkLine> now = computation.of(BenchmarkFigures.class).lines(period);
        return List.of(jump(period, versionBefore(computation, now), now));
    }

    /** The lines as they were before the delivery came that they are from. Empty when they were delivered once. */
    private List<BenchmarkLine> versionBefore(Computation computation, List<BenchmarkLine> lines) {
        Period period = computation.period();
        String code = computation.municipality().code();
        BenchmarkEdition edition = computation.of(BenchmarkFigures.class).edition();
        Set<Long> deliveries = lines.stream()
                .flatMap(line -> edition.sourceFileId(period, code, line.group()).stream())
                .collect(Collectors.toSet());
        return published.sources(deliveries).stream()
                .map(Source::receivedAt)
                .max(Comparator.naturalOrder())
                .map(received ->
                        benchmark.asOf(received.minus(1, ChronoUnit.MICROS)).lines(period, code))
                .orElse(List.of());
    }

    /** @param before the lines as known before the newest input; empty when the period was not known */
    static Check jump(Period period, List<BenchmarkLine> before, List<BenchmarkLine> now) {
        if (before.isEmpty()) {
            return Check.notMade(
                    ID,
                    TITLE,
                    null,
                    TOLERANCE,
                    new Wording(
                            "der er ingen foregående udgave af perioden at sammenligne med",
                            "there is no version of the period before this one to compare with"));
        }
        boolean compared = false;
        for (BenchmarkLine line : now) {
            for (BenchmarkLine old : before) {
                if (old.group().equals(line.group())) {
                    compared |= isKnown(old.expected(), line.expected()) || isKnown(old.actual(), line.actual());
                    if (jumped(old.expected(), line.expected())) {
                        return warning(period, line.group(), old.expected(), line.expected(), "forventet", "expected");
                    }
                    if (jumped(old.actual(), line.actual())) {
                        return warning(period, line.group(), old.actual(), line.actual(), "faktisk", "actual");
                    }
                }
            }
        }
        return compared
                ? Check.ok(ID, TITLE, "0", "0", TOLERANCE)
                : Check.notMade(
                        ID,
                        TITLE,
                        null,
                        TOLERANCE,
                        new Wording(
                                "antallene er ukendt i en af udgaverne af perioden",
                                "the counts are unknown in one of the period's versions"));
    }

    private static boolean isKnown(@Nullable Integer before, @Nullable Integer now) {
        return before != null && now != null;
    }

    private static boolean jumped(@Nullable Integer before, @Nullable Integer now) {
        if (before == null || now == null) {
            return false;
        }
        int change = Math.abs(now - before);
        return change > ROUNDING && change * PART > before;
    }

    private static Check warning(
            Period period,
            String group,
            @Nullable Integer before,
            @Nullable Integer now,
            String danish,
            String english) {
        return new Check(
                ID,
                Check.Status.WARNING,
                TITLE,
                String.valueOf(before),
                String.valueOf(now),
                TOLERANCE,
                new Wording(
                        group + " " + period + ": " + danish + " antal er ændret fra " + before + " til " + now
                                + " i forhold til den foregående udgave",
                        group + " " + period + ": the " + english + " number changed from " + before + " to " + now
                                + " against the version before"));
    }
}
