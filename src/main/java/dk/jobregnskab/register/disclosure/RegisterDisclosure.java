package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One state of the register with its hidden cells, which are sought when somebody first asks. */
final class RegisterDisclosure implements DisclosureControl.Disclosure {

    private final RegisterEdition register;
    private final Suppression suppression;
    private final Supplier<List<DisclosedEdition>> seek;
    private final Map<Period, StepTable> steps = new HashMap<>();
    private final Map<String, HoursTable> hours = new HashMap<>();
    private @Nullable List<DisclosedEdition> found;

    /** @param seek all editions of the register up to this one, oldest first; at least one where the register has a line */
    RegisterDisclosure(RegisterEdition register, Suppression suppression, Supplier<List<DisclosedEdition>> seek) {
        this.register = register;
        this.suppression = suppression;
        this.seek = seek;
    }

    private synchronized List<DisclosedEdition> editions() {
        List<DisclosedEdition> editions = found;
        if (editions == null) {
            editions = seek.get();
            found = editions;
        }
        return editions;
    }

    private DisclosedEdition newest() {
        return editions().get(editions().size() - 1);
    }

    @Override
    public List<Period> months() {
        return RegisterHistory.newest(register.months());
    }

    @Override
    public boolean group(Period period, String group) {
        return count(register.mostCitizens(period, group)) && newest().shows(group, period);
    }

    @Override
    public boolean benefit(Period period, BenefitFigure benefit) {
        return count(benefit.mostCitizens()) && newest().shows(MonthTable.row(benefit), period);
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        return register.months().isEmpty() ? List.of() : newest().benefits(period);
    }

    @Override
    public synchronized boolean step(Period period, StepFigure step) {
        return count(step.mostCitizens())
                && steps.computeIfAbsent(period, this::stepTable).shows(step);
    }

    private StepTable stepTable(Period period) {
        List<StepTable.Edition> published = new ArrayList<>();
        editions()
                .forEach(edition -> published.add(new StepTable.Edition(
                        edition.register().steps(period), edition.shows(BenefitGroups.TOTAL, period))));
        return StepTable.of(published, suppression);
    }

    @Override
    public boolean citizens(Period period, HoursFigure group) {
        return count(group.citizens())
                && group(period, group.group())
                && hours(group.group()).showsCitizens(period);
    }

    @Override
    public boolean partTime(Period period, HoursFigure group) {
        return citizens(period, group) && hours(group.group()).showsPartTime();
    }

    @Override
    public Optional<List<CategoryFigure>> categories(Period period, HoursFigure group) {
        return hours(group.group()).categories().map(names -> names.stream()
                .map(name -> group.categories().stream()
                        .filter(figure -> figure.category().equals(name))
                        .findFirst()
                        .orElse(new CategoryFigure(name, BigDecimal.ZERO, 0)))
                .toList());
    }

    @Override
    public boolean category(Period period, HoursFigure group, CategoryFigure category) {
        return count(category.citizens())
                && group(period, group.group())
                && hours(group.group()).shows(period, category);
    }

    private synchronized HoursTable hours(String group) {
        return hours.computeIfAbsent(group, asked -> HoursTable.of(asked, editions(), suppression));
    }

    @Override
    public boolean total(Period month, Instant knownAt) {
        return group(month, BenefitGroups.TOTAL)
                && editions().stream()
                        .filter(edition -> !edition.since().isAfter(knownAt))
                        .reduce((earlier, later) -> later)
                        .filter(edition -> edition.shows(BenefitGroups.TOTAL, month))
                        .isPresent();
    }

    @Override
    public boolean count(long number) {
        return !suppression.threshold().isSmall((int) Math.min(number, Integer.MAX_VALUE));
    }

    @Override
    public int smallestCount() {
        return suppression.threshold().citizens();
    }
}
