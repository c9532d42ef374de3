package dk.jobregnskab.register.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.SplitAmount;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.Register.WeekSums;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The arithmetic of formulas.md on what is known of one municipality at one moment. */
final class CalculatedRegister implements RegisterEdition {

    /**
     * A delivery that is counted.
     *
     * @param receivedAt orders the deliveries, together with their place in the list
     */
    record Delivered(long id, Instant receivedAt) {}

    private final List<Delivered> deliveries;
    private final Map<Integer, Named> benefits;
    private final NavigableMap<LocalDate, List<WeekRow>> persons = new TreeMap<>();
    private final NavigableMap<LocalDate, List<WeekRow.AtRates>> money = new TreeMap<>();
    private final RegisterChecks checks;
    private final int preliminaryMonths;

    /** @param deliveries in the order of receipt */
    CalculatedRegister(
            List<Delivered> deliveries,
            Map<Integer, Named> benefits,
            List<WeekRow> persons,
            List<WeekRow.AtRates> money,
            RegisterChecks checks,
            int preliminaryMonths) {
        this.deliveries = deliveries;
        this.benefits = benefits;
        this.checks = checks;
        this.preliminaryMonths = preliminaryMonths;
        persons.forEach(row -> this.persons
                .computeIfAbsent(row.week(), first -> new ArrayList<>())
                .add(row));
        money.forEach(row -> this.money
                .computeIfAbsent(row.week(), first -> new ArrayList<>())
                .add(row));
    }

    private static <T> List<T> inside(NavigableMap<LocalDate, List<T>> byWeek, Period period) {
        return byWeek.subMap(period.start().minusDays(6), true, period.end(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Named named(int benefit) {
        return benefits.getOrDefault(benefit, new Named("?", Optional.empty()));
    }

    @Override
    public List<Period> months() {
        if (money.isEmpty()) {
            return List.of();
        }
        List<Period> months = new ArrayList<>();
        YearMonth last = lastMonth();
        YearMonth first = YearMonth.from(money.firstKey().plusDays(6));
        for (YearMonth month = first.isAfter(last) ? last : first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Period(Period.Type.MONTH, month.getYear(), month.getMonthValue()));
        }
        return months;
    }

    /** The month in which the last week begins. */
    private YearMonth lastMonth() {
        return YearMonth.from(lastWeek());
    }

    /** The newest that had begun when the newest delivery came: a stray date in the future makes no month older. */
    private LocalDate lastWeek() {
        LocalDate received = deliveries.stream()
                .map(delivery -> LocalDate.ofInstant(delivery.receivedAt(), Moments.ZONE))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate begun = money.floorKey(received);
        return begun == null ? money.lastKey() : begun;
    }

    private boolean isPreliminary(Period period) {
        return YearMonth.from(period.end()).isAfter(lastMonth().minusMonths(preliminaryMonths));
    }

    private PeriodSum sum(Period period, Predicate<Named> counts) {
        IntPredicate chosen = chosen(counts);
        PeriodSum sum = new PeriodSum(period);
        inside(persons, period).stream()
                .filter(row -> chosen.test(row.benefit()))
                .forEach(row -> sum.persons(row.week(), row.persons()));
        inside(money, period).stream().filter(row -> chosen.test(row.benefit())).forEach(sum::money);
        return sum;
    }

    /** Benefits by their number, each asked once: there are few of them and many rows. */
    private IntPredicate chosen(Predicate<Named> counts) {
        Map<Integer, Boolean> asked = new HashMap<>();
        return benefit -> asked.computeIfAbsent(benefit, number -> counts.test(named(number)));
    }

    @Override
    public List<RegisterFigure> groups(Period period) {
        if (inside(money, period).isEmpty()) {
            return List.of();
        }
        boolean preliminary = isPreliminary(period);
        return BenefitGroups.ALL.stream()
                .map(group -> sum(period, named -> named.isOf(group, period)).figure(group, preliminary))
                .toList();
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        Set<Named> met = new LinkedHashSet<>();
        inside(money, period).forEach(row -> met.add(named(row.benefit())));
        List<BenefitFigure> figures = new ArrayList<>();
        for (Named named : met) {
            if (named.benefit().filter(Benefit::stateGrant).isPresent()) {
                continue;
            }
            figures.add(new BenefitFigure(
                    sum(period, other -> other.equals(named)).figure(named.name(), isPreliminary(period)),
                    named.benefit().map(Benefit::group).orElse(""),
                    named.countsInTotal(period),
                    mostCitizens(period, (Named other) -> other.equals(named))));
        }
        figures.sort(Comparator.comparing((BenefitFigure one) -> !one.inTotal())
                .thenComparing(BenefitFigure::group, BenefitGroups.order())
                .thenComparing(one -> one.figure().group()));
        return figures;
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return mostCitizens(period, (Named named) -> named.isOf(group, period));
    }

    private int mostCitizens(Period period, Predicate<Named> counts) {
        IntPredicate chosen = chosen(counts);
        int most = inside(persons, period).stream()
                .filter(row -> chosen.test(row.benefit()))
                .collect(Collectors.groupingBy(WeekRow::week, Collectors.summingInt(WeekRow::persons)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return atLeastOne(most, sum(period, counts));
    }

    /** A reversal of somebody who is not paid any more is that person's money. */
    private static int atLeastOne(int most, PeriodSum sum) {
        return most <= 0 && sum.isMoney() ? 1 : Math.max(0, most);
    }

    private record Step(int municipalPercent, boolean cofinanced) {

        static Step of(WeekRow.AtRates row) {
            return row.cofinancingRate() > 0
                    ? new Step(row.cofinancingRate(), true)
                    : new Step(10_000 - row.refundRate(), false);
        }
    }

    @Override
    public List<StepFigure> steps(Period period) {
        Map<Step, PeriodSum> sums =
                new TreeMap<>(Comparator.comparing(Step::cofinanced).thenComparing(Step::municipalPercent));
        Map<Step, Map<LocalDate, Integer>> perWeek = new HashMap<>();
        for (WeekRow.AtRates row : inside(money, period)) {
            if (named(row.benefit()).countsInTotal(period)) {
                Step step = Step.of(row);
                PeriodSum sum = sums.computeIfAbsent(step, first -> new PeriodSum(period));
                sum.persons(row.week(), row.persons());
                sum.money(row);
                perWeek.computeIfAbsent(step, first -> new HashMap<>()).merge(row.week(), row.persons(), Integer::sum);
            }
        }
        List<StepFigure> steps = new ArrayList<>();
        sums.forEach((step, sum) -> steps.add(new StepFigure(
                step.municipalPercent(),
                step.cofinanced(),
                sum.figure(BenefitGroups.TOTAL, isPreliminary(period)),
                atLeastOne(
                        perWeek.getOrDefault(step, Map.of()).values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                        sum))));
        return steps;
    }

    @Override
    public List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        for (Period month : months()) {
            Map<Long, List<WeekRow>> ofPersons =
                    inside(persons, month).stream().collect(Collectors.groupingBy(WeekRow::delivery));
            Map<Long, List<WeekRow.AtRates>> ofMoney =
                    inside(money, month).stream().collect(Collectors.groupingBy(WeekRow.AtRates::delivery));
            PeriodSum sum = new PeriodSum(month);
            for (Delivered delivery : deliveries) {
                if (ofMoney.containsKey(delivery.id())) {
                    ofPersons.getOrDefault(delivery.id(), List.of()).stream()
                            .filter(row -> named(row.benefit()).countsInTotal(month))
                            .forEach(row -> sum.persons(row.week(), row.persons()));
                    ofMoney.get(delivery.id()).stream()
                            .filter(row -> named(row.benefit()).countsInTotal(month))
                            .forEach(sum::money);
                    if (!revisions.isEmpty() && isSameState(revisions.get(revisions.size() - 1), month, delivery)) {
                        revisions.remove(revisions.size() - 1);
                    }
                    revisions.add(new Revision(
                            month, delivery.id(), delivery.receivedAt(), sum.fullTimePersons(), sum.net()));
                }
            }
        }
        return revisions;
    }

    /** What lies between two deliveries of one moment was never known. */
    private static boolean isSameState(Revision last, Period month, Delivered delivery) {
        return last.month().equals(month) && last.receivedAt().equals(delivery.receivedAt());
    }

    @Override
    public Optional<BigDecimal> price(Period period, String group) {
        return holds(period)
                ? Optional.ofNullable(
                        sum(period, named -> named.isOf(group, period)).price())
                : Optional.empty();
    }

    @Override
    public boolean holds(Period period) {
        return !money.isEmpty()
                && !money.firstKey().isAfter(period.start())
                && !lastWeek().plusDays(6).isBefore(period.end());
    }

    @Override
    public List<Contribution> contributions(Period period, String group) {
        Map<Long, Contribution> byDelivery = new LinkedHashMap<>();
        for (Delivered delivery : deliveries) {
            List<WeekRow> ofPersons = inside(persons, period).stream()
                    .filter(row -> row.delivery() == delivery.id()
                            && named(row.benefit()).isOf(group, period))
                    .toList();
            List<WeekRow.AtRates> ofMoney = inside(money, period).stream()
                    .filter(row -> row.delivery() == delivery.id()
                            && named(row.benefit()).isOf(group, period))
                    .toList();
            if (!ofMoney.isEmpty()) {
                byDelivery.put(delivery.id(), contribution(delivery.id(), period, ofPersons, ofMoney));
            }
        }
        return List.copyOf(byDelivery.values());
    }

    private static Contribution contribution(
            long delivery, Period period, List<WeekRow> ofPersons, List<WeekRow.AtRates> ofMoney) {
        WeekSums exact = new WeekSums(
                ofPersons.stream().mapToLong(WeekRow::netted).sum(),
                ofPersons.stream().mapToLong(WeekRow::persons).sum(),
                ofPersons.stream()
                        .mapToLong(row -> (long) row.persons() * PeriodSum.daysInside(row.week(), period))
                        .sum(),
                split(period, ofMoney, row -> row.cofinancingRate() > 0 ? 0 : row.gross()),
                split(period, ofMoney, row -> row.cofinancingRate() > 0 ? 0 : row.refund()),
                split(period, ofMoney, row -> row.cofinancingRate() > 0 ? row.cofinancing() : 0));
        return new Contribution(
                delivery,
                ofMoney.stream().mapToLong(WeekRow.AtRates::lines).sum(),
                exact.net().kroner(),
                exact,
                null);
    }

    private static SplitAmount split(
            Period period, List<WeekRow.AtRates> rows, ToLongFunction<WeekRow.AtRates> amount) {
        return new SplitAmount(rows.stream()
                .mapToLong(row -> amount.applyAsLong(row) * PeriodSum.daysInside(row.week(), period))
                .sum());
    }

    @Override
    public List<Check> checks(Period period) {
        List<WeekRow.AtRates> rows = inside(money, period);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Check> all = new ArrayList<>();
        all.add(RegisterChecks.coverage(period, money.firstKey(), lastWeek().plusDays(6), holds(period)));
        all.addAll(checks.of(period, rows, sourceFileIds(period)));
        return all;
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return inside(money, period).stream().map(WeekRow.AtRates::delivery).collect(Collectors.toSet());
    }
}
