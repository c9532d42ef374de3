package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Section 20 of formulas.md on the spells that are known of one municipality at one moment. */
public final class CalculatedSpells implements RegisterEdition {

    /** Spells by citizen. */
    private record OfBenefit(DeliveredBenefit named, Map<Integer, List<Spell>> byCitizen) {}

    private final KnownSpells known;
    private final KeptMonths kept;
    private final Map<Integer, DeliveredBenefit> names;
    private final NavigableSet<YearMonth> months;
    private final Map<String, OfBenefit> benefits = new TreeMap<>();
    private final SpellChecks checks;
    private final SpellRules rules;
    private final Map<String, WeeklyHours> weekly = new ConcurrentHashMap<>();

    /**
     * @param kept the months whose lines are gone
     * @param names of benefits by number
     */
    public CalculatedSpells(
            KnownSpells known,
            KeptMonths kept,
            Map<Integer, DeliveredBenefit> names,
            SpellChecks checks,
            SpellRules rules) {
        this.known = known;
        this.kept = kept;
        this.names = names;
        this.months = new TreeSet<>(kept.delivered().toList());
        known.months().stream().filter(kept::isOpen).forEach(months::add);
        this.checks = checks;
        this.rules = rules;
        for (Spell spell : known.spells()) {
            DeliveredBenefit named = named(spell.benefit());
            if (named.benefit().filter(Benefit::stateGrant).isEmpty()) {
                of(named)
                        .byCitizen()
                        .computeIfAbsent(spell.citizen(), first -> new ArrayList<>())
                        .add(spell);
            }
        }
        kept.months().forEach(month -> month.benefits().forEach(of -> of(named(of.benefit()))));
    }

    private DeliveredBenefit named(int benefit) {
        return names.getOrDefault(benefit, new DeliveredBenefit("?", Optional.empty()));
    }

    private OfBenefit of(DeliveredBenefit named) {
        String name = named.benefit().map(Benefit::name).orElse(named.name());
        return benefits.computeIfAbsent(name, first -> new OfBenefit(named, new TreeMap<>()));
    }

    @Override
    public boolean weightedByHours() {
        return true;
    }

    @Override
    public List<Period> months() {
        List<Period> all = new ArrayList<>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.first(); !month.isAfter(months.last()); month = month.plusMonths(1)) {
                all.add(Period.month(month));
            }
        }
        return all;
    }

    private boolean isDelivered(Period period) {
        return !months.subSet(YearMonth.from(period.start()), true, YearMonth.from(period.end()), true)
                .isEmpty();
    }

    private boolean isDeliveredWhole(Period period) {
        LocalDate end = period.end();
        YearMonth month = YearMonth.from(period.start());
        while (!month.atDay(1).isAfter(end)) {
            if (!months.contains(month)) {
                return false;
            }
            month = month.plusMonths(1);
        }
        return true;
    }

    private boolean isPreliminary(Period period) {
        return isPreliminaryMonth(YearMonth.from(period.end()));
    }

    private boolean isPreliminaryMonth(YearMonth month) {
        return month.isAfter(months.last().minusMonths(rules.preliminaryMonths()));
    }

    @Override
    public boolean isPreliminary(LocalDate week) {
        return isPreliminaryMonth(YearMonth.from(week.plusDays(6)));
    }

    @Override
    public List<LocalDate> weeks() {
        return months.stream()
                .filter(kept::isOpen)
                .flatMap(month -> month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)))
                .filter(day ->
                        day.getDayOfWeek() == DayOfWeek.MONDAY && months.contains(YearMonth.from(day.plusDays(6))))
                .toList();
    }

    @Override
    public List<String> weeklyMeasures() {
        return DeliveredBenefit.measures(benefits.entrySet().stream()
                .map(entry -> new DeliveredBenefit(
                        entry.getKey(), entry.getValue().named().benefit())));
    }

    private WeeklyHours weeklyHours(String benefit, OfBenefit of) {
        return weekly.computeIfAbsent(
                benefit,
                first -> new WeeklyHours(
                        of.byCitizen().values(), firstDay(), months.last().atEndOfMonth()));
    }

    @Override
    public BigDecimal persons(LocalDate week, String measure) {
        Period month = Period.month(week);
        long hourDays = benefits.entrySet().stream()
                .filter(entry -> new DeliveredBenefit(
                                entry.getKey(), entry.getValue().named().benefit())
                        .isIn(measure, month))
                .mapToLong(
                        entry -> weeklyHours(entry.getKey(), entry.getValue()).in(week))
                .sum();
        return BigDecimal.valueOf(hourDays).divide(BigDecimal.valueOf(7L * Spell.FULL_TIME), 2, RoundingMode.HALF_UP);
    }

    private SpellSum sum(Period period, Predicate<DeliveredBenefit> counts) {
        SpellSum sum = new SpellSum(period, firstDay(), months.last().atEndOfMonth());
        benefits.values().stream().filter(one -> counts.test(one.named())).forEach(one -> one.byCitizen()
                .values()
                .forEach(spells -> sum.add(spells, one.named().isCofinanced())));
        kept.in(period)
                .flatMap(month -> month.benefits().stream())
                .filter(of -> counts.test(named(of.benefit())))
                .forEach(sum::add);
        return sum;
    }

    /** The first that is counted from lines. */
    private LocalDate firstDay() {
        return kept.openFrom(months.first().atDay(1));
    }

    private SpellSum sumOfGroup(Period period, String group) {
        return sum(period, named -> named.isOf(group, period));
    }

    @Override
    public List<RegisterFigure> groups(Period period) {
        if (!isDelivered(period)) {
            return List.of();
        }
        return BenefitGroups.ALL.stream()
                .map(group -> figure(group, sumOfGroup(period, group), period))
                .toList();
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        if (!isDelivered(period)) {
            return List.of();
        }
        List<BenefitFigure> figures = new ArrayList<>();
        benefits.forEach((name, of) -> {
            if (isIn(of, period)) {
                SpellSum sum = sum(period, other -> other.equals(of.named()));
                figures.add(new BenefitFigure(
                        figure(name, sum, period),
                        of.named().benefit().map(Benefit::group).orElse(""),
                        of.named().countsInTotal(period),
                        sum.mostCitizens()));
            }
        });
        figures.sort(BenefitFigure.ORDER);
        return figures;
    }

    @Override
    public boolean holds(Period period) {
        return isDeliveredWhole(period);
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return isDelivered(period)
                ? Math.max(
                        open(period, group).mostCitizens(),
                        kept.in(period)
                                .mapToInt(month -> month.mostCitizens().getOrDefault(group, 0))
                                .max()
                                .orElse(0))
                : 0;
    }

    /** Without the closed months: how many citizens of two benefits there were on one day is kept by group. */
    private SpellSum open(Period period, String group) {
        SpellSum sum = new SpellSum(period, firstDay(), months.last().atEndOfMonth());
        benefits.values().stream()
                .filter(one -> one.named().isOf(group, period))
                .forEach(one -> one.byCitizen().values().forEach(spells -> sum.add(spells, false)));
        return sum;
    }

    private boolean isIn(OfBenefit of, Period period) {
        return of.byCitizen().values().stream()
                        .anyMatch(spells -> spells.stream().anyMatch(spell -> isIn(spell, period)))
                || kept.in(period).anyMatch(month -> month.benefits().stream()
                        .anyMatch(one -> named(one.benefit()).equals(of.named())));
    }

    private boolean isIn(Spell spell, Period period) {
        LocalDate from = Stretch.later(period.start(), firstDay());
        return !from.isAfter(period.end()) && spell.touches(from, period.end())
                || spell.amounts().keySet().stream().anyMatch(month -> kept.isOpen(month) && isIn(month, period));
    }

    private static boolean isIn(YearMonth month, Period period) {
        return !month.atDay(1).isBefore(period.start()) && !month.atDay(1).isAfter(period.end());
    }

    /** Spells do not say how the municipality's share changed on the way. */
    @Override
    public List<StepFigure> steps(Period period) {
        return List.of();
    }

    @Override
    public List<Revision> revisions() {
        return List.of();
    }

    @Override
    public List<HoursFigure> hours(Period period) {
        return isDelivered(period) && !kept.touch(period) ? calculatedHours(period) : List.of();
    }

    private List<HoursFigure> calculatedHours(Period period) {
        return BenefitGroups.ALL.stream()
                .map(group -> sumOfGroup(period, group).hours(group))
                .toList();
    }

    @Override
    public Optional<BigDecimal> price(Period period, String group) {
        return isDelivered(period) ? Optional.ofNullable(price(sumOfGroup(period, group), period)) : Optional.empty();
    }

    private @Nullable BigDecimal price(SpellSum sum, Period period) {
        return isDeliveredWhole(period) && sum.isPaidButFor(rules.withoutAmountPercent()) ? sum.price() : null;
    }

    private RegisterFigure figure(String name, SpellSum sum, Period period) {
        return sum.figure(name, price(sum, period), isPreliminary(period));
    }

    @Override
    public List<Check> checks(Period period) {
        return isDelivered(period)
                ? checks.of(
                        sourceFileIds(period),
                        sumOfGroup(period, BenefitGroups.TOTAL).casesWithoutAmount())
                : List.of();
    }

    @Override
    public List<Contribution> contributions(Period period, String group) {
        if (!isDelivered(period)) {
            return List.of();
        }
        SpellContributions contributions =
                new SpellContributions(period, firstDay(), months.last().atEndOfMonth());
        benefits.values().stream().filter(of -> of.named().isOf(group, period)).forEach(of -> of.byCitizen()
                .values()
                .forEach(spells -> contributions.add(spells, of.named().isCofinanced())));
        kept.in(period).forEach(month -> month.benefits().stream()
                .filter(of -> named(of.benefit()).isOf(group, period))
                .forEach(of -> contributions.add(month.delivery(), of)));
        return contributions.all();
    }

    /** What stays of a month when its lines go; empty where nothing was known of it. */
    public Optional<KeptMonth> keep(YearMonth month) {
        if (months.isEmpty() || month.isBefore(months.first()) || month.isAfter(months.last()) || !kept.isOpen(month)) {
            return Optional.empty();
        }
        Period period = Period.month(month);
        Map<String, Integer> mostCitizens = new TreeMap<>();
        BenefitGroups.ALL.forEach(
                group -> mostCitizens.put(group, open(period, group).mostCitizens()));
        return Optional.of(new KeptMonth(
                month,
                0,
                months.contains(month),
                mostCitizens,
                benefits.values().stream()
                        .filter(of -> isIn(of, period))
                        .map(of -> keep(of, period))
                        .toList()));
    }

    private KeptMonth.OfBenefit keep(OfBenefit of, Period period) {
        boolean cofinanced = of.named().isCofinanced();
        SpellContributions contributions =
                new SpellContributions(period, firstDay(), months.last().atEndOfMonth());
        of.byCitizen().values().forEach(spells -> contributions.add(spells, cofinanced));
        int number = of.byCitizen().values().iterator().next().get(0).benefit();
        return sum(period, other -> other.equals(of.named()))
                .kept(number, contributions.amounts(), contributions.spells());
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return isDelivered(period) ? Set.copyOf(known.deliveriesAbout(period.start(), period.end())) : Set.of();
    }
}
