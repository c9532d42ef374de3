package dk.jobregnskab.samples.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deals out a citizen's spells: on the same benefit again and again, with pauses, sometimes on to another one. */
final class Career {

    private static final int WEEKS_BEFORE = 156;
    private static final int GOES_ON_PER_MILLE = 60;
    private static final int WEEKS_OF_SELF_SUPPORT_THAT_RESET = 52;

    /** The first months of 2020's epidemic, for those who had no benefit then. */
    private static final LocalDate WAVE = LocalDate.of(2020, 3, 16);

    private static final int WAVE_PER_MILLE = 75;
    private static final String BENEFIT_OF_THE_WAVE = "A-dagpenge";

    private final Map<String, SampleBenefit> benefits;
    private final Dice dice;
    private final LocalDate end;
    private final List<Spell> spells = new ArrayList<>();
    private int seniority;

    private Career(Map<String, SampleBenefit> benefits, Dice dice, LocalDate end) {
        this.benefits = benefits;
        this.dice = dice;
        this.end = end;
    }

    /** In order of time, never two at once; two may share a week. */
    static List<Spell> of(RegisterPlan plan, Map<String, SampleBenefit> benefits, Dice dice) {
        LocalDate end = plan.firstMonth().plusMonths(plan.months()).atEndOfMonth();
        Career career = new Career(benefits, dice, end);
        career.live(plan.firstMonth().atDay(1).minusWeeks(WEEKS_BEFORE));
        return career.spells;
    }

    private void live(LocalDate beginning) {
        SampleBenefit home = home();
        seniority = dice.below(home.seniorityTo());
        boolean inWave = dice.perMille(WAVE_PER_MILLE);
        LocalDate from = beginning.plusDays(dice.below(7 * (home.weeksOn() + home.weeksOff())));
        from = from.minusWeeks(home.weeksOn());
        while (!from.isAfter(end)) {
            LocalDate next = addSpell(home, from);
            SampleBenefit other = current(named(home.followedBy()), next);
            if (dice.perMille(GOES_ON_PER_MILLE) && !other.equals(last().benefit())) {
                next = addSpell(other, next);
            }
            from = next.plusWeeks(1 + length(home.weeksOff())).plusDays(dice.below(7));
            if (inWave && next.isBefore(WAVE) && from.isAfter(WAVE)) {
                from = addWave(next).plusWeeks(1 + length(home.weeksOff()));
            }
        }
    }

    private SampleBenefit home() {
        int left = dice.below(
                benefits.values().stream().mapToInt(SampleBenefit::citizens).sum());
        for (SampleBenefit benefit : benefits.values()) {
            left -= benefit.citizens();
            if (left < 0) {
                return benefit;
            }
        }
        throw new IllegalStateException("there is a benefit for everybody");
    }

    private LocalDate addWave(LocalDate notBefore) {
        LocalDate from = WAVE.plusDays(dice.below(40));
        int weeks = dice.between(5, 16);
        return add(
                named(BENEFIT_OF_THE_WAVE),
                from.isAfter(notBefore.plusWeeks(1)) ? from : notBefore.plusWeeks(1),
                weeks);
    }

    private LocalDate addSpell(SampleBenefit benefit, LocalDate from) {
        return add(benefit, from, length(benefit.weeksOn()));
    }

    /** @return the first day after it */
    private LocalDate add(SampleBenefit wanted, LocalDate from, int weeks) {
        SampleBenefit benefit = current(wanted, from);
        LocalDate to = from.plusWeeks(weeks).minusDays(1L + dice.below(7));
        int percent = dice.between(benefit.percentFrom(), benefit.percentTo());
        if (to.isAfter(benefit.validTo())) {
            add(new Spell(benefit, from, benefit.validTo(), percent, 0));
            SampleBenefit after = named(benefit.replacedBy());
            add(new Spell(after, benefit.validTo().plusDays(1), to, after.percentFrom(), 0));
        } else {
            add(new Spell(benefit, from, to, percent, 0));
        }
        return to.plusDays(1);
    }

    private void add(Spell spell) {
        if (!spells.isEmpty()) {
            LocalDate last = Spell.mondayOf(last().to());
            long pause = ChronoUnit.WEEKS.between(last, Spell.mondayOf(spell.from())) - 1;
            if (pause >= WEEKS_OF_SELF_SUPPORT_THAT_RESET) {
                seniority = 0;
            } else if (pause < 0) {
                seniority--;
            }
        }
        spells.add(new Spell(spell.benefit(), spell.from(), spell.to(), spell.percent(), seniority));
        seniority += spell.weeks();
    }

    private Spell last() {
        return spells.get(spells.size() - 1);
    }

    /** What a benefit is called on a day, after reforms. */
    private SampleBenefit current(SampleBenefit benefit, LocalDate day) {
        return day.isAfter(benefit.validTo()) ? named(benefit.replacedBy()) : benefit;
    }

    private SampleBenefit named(String name) {
        return Objects.requireNonNull(benefits.get(name), name);
    }

    /** Most are short, a fifth is long. */
    private int length(int mean) {
        return 1 + dice.below(mean + 1) + (dice.perMille(200) ? dice.below(5 * mean + 1) : 0);
    }
}
