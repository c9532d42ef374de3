package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the persons of a benchmark's group have grown by the published series of its benefits, in the country and in each municipality. */
final class PublishedPersons {

    private static final AreaValues NONE = new AreaValues(Map.of(), Set.of());

    private final Indicators indicators;
    private final List<PersonSeries> series;
    private final Instant moment;
    private final Benefits benefits = Benefits.load();
    private final Map<PersonSeries, AreaValues> values = new HashMap<>();

    PublishedPersons(Indicators indicators, Accounts accounts, Instant moment) {
        this.indicators = indicators;
        this.series = accounts.personSeries();
        this.moment = moment;
    }

    /**
     * From one rolling year to another.
     *
     * @param growths new ÷ old by area, of those whose months are all known; the country among them unless something is missing
     * @param missing months by table that the country's growth cannot be worked out without; empty when it can
     */
    record Growth(SortedMap<String, Double> growths, SortedMap<String, SortedSet<Period>> missing, Set<Long> files) {}

    Growth growth(String group, Period from, Period to) {
        List<Period> months = new ArrayList<>(months(from));
        months.addAll(months(to));
        SortedMap<String, SortedSet<Period>> missing = new TreeMap<>();
        List<Timeline> chosen = new ArrayList<>();
        for (List<PersonSeries> set : sets(group, from, to)) {
            Timeline best = best(Timeline.of(set, benefits), months);
            missing(best, months).forEach((table, those) -> missing.merge(table, those, PublishedPersons::together));
            chosen.add(best);
        }
        return new Growth(
                missing.isEmpty() ? growths(chosen, from, to) : new TreeMap<>(), missing, files(chosen, months));
    }

    /** One that is complete; else the one to ask for: what replaced another series does not reach back before it. */
    private Timeline best(List<Timeline> timelines, List<Period> months) {
        return timelines.stream()
                .filter(one -> missing(one, months).isEmpty())
                .findFirst()
                .orElseGet(() -> toAskFor(timelines, months));
    }

    private Timeline toAskFor(List<Timeline> timelines, List<Period> months) {
        return timelines.stream()
                .min(Comparator.comparing((Timeline one) -> one.until() == null)
                        .thenComparing(one -> missing(one, months).values().stream()
                                .mapToInt(Set::size)
                                .sum()))
                .orElseThrow();
    }

    private static SortedSet<Period> together(SortedSet<Period> some, SortedSet<Period> more) {
        SortedSet<Period> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** The series of each set of functions whose benefits are the group's in any of the two years. */
    private List<List<PersonSeries>> sets(String group, Period from, Period to) {
        return List.copyOf(series.stream()
                .filter(one -> counts(one, group, from) || counts(one, group, to))
                .collect(Collectors.groupingBy(PersonSeries::set, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private boolean counts(PersonSeries one, String group, Period period) {
        return benefits.find(one.benefit())
                .filter(benefit -> benefit.countsInTotal(period))
                .filter(benefit -> group.equals(BenefitGroups.TOTAL) || group.equals(benefit.group()))
                .isPresent();
    }

    private SortedMap<String, SortedSet<Period>> missing(Timeline timeline, List<Period> months) {
        SortedMap<String, SortedSet<Period>> missing = new TreeMap<>();
        for (Period month : months) {
            for (PersonSeries one : timeline.in(month)) {
                if (value(one, month, Municipality.COUNTRY.code()) == null) {
                    missing.computeIfAbsent(one.table(), first -> new TreeSet<>())
                            .add(month);
                }
            }
        }
        return missing;
    }

    private SortedMap<String, Double> growths(List<Timeline> timelines, Period from, Period to) {
        SortedSet<String> areas = new TreeSet<>();
        timelines.stream()
                .flatMap(timeline -> timeline.in(months(from).get(0)).stream())
                .forEach(one -> values(one)
                        .values()
                        .getOrDefault(months(from).get(0), Map.of())
                        .keySet()
                        .forEach(areas::add));
        SortedMap<String, Double> growths = new TreeMap<>();
        for (String area : areas) {
            BigDecimal before = sum(timelines, from, area);
            BigDecimal after = sum(timelines, to, area);
            if (before != null && after != null && before.signum() > 0) {
                growths.put(area, after.doubleValue() / before.doubleValue());
            }
        }
        return growths;
    }

    /** Of all months; null where any is unknown. */
    private @Nullable BigDecimal sum(List<Timeline> timelines, Period year, String area) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Timeline timeline : timelines) {
            for (Period month : months(year)) {
                for (PersonSeries one : timeline.in(month)) {
                    BigDecimal persons = value(one, month, area);
                    if (persons == null) {
                        return null;
                    }
                    sum = sum.add(persons);
                }
            }
        }
        return sum;
    }

    private Set<Long> files(List<Timeline> timelines, List<Period> months) {
        Set<Long> files = new TreeSet<>();
        months.forEach(month -> timelines.forEach(timeline ->
                timeline.in(month).forEach(one -> files.addAll(values(one).sourceFileIds()))));
        return files;
    }

    private @Nullable BigDecimal value(PersonSeries one, Period month, String area) {
        return values(one).values().getOrDefault(month, Map.of()).get(area);
    }

    private AreaValues values(PersonSeries one) {
        return values.computeIfAbsent(one, this::read);
    }

    private AreaValues read(PersonSeries one) {
        return indicators.measures(one.table(), moment).stream()
                .filter(measure -> PersonSeries.label(measure).equals(PersonSeries.label(one.measure())))
                .map(measure -> indicators.areaValues(one.table(), measure, moment))
                .reduce(AreaValues::or)
                .orElse(NONE);
    }

    private static List<Period> months(Period year) {
        YearMonth last = YearMonth.from(year.end());
        List<Period> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(year.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Period(Period.Type.MONTH, month.getYear(), month.getMonthValue()));
        }
        return months;
    }
}
