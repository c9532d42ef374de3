package dk.jobregnskab.samples.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who does not exist, and what is paid to them. Everything follows from the plan and the number of the citizen. */
final class Citizen {

    private static final String HOME = "Ballerup";
    private static final String[] NEIGHBOURS = {"Herlev", "Egedal", "Albertslund", "Furesø", "Gladsaxe"};
    private static final int ELSEWHERE_PER_MILLE = 8;
    private static final int UNKNOWN_PER_MILLE = 2;
    private static final int LATE_PER_MILLE = 18;
    private static final int LONGEST_DELAY = 3;
    private static final int WITH_STATE_GRANT_PER_MILLE = 450;
    private static final int CAPPED_PER_MILLE = 15;

    private final RegisterPlan plan;
    private final SampleLadder ladder;
    private final int number;
    private final String cpr;
    private final String municipality;
    private final boolean withStateGrant;
    private final boolean capped;
    private final List<Spell> spells;

    Citizen(RegisterPlan plan, SampleLadder ladder, Map<String, SampleBenefit> benefits, int number) {
        this.plan = plan;
        this.ladder = ladder;
        this.number = number;
        this.cpr = CprNumber.of(plan.seed(), number);
        Dice dice = Dice.of(plan.seed(), number);
        this.municipality = dice.perMille(ELSEWHERE_PER_MILLE) ? NEIGHBOURS[dice.below(NEIGHBOURS.length)] : HOME;
        this.withStateGrant = dice.perMille(WITH_STATE_GRANT_PER_MILLE);
        this.capped = dice.perMille(CAPPED_PER_MILLE);
        this.spells = Career.of(plan, benefits, dice);
    }

    /** Chance that belongs to one month of this citizen. */
    Dice dice(YearMonth month, int purpose) {
        return Dice.of(plan.seed(), number, month.getYear() * 12L + month.getMonthValue(), purpose);
    }

    /** How many months too late a month's payments are registered; for most 0. */
    int delay(YearMonth month) {
        Dice dice = dice(month, 1);
        return dice.perMille(LATE_PER_MILLE) ? dice.between(1, LONGEST_DELAY) : 0;
    }

    /** What is due for the weeks of a month, in order of time. */
    List<RegisterRow> payments(YearMonth month) {
        List<RegisterRow> rows = new ArrayList<>();
        String financedBy = dice(month, 2).perMille(UNKNOWN_PER_MILLE) ? "" : municipality;
        for (LocalDate monday : plan.mondays(month)) {
            for (Spell spell : spells) {
                if (spell.touches(monday)) {
                    rows.add(payment(spell, monday, financedBy));
                    if (withStateGrant && spell.benefit().isFlexJob()) {
                        rows.add(stateGrant(spell, monday, financedBy));
                    }
                }
            }
        }
        return rows;
    }

    private RegisterRow payment(Spell spell, LocalDate monday, String financedBy) {
        boolean coFinanced = spell.benefit().coFinanced();
        int refund = ladder.refundPercent(spell.seniorityWeek(monday));
        long gross = spell.grossOre(monday);
        return new RegisterRow(
                monday,
                cpr,
                spell.benefit().name(),
                financedBy,
                capped ? gross + 25_000 : gross,
                gross,
                coFinanced ? 0 : refund,
                coFinanced ? 100 - refund : 0);
    }

    /** The state's own money for new flex jobs stands in the same file, on a line of its own. */
    private RegisterRow stateGrant(Spell spell, LocalDate monday, String financedBy) {
        long ore = Rounded.share(spell.grossOre(monday), 15, 100);
        return new RegisterRow(monday, cpr, "Fleksbidrag fra staten", financedBy, ore, ore, 100, 0);
    }
}
