package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which figures of the result are invented: persons stand beside money, and one may be without the other. */
final class ConstructedResult {

    private final BenchmarkPage benchmark;
    private final SavingsPage savings;

    ConstructedResult(Report report) {
        this.benchmark = BenchmarkPage.of(report);
        this.savings = SavingsPage.of(report);
    }

    /** Any figure of the group. */
    boolean holds(String group) {
        return benchmark.constructedLines().contains(group)
                || benchmark.constructedRankChanges().contains(group)
                || savings.constructed().amounts().contains(group)
                || savings.constructed().values().contains(group);
    }

    /** In words, of any of the groups. */
    List<String> inWords(Labels labels, Collection<String> groups) {
        List<String> parts = new ArrayList<>();
        if (holdsAny(benchmark.constructedLines(), groups)) {
            parts.add(labels.text("overview.constructed.lines"));
        } else if (holdsAny(benchmark.constructedRankChanges(), groups)) {
            parts.add(labels.text("overview.constructed.rankChanges"));
        }
        if (holdsAny(savings.constructed().amounts(), groups)) {
            parts.add(labels.text("overview.constructed.amounts"));
        }
        if (holdsAny(savings.constructed().prices(), groups)
                || holdsAny(savings.constructed().values(), groups)) {
            parts.add(labels.text("overview.constructed.values"));
        }
        return parts;
    }

    private static boolean holdsAny(Set<String> invented, Collection<String> shown) {
        return shown.stream().anyMatch(invented::contains);
    }
}
