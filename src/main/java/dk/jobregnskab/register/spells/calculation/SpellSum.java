package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.SpellSums;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.spells.calculation.Spell.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spells added up over a period (formulas.md, section 20). Exact until they are asked for, then rounded once, half up.
 *
 * <p>Hours are counted in hundredths of a week's hours times days: 3700 of them are a full-time day.
 */
final class SpellSum {

    private static final class OfCategory {
        private long hourDays;
        private final Set<Integer> citizens = new HashSet<>();
    }

    private final Period period;
    private final LocalDate from;
    private final LocalDate to;
    private final long days;
    private final int[] changes;
    private final Set<Integer> citizens = new HashSet<>();
    private final Set<Integer> partTime = new HashSet<>();
    private final Map<String, OfCategory> categories = new TreeMap<>();
    private int mostKept;
    private long hourDays;
    private long casesWithoutAmount;
    private long hourDaysOfCases;
    private long hourDaysWithoutAmount;
    private long gross;
    private long refund;
    private long cofinancing;
    private long net;
    private boolean shareUnknown;

    /**
     * @param from the first day known of
     * @param to the last
     */
    SpellSum(Period period, LocalDate from, LocalDate to) {
        this.period = period;
        this.from = Stretch.later(period.start(), from);
        this.to = Stretch.earlier(period.end(), to);
        this.days = period.days();
        this.changes = new int[(int) days + 1];
    }

    /** All spells of one citizen and benefit. */
    void add(List<Spell> spells, boolean cofinanced) {
        if (from.isAfter(to)) {
            return;
        }
        for (Stretch stretch : Stretch.merge(spells, from, to)) {
            Spell counting = stretch.counting();
            hourDays += stretch.hourDays();
            changes[index(stretch.first())]++;
            changes[index(stretch.last()) + 1]--;
            citizens.add(counting.citizen());
            if (counting.weeklyHours() < Spell.FULL_TIME) {
                partTime.add(counting.citizen());
            }
            OfCategory category = categories.computeIfAbsent(counting.category(), first -> new OfCategory());
            category.hourDays += stretch.hourDays();
            category.citizens.add(counting.citizen());
        }
        for (Spell spell : spells) {
            boolean lacksAmount = false;
            for (YearMonth month = YearMonth.from(from);
                    !month.isAfter(YearMonth.from(period.end()));
                    month = month.plusMonths(1)) {
                Amount amount = spell.amounts().get(month);
                long inMonth = hourDays(spell, month);
                hourDaysOfCases += inMonth;
                if (amount != null) {
                    add(amount, cofinanced);
                } else if (inMonth > 0) {
                    hourDaysWithoutAmount += inMonth;
                    lacksAmount = true;
                }
            }
            casesWithoutAmount += lacksAmount ? 1 : 0;
        }
    }

    /** A closed month. */
    void add(KeptMonth.OfBenefit kept) {
        mostKept = Math.max(mostKept, kept.mostCitizens());
        hourDays += kept.spells().hourDays();
        hourDaysOfCases += kept.caseHourDays();
        hourDaysWithoutAmount += kept.unpaidHourDays();
        casesWithoutAmount += kept.casesWithoutAmount();
        gross += kept.gross();
        refund += kept.refund();
        cofinancing += kept.cofinancing();
        net += kept.net();
        shareUnknown |= kept.shareUnknown();
    }

    /** What stays when the lines go. */
    KeptMonth.OfBenefit kept(int benefit, long amounts, SpellSums spells) {
        return new KeptMonth.OfBenefit(
                benefit,
                mostCitizens(),
                spells,
                hourDaysOfCases,
                hourDaysWithoutAmount,
                casesWithoutAmount,
                amounts,
                gross,
                refund,
                cofinancing,
                net,
                shareUnknown);
    }

    private long hourDays(Spell spell, YearMonth month) {
        LocalDate first = Stretch.later(Stretch.later(spell.start(), from), month.atDay(1));
        LocalDate last = Stretch.earlier(Stretch.earlier(spell.end(), to), month.atEndOfMonth());
        return last.isBefore(first) ? 0 : new Stretch(first, last, spell).hourDays();
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(period.start(), day);
    }

    private void add(Amount amount, boolean cofinanced) {
        gross += amount.gross();
        refund += cofinanced ? 0 : amount.refund();
        cofinancing += cofinanced ? amount.net(true) : 0;
        net += amount.net(cofinanced);
        shareUnknown |= !amount.isShareKnown(cofinanced);
    }

    RegisterFigure figure(String name, @Nullable BigDecimal price, boolean preliminary) {
        return new RegisterFigure(
                name,
                fullTimePersons(hourDays),
                Kroner.ofOre(gross),
                Kroner.ofOre(refund),
                Kroner.ofOre(cofinancing),
                Kroner.ofOre(net),
                price,
                preliminary);
    }

    private BigDecimal fullTimePersons(long ofHourDays) {
        return BigDecimal.valueOf(ofHourDays)
                .divide(BigDecimal.valueOf(Spell.FULL_TIME * days), 2, RoundingMode.HALF_UP);
    }

    /** Net ÷ full-time persons × days of the year ÷ days of the period, which cancel out. */
    @Nullable
    BigDecimal price() {
        return hourDays <= 0 || shareUnknown
                ? null
                : BigDecimal.valueOf(net)
                        .multiply(BigDecimal.valueOf((long) period.daysOfTheYear() * Spell.FULL_TIME))
                        .divide(
                                BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(hourDays)),
                                2,
                                RoundingMode.HALF_UP);
    }

    /** Whether so many percent of the hours at most have no amount in their month. */
    boolean isPaidButFor(int percent) {
        return hourDaysWithoutAmount * 100 <= hourDaysOfCases * percent;
    }

    long casesWithoutAmount() {
        return casesWithoutAmount;
    }

    /** On any day; of closed months the most of any benefit. */
    int mostCitizens() {
        int most = mostKept;
        int now = 0;
        for (int change : changes) {
            now += change;
            most = Math.max(most, now);
        }
        return most;
    }

    HoursFigure hours(String group) {
        List<CategoryFigure> figures = new ArrayList<>();
        categories.forEach((category, sum) ->
                figures.add(new CategoryFigure(category, fullTimePersons(sum.hourDays), sum.citizens.size())));
        return new HoursFigure(group, citizens.size(), partTime.size(), figures);
    }
}
