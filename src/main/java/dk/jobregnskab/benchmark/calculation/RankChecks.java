package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ministry's ranks: loaded, never rebuilt. What can be checked is that each list is whole and in order. */
final class RankChecks {

    private static final Wording WHOLE =
            new Wording("Placeringerne 1–98 findes hver én gang", "The ranks 1–98 are there once each");
    private static final Wording ORDER =
            new Wording("Placeringerne følger forskellen i andel", "The ranks follow the difference in share");

    private final Period period;

    RankChecks(Period period) {
        this.period = period;
    }

    Check completeLists(Map<String, List<BenchmarkFigure>> groups) {
        @Nullable Check blank = null;
        @Nullable Check part = null;
        for (Map.Entry<String, List<BenchmarkFigure>> group : groups.entrySet()) {
            List<Integer> ranks = group.getValue().stream()
                    .filter(BenchmarkFigure::isMunicipality)
                    .map(BenchmarkFigure::rank)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (ranks.isEmpty()) {
                blank = check(
                        "benchmark.ranks",
                        Check.Status.WARNING,
                        WHOLE,
                        "98",
                        "0",
                        group.getKey() + " " + period + " har ingen placeringer",
                        group.getKey() + " " + period + " has no ranks");
            } else if (!isWhole(ranks) && isPartList(group.getValue(), ranks)) {
                part = partList(group.getKey(), ranks.size());
            } else if (!isWhole(ranks)) {
                return check(
                        "benchmark.ranks",
                        Check.Status.REFUSED,
                        WHOLE,
                        "98",
                        String.valueOf(ranks.stream().distinct().count()),
                        group.getKey() + " " + period + ": placeringerne er ikke 1-98, hver én gang ("
                                + wrong(ranks, "nr. ") + "). Bed om en rettet fil",
                        group.getKey() + " " + period + ": the ranks are not 1-98 once each (" + wrong(ranks, "no. ")
                                + "). Ask the source for a corrected file");
            }
        }
        if (blank != null) {
            return blank;
        }
        return part != null ? part : Check.ok("benchmark.ranks", WHOLE, "98", "98", null);
    }

    /** The ranks that were not published are unknown, not there. */
    private Check partList(String group, int ranks) {
        return Check.notMade(
                "benchmark.ranks",
                WHOLE,
                "98",
                null,
                new Wording(
                        group + " " + period + " har kun placeringen af " + ranks + " af 98 kommuner (delliste)",
                        group + " " + period + " has the ranks of " + ranks
                                + " of 98 municipalities only (part list)"));
    }

    private static boolean isPartList(List<BenchmarkFigure> figures, List<Integer> ranks) {
        return figures.stream().allMatch(BenchmarkFigure::fromList)
                && ranks.stream().distinct().count() == ranks.size()
                && ranks.get(0) >= 1
                && ranks.get(ranks.size() - 1) <= Municipality.COUNT;
    }

    private static boolean isWhole(List<Integer> sorted) {
        if (sorted.size() != Municipality.COUNT) {
            return false;
        }
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private static String wrong(List<Integer> sorted, String number) {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i) != i + 1) {
                return number + (sorted.get(i) > i + 1 ? i + 1 : sorted.get(i));
            }
        }
        return number + (sorted.size() + 1);
    }

    /** From rank n to n + 1 the published difference in share never grows; equal is fine. */
    Check order(Map<String, List<BenchmarkFigure>> groups) {
        boolean compared = false;
        for (Map.Entry<String, List<BenchmarkFigure>> group : groups.entrySet()) {
            List<BenchmarkFigure> ranked = group.getValue().stream()
                    .filter(figure -> figure.isMunicipality()
                            && figure.rank() != null
                            && figure.publishedDifferenceShare() != null)
                    .sorted(Comparator.comparing(BenchmarkFigure::rank))
                    .toList();
            for (int i = 1; i < ranked.size(); i++) {
                BigDecimal better = Objects.requireNonNull(ranked.get(i - 1).publishedDifferenceShare());
                BigDecimal worse = Objects.requireNonNull(ranked.get(i).publishedDifferenceShare());
                compared = true;
                if (worse.compareTo(better) > 0) {
                    Integer rank = ranked.get(i).rank();
                    return check(
                            "benchmark.rank-order",
                            Check.Status.WARNING,
                            ORDER,
                            better.toPlainString(),
                            worse.toPlainString(),
                            group.getKey() + " " + period + ": nr. " + rank
                                    + " har større forskel i andel end den foregående",
                            group.getKey() + " " + period + ": no. " + rank
                                    + " has a larger difference in share than the one before");
                }
            }
        }
        return compared
                ? Check.ok("benchmark.rank-order", ORDER, "0", "0", null)
                : Check.notMade(
                        "benchmark.rank-order",
                        ORDER,
                        "0",
                        null,
                        new Wording(
                                "der er ikke indlæst både placeringer og forskelle i andel",
                                "ranks and differences in share are not both loaded"));
    }

    private static Check check(
            String id,
            Check.Status status,
            Wording title,
            String expected,
            String found,
            String danish,
            String english) {
        return new Check(id, status, title, expected, found, null, new Wording(danish, english));
    }
}
