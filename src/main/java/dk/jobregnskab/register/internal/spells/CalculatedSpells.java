package dk.jobregnskab.register.internal.spells;

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
import dk.jobregnskab.register.internal.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Section 20 of formulas.md on the spells that are known of one municipality at one moment. */
final class CalculatedSpells implements RegisterEdition {

    /** Spells by citizen. */
    private record OfBenefit(Named named, Map<Integer, List<Spell>> byCitizen) {}

    private final KnownSpells known;
    private final NavigableSet<YearMonth> months;
    private final Map<String, OfBenefit> benefits = new TreeMap<>();
    private final SpellChecks checks;
    private final SpellRules rules;

    /** @param names of benefits by number */
    CalculatedSpells(KnownSpells known, Map<Integer, Named> names, SpellChecks checks, SpellRules rules) {
        this.known = known;
        this.months = known.months();
        this.checks = checks;
        this.rules = rules;
        for (Spell spell : known.spells()) {
            Named named = names.getOrDefault(spell.benefit(), new Named("?", Optional.empty()));
            if (named.benefit().filter(Benefit::stateGrant).isEmpty()) {
                String name = named.benefit().map(Benefit::name).orElse(named.name());
                benefits.computeIfAbsent(name, first -> new OfBenefit(named, new TreeMap<>()))
                        .byCitizen()
                        .computeIfAbsent(spell.citizen(), first -> new ArrayList<>())
                        .add(spell);
            }
        }
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
                all.add(new Period(Period.Type.MONTH, month.getYear(), month.getMonthValue()));
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
        return YearMonth.from(period.end()).isAfter(months.last().minusMonths(rules.preliminaryMonths()));
    }

    private SpellSum sum(Period period, Predicate<Named> counts) {
        SpellSum sum =
                new SpellSum(period, months.first().atDay(1), months.last().atEndOfMonth());
        benefits.values().stream().filter(one -> counts.test(one.named())).forEach(one -> one.byCitizen()
                .values()
                .forEach(spells -> sum.add(spells, SpellInterpreter.isCofinanced(one.named()))));
        return sum;
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
                .map(group -> sumOfGroup(period, group).figure(group, isPreliminary(period)))
                .toList();
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        if (!isDelivered(period)) {
            return List.of();
        }
        List<BenefitFigure> figures = new ArrayList<>();
        benefits.forEach((name, of) -> {
            if (of.byCitizen().values().stream()
                    .anyMatch(spells -> spells.stream().anyMatch(spell -> isIn(spell, period)))) {
                SpellSum sum = sum(period, other -> other.equals(of.named()));
                figures.add(new BenefitFigure(
                        sum.figure(name, isPreliminary(period)),
                        of.named().benefit().map(Benefit::group).orElse(""),
                        of.named().countsInTotal(period),
                        sum.mostCitizens()));
            }
        });
        figures.sort(Comparator.comparing((BenefitFigure one) -> !one.inTotal())
                .thenComparing(BenefitFigure::group, BenefitGroups.order())
                .thenComparing(one -> one.figure().group()));
        return figures;
    }

    @Override
    public boolean holds(Period period) {
        return isDeliveredWhole(period);
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return isDelivered(period) ? sumOfGroup(period, group).mostCitizens() : 0;
    }

    private static boolean isIn(Spell spell, Period period) {
        return spell.touches(period.start(), period.end())
                || spell.amounts().keySet().stream().anyMatch(month -> isIn(month, period));
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
        return isDelivered(period) ? calculatedHours(period) : List.of();
    }

    private List<HoursFigure> calculatedHours(Period period) {
        return BenefitGroups.ALL.stream()
                .map(group -> sumOfGroup(period, group).hours(group))
                .toList();
    }

    @Override
    public Optional<BigDecimal> price(Period period, String group) {
        if (!isDeliveredWhole(period)) {
            return Optional.empty();
        }
        SpellSum sum = sumOfGroup(period, group);
        return sum.isPaidButFor(rules.withoutAmountPercent()) ? Optional.ofNullable(sum.price()) : Optional.empty();
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
        SpellContributions contributions = new SpellContributions(
                period, months.first().atDay(1), months.last().atEndOfMonth());
        benefits.values().stream().filter(of -> of.named().isOf(group, period)).forEach(of -> of.byCitizen()
                .values()
                .forEach(spells -> contributions.add(spells, SpellInterpreter.isCofinanced(of.named()))));
        return contributions.all();
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return isDelivered(period) ? Set.copyOf(known.deliveriesAbout(period.start(), period.end())) : Set.of();
    }
}
