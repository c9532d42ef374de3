package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A register of spells that adds up each period once: a night asks for every month again and again. */
public final class RememberedSpells implements RegisterEdition {

    private record Cell(Period period, String group) {}

    private record Counted(LocalDate week, String measure) {}

    private final RegisterEdition edition;
    private final Map<Period, List<RegisterFigure>> groups = new ConcurrentHashMap<>();
    private final Map<Period, List<BenefitFigure>> benefits = new ConcurrentHashMap<>();
    private final Map<Period, List<StepFigure>> steps = new ConcurrentHashMap<>();
    private final Map<Period, List<HoursFigure>> hours = new ConcurrentHashMap<>();
    private final Map<Cell, Integer> mostCitizens = new ConcurrentHashMap<>();
    private final Map<Counted, BigDecimal> persons = new ConcurrentHashMap<>();

    public RememberedSpells(RegisterEdition edition) {
        this.edition = edition;
    }

    @Override
    public boolean weightedByHours() {
        return edition.weightedByHours();
    }

    @Override
    public List<HoursFigure> hours(Period period) {
        return hours.computeIfAbsent(period, edition::hours);
    }

    @Override
    public List<Period> months() {
        return edition.months();
    }

    @Override
    public boolean holds(Period period) {
        return edition.holds(period);
    }

    @Override
    public List<RegisterFigure> groups(Period period) {
        return groups.computeIfAbsent(period, edition::groups);
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return mostCitizens.computeIfAbsent(
                new Cell(period, group), cell -> edition.mostCitizens(cell.period(), cell.group()));
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        return benefits.computeIfAbsent(period, edition::benefits);
    }

    @Override
    public List<StepFigure> steps(Period period) {
        return steps.computeIfAbsent(period, edition::steps);
    }

    @Override
    public List<Revision> revisions() {
        return edition.revisions();
    }

    @Override
    public Optional<BigDecimal> price(Period period, String group) {
        return edition.price(period, group);
    }

    @Override
    public List<Check> checks(Period period) {
        return edition.checks(period);
    }

    @Override
    public List<Contribution> contributions(Period period, String group) {
        return edition.contributions(period, group);
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return edition.sourceFileIds(period);
    }

    @Override
    public List<LocalDate> weeks() {
        return edition.weeks();
    }

    @Override
    public List<String> weeklyMeasures() {
        return edition.weeklyMeasures();
    }

    @Override
    public BigDecimal persons(LocalDate week, String measure) {
        return persons.computeIfAbsent(
                new Counted(week, measure), counted -> edition.persons(counted.week(), counted.measure()));
    }

    @Override
    public boolean isPreliminary(LocalDate week) {
        return edition.isPreliminary(week);
    }
}
