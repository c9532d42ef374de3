package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a corrected delivery changed a period's counts by more than a correction usually does. */
final class VersionChecks {

    private static final String ID = "benchmark.jump";
    private static final Wording TITLE = new Wording(
            "Tal, der er ændret meget siden den foregående udgave af perioden",
            "Figures that changed much since the period's version before");
    /** A jump is more than a tenth, and more than rounding can explain. */
    private static final int PART = 10;

    private static final int ROUNDING = 20;

    private static final String TOLERANCE = "10 %";

    private VersionChecks() {}

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
