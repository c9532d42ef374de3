package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.SpellSums;
import dk.jobregnskab.register.spells.calculation.Spell.Amount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each delivery says of a period: the cases whose newest registration it holds, and the amounts that count. */
final class SpellContributions {

    private static final SpellSums NOTHING = new SpellSums(0, 0, 0);

    private static final class OfDelivery {
        private long amounts;
        private long net;
        private SpellSums spells = NOTHING;
    }

    private final Period period;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Long, OfDelivery> byDelivery = new TreeMap<>();

    /**
     * @param from the first day known of
     * @param to the last
     */
    SpellContributions(Period period, LocalDate from, LocalDate to) {
        this.period = period;
        this.from = Stretch.later(period.start(), from);
        this.to = Stretch.earlier(period.end(), to);
    }

    /** All spells of one citizen and benefit. */
    void add(List<Spell> spells, boolean cofinanced) {
        if (from.isAfter(to)) {
            return;
        }
        for (Spell spell : spells) {
            if (spell.touches(from, to)) {
                add(spell.delivery(), new SpellSums(1, 0, 0));
            }
            spell.amounts().forEach((month, amount) -> {
                if (isInside(month)) {
                    add(amount, cofinanced);
                }
            });
        }
        Stretch.merge(spells, from, to)
                .forEach(stretch ->
                        add(stretch.counting().delivery(), new SpellSums(0, stretch.days(), stretch.hourDays())));
    }

    private boolean isInside(YearMonth month) {
        return !month.isBefore(YearMonth.from(from)) && !month.atDay(1).isAfter(period.end());
    }

    private OfDelivery of(long delivery) {
        return byDelivery.computeIfAbsent(delivery, first -> new OfDelivery());
    }

    private void add(long delivery, SpellSums more) {
        OfDelivery of = of(delivery);
        of.spells = of.spells.plus(more);
    }

    private void add(Amount amount, boolean cofinanced) {
        OfDelivery of = of(amount.delivery());
        of.amounts++;
        of.net += amount.net(cofinanced);
    }

    /** A closed month: all of it is said by the delivery that changed it last. */
    void add(long delivery, KeptMonth.OfBenefit kept) {
        OfDelivery of = of(delivery);
        of.amounts += kept.amounts();
        of.net += kept.net();
        of.spells = of.spells.plus(kept.spells());
    }

    long amounts() {
        return byDelivery.values().stream().mapToLong(of -> of.amounts).sum();
    }

    SpellSums spells() {
        return byDelivery.values().stream().map(of -> of.spells).reduce(NOTHING, SpellSums::plus);
    }

    List<Contribution> all() {
        return byDelivery.entrySet().stream()
                .map(entry -> new Contribution(
                        entry.getKey(),
                        entry.getValue().amounts,
                        Kroner.ofOre(entry.getValue().net),
                        null,
                        entry.getValue().spells))
                .toList();
    }
}
