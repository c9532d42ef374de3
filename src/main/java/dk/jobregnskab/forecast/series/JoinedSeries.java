package dk.jobregnskab.forecast.series;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives of one count, one after the other: the one that reaches furthest, of several the first, as far back as it is known, and before
 * it another. All areas follow the one that is asked for, so that a month is the same count everywhere.
 */
final class JoinedSeries {

    /** Months of one alternative. */
    private record Stretch(YearMonth from, Alternative used) {}

    private final List<Alternative> alternatives;
    private final SortedMap<YearMonth, Alternative> plan;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param alternatives the better first, at least one */
    JoinedSeries(List<Alternative> alternatives, String area) {
        this.alternatives = alternatives;
        this.plan = plan(alternatives, area);
        Alternative before = null;
        for (YearMonth month : plan.keySet()) {
            Alternative used = plan.get(month);
            if (used != null && used != before) {
                stretches.add(new Stretch(month, used));
            }
            before = used;
        }
    }

    private static SortedMap<YearMonth, Alternative> plan(List<Alternative> alternatives, String area) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        alternatives.forEach(one -> months.addAll(one.months()));
        SortedMap<YearMonth, Alternative> plan = new TreeMap<>();
        Alternative after = null;
        for (YearMonth month : months.descendingSet()) {
            Optional<Alternative> used = used(month, after, alternatives, area);
            if (used.isPresent()) {
                after = used.get();
                plan.put(month, after);
            }
        }
        return plan;
    }

    private static Optional<Alternative> used(
            YearMonth month, @Nullable Alternative after, List<Alternative> alternatives, String area) {
        return after != null && after.isKnown(month, area)
                ? Optional.of(after)
                : alternatives.stream().filter(one -> one.isKnown(month, area)).findFirst();
    }

    AreaMonths months() {
        AreaMonths joined = new AreaMonths();
        plan.forEach((month, used) ->
                used.areas().forEach(area -> used.at(month, area).ifPresent(value -> joined.put(month, area, value))));
        return joined;
    }

    /** Those of the series themselves, and each month from which another alternative is used; oldest first. */
    List<YearMonth> breaks() {
        SortedSet<YearMonth> breaks = new TreeSet<>();
        stretches.stream().skip(1).map(Stretch::from).forEach(breaks::add);
        stretches.forEach(stretch -> breaks.addAll(stretch.used().breaks()));
        return List.copyOf(breaks);
    }

    SortedSet<Long> sourceFileIds() {
        SortedSet<Long> files = new TreeSet<>();
        stretches.forEach(stretch -> files.addAll(stretch.used().sourceFileIds()));
        return files;
    }

    Wording source() {
        if (stretches.isEmpty()) {
            return published(alternatives.get(0).name(), alternatives.get(0).name());
        }
        String first = stretches.get(0).used().name();
        StringBuilder danish = new StringBuilder(first);
        StringBuilder english = new StringBuilder(first);
        stretches.stream().skip(1).forEach(stretch -> {
            Period month = Period.month(stretch.from());
            danish.append(", fra ")
                    .append(month.danish())
                    .append(' ')
                    .append(stretch.used().name());
            english.append(", from ")
                    .append(month.english())
                    .append(' ')
                    .append(stretch.used().name());
        });
        return published(danish.toString(), english.toString());
    }

    private static Wording published(String danish, String english) {
        return new Wording("offentliggjort: Jobindsats " + danish, "published: Jobindsats " + english);
    }
}
