package dk.jobregnskab.register.calculation;

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
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The arithmetic of formulas.md on what is known of one municipality at one moment. */
public final class CalculatedRegister implements RegisterEdition {

    /**
     * A delivery that is counted.
     *
     * @param receivedAt orders the deliveries, together with their place in the list
     */
    public record Delivered(long id, Instant receivedAt) {}

    private final List<Delivered> deliveries;
    private final Map<Integer, DeliveredBenefit> benefits;
    private final NavigableMap<LocalDate, List<WeekRow>> persons = new TreeMap<>();
    private final NavigableMap<LocalDate, List<WeekRow.AtRates>> money = new TreeMap<>();
    private final RegisterChecks checks;
    private final NavigableMap<LocalDate, Set<Long>> touched = new TreeMap<>();
    private final RememberedFigures remembered;
    private final Map<Integer, CalculatedRegister> earlier = new ConcurrentHashMap<>();
    private final int preliminaryMonths;

    /** @param deliveries in the order of receipt */
    public CalculatedRegister(
            List<Delivered> deliveries,
            Map<Integer, DeliveredBenefit> benefits,
            List<WeekRow> persons,
            List<WeekRow.AtRates> money,
            RegisterChecks checks,
            int preliminaryMonths) {
        this(deliveries, benefits, persons, money, checks, preliminaryMonths, new RememberedFigures());
    }

    private CalculatedRegister(
            List<Delivered> deliveries,
            Map<Integer, DeliveredBenefit> benefits,
            List<WeekRow> persons,
            List<WeekRow.AtRates> money,
            RegisterChecks checks,
            int preliminaryMonths,
            RememberedFigures remembered) {
        this.deliveries = deliveries;
        this.benefits = benefits;
        this.checks = checks;
        this.preliminaryMonths = preliminaryMonths;
        this.remembered = remembered;
        persons.forEach(row -> this.persons
                .computeIfAbsent(row.week(), first -> new ArrayList<>())
                .add(row));
        money.forEach(row -> this.money
                .computeIfAbsent(row.week(), first -> new ArrayList<>())
                .add(row));
        money.forEach(row ->
                touched.computeIfAbsent(row.week(), first -> new TreeSet<>()).add(row.delivery()));
    }

    /** The register as it was when no other deliveries had come than the first ones. */
    public CalculatedRegister first(int count) {
        return count == deliveries.size() ? this : earlier.computeIfAbsent(count, this::withFirst);
    }

    private CalculatedRegister withFirst(int count) {
        List<Delivered> known = deliveries.subList(0, count);
        Set<Long> ids = known.stream().map(Delivered::id).collect(Collectors.toSet());
        return new CalculatedRegister(
                known,
                benefits,
                persons.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> ids.contains(row.delivery()))
                        .toList(),
                money.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> ids.contains(row.delivery()))
                        .toList(),
                checks,
                preliminaryMonths,
                remembered);
    }

    private static <T> List<T> inside(NavigableMap<LocalDate, List<T>> byWeek, Period period) {
        return byWeek.subMap(period.start().minusDays(6), true, period.end(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private DeliveredBenefit named(int benefit) {
        return benefits.getOrDefault(benefit, new DeliveredBenefit("?", Optional.empty()));
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
            months.add(Period.month(month));
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
        return isPreliminaryMonth(YearMonth.from(period.end()));
    }

    private boolean isPreliminaryMonth(YearMonth month) {
        return !money.isEmpty() && month.isAfter(lastMonth().minusMonths(preliminaryMonths));
    }

    @Override
    public boolean isPreliminary(LocalDate week) {
        return isPreliminaryMonth(YearMonth.from(week.plusDays(6)));
    }

    @Override
    public List<LocalDate> weeks() {
        return money.isEmpty()
                ? List.of()
                : List.copyOf(money.headMap(lastWeek(), true).keySet());
    }

    @Override
    public List<String> weeklyMeasures() {
        return DeliveredBenefit.measures(
                money.values().stream().flatMap(List::stream).map(row -> named(row.benefit())));
    }

    @Override
    public BigDecimal persons(LocalDate week, String measure) {
        Period month = Period.month(week);
        return BigDecimal.valueOf(persons.getOrDefault(week, List.of()).stream()
                .filter(row -> named(row.benefit()).isIn(measure, month))
                .mapToLong(WeekRow::persons)
                .sum());
    }

    /** What is known of each benefit in the period. */
    private Map<DeliveredBenefit, BenefitCount> counts(Period period) {
        return remembered.counts(period, sourceFileIds(period), () -> counted(period));
    }

    private Map<DeliveredBenefit, BenefitCount> counted(Period period) {
        Map<DeliveredBenefit, BenefitCount> counts = new HashMap<>();
        inside(money, period)
                .forEach(row -> counts.computeIfAbsent(named(row.benefit()), first -> new BenefitCount(period))
                        .money(row));
        inside(persons, period)
                .forEach(row -> counts.computeIfAbsent(named(row.benefit()), first -> new BenefitCount(period))
                        .persons(row.week(), row.persons()));
        return counts;
    }

    private BenefitCount count(Period period, String group) {
        BenefitCount all = new BenefitCount(period);
        counts(period).forEach((named, count) -> {
            if (named.isOf(group, period)) {
                all.add(count);
            }
        });
        return all;
    }

    @Override
    public List<RegisterFigure> groups(Period period) {
        if (counts(period).isEmpty()) {
            return List.of();
        }
        boolean preliminary = isPreliminary(period);
        return BenefitGroups.ALL.stream()
                .map(group -> count(period, group).sum().figure(group, preliminary))
                .toList();
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        List<BenefitFigure> figures = new ArrayList<>();
        counts(period).forEach((named, count) -> {
            if (named.benefit().filter(Benefit::stateGrant).isEmpty()) {
                figures.add(new BenefitFigure(
                        count.sum().figure(named.name(), isPreliminary(period)),
                        named.benefit().map(Benefit::group).orElse(""),
                        named.countsInTotal(period),
                        count.mostCitizens()));
            }
        });
        figures.sort(BenefitFigure.ORDER);
        return figures;
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return count(period, group).mostCitizens();
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
        Map<Step, BenefitCount> counts =
                new TreeMap<>(Comparator.comparing(Step::cofinanced).thenComparing(Step::municipalPercent));
        for (WeekRow.AtRates row : inside(money, period)) {
            if (named(row.benefit()).countsInTotal(period)) {
                BenefitCount count = counts.computeIfAbsent(Step.of(row), first -> new BenefitCount(period));
                count.persons(row.week(), row.persons());
                count.money(row);
            }
        }
        List<StepFigure> steps = new ArrayList<>();
        counts.forEach((step, count) -> steps.add(new StepFigure(
                step.municipalPercent(),
                step.cofinanced(),
                count.sum().figure(BenefitGroups.TOTAL, isPreliminary(period)),
                count.mostCitizens())));
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
        return holds(period) ? Optional.ofNullable(count(period, group).sum().price()) : Optional.empty();
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
                ofMoney.stream().mapToLong(WeekRow.AtRates::lineCount).sum(),
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
        return touched.subMap(period.start().minusDays(6), true, period.end(), true).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
