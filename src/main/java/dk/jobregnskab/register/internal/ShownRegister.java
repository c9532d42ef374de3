package dk.jobregnskab.register.internal;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.internal.suppression.Cell;
import dk.jobregnskab.register.internal.suppression.SuppressedTable;
import dk.jobregnskab.register.internal.suppression.Suppression;
import dk.jobregnskab.register.internal.suppression.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition of the register with its hidden cells, which are sought when somebody first asks. */
final class ShownRegister implements Discretion.Shown {

    private static final int MOST_MONTHS = 36;

    private final RegisterEdition register;
    private final Set<Period> periods;
    private final Suppression suppression;
    private final Map<Period, StepTable> steps = new HashMap<>();
    private final Map<String, HoursTable> hours = new HashMap<>();
    private @Nullable MonthTable months;
    private @Nullable SuppressedTable hidden;

    ShownRegister(RegisterEdition register, Set<Period> periods, Threshold threshold) {
        this.register = register;
        this.periods = periods;
        this.suppression = new Suppression(threshold);
    }

    @Override
    public List<Period> months() {
        List<Period> all = register.months();
        return all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size());
    }

    @Override
    public synchronized boolean group(Period period, String group) {
        return shows(MonthTable.cell(group, period), register.mostCitizens(period, group));
    }

    @Override
    public synchronized boolean benefit(Period period, BenefitFigure benefit) {
        return shows(MonthTable.cell(MonthTable.row(benefit), period), benefit.mostCitizens());
    }

    /** The steps are other parts of the same total: where it is hidden, or would have to be, none of them is shown. */
    @Override
    public synchronized boolean step(Period period, StepFigure step) {
        StepTable table = steps.computeIfAbsent(period, asked -> StepTable.of(register.steps(asked), suppression));
        return table.shows(step) && group(period, StepTable.TOTAL);
    }

    @Override
    public synchronized boolean citizens(Period period, HoursFigure group) {
        return group(period, group.group()) && !suppression.threshold().isSmall(group.citizens());
    }

    @Override
    public synchronized boolean partTime(Period period, HoursFigure group) {
        return citizens(period, group) && hours(group.group()).showsPartTime();
    }

    @Override
    public synchronized boolean category(Period period, HoursFigure group, CategoryFigure category) {
        return group(period, group.group()) && hours(group.group()).shows(period, category);
    }

    private HoursTable hours(String group) {
        HoursTable known = hours.get(group);
        if (known == null) {
            known = HoursTable.of(group, register, months(), periods, suppression, period -> group(period, group));
            hours.put(group, known);
        }
        return known;
    }

    @Override
    public boolean count(long number) {
        return !suppression.threshold().isSmall((int) Math.min(number, Integer.MAX_VALUE));
    }

    /** A count that is small by itself hides its cell even where the table could not hold it. */
    private boolean shows(Cell cell, int citizens) {
        MonthTable table = months;
        SuppressedTable mask = hidden;
        if (table == null || mask == null) {
            table = MonthTable.of(register, months(), periods);
            mask = suppression.of(table.counted());
            months = table;
            hidden = mask;
        }
        return !suppression.threshold().isSmall(citizens) && !(table.holds(cell) && mask.hides(cell));
    }
}
