package dk.jobregnskab.forecast.series;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A register of sickness benefit alone, month by month. */
final class KnownRegister implements RegisterEdition {

    private final Map<Period, BigDecimal> persons = new TreeMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private int preliminary = 3;

    /** @param count persons of each month, oldest first */
    static KnownRegister from(YearMonth first, int... count) {
        KnownRegister register = new KnownRegister();
        for (int month = 0; month < count.length; month++) {
            register.persons.put(Period.month(first.plusMonths(month)), BigDecimal.valueOf(count[month]));
        }
        return register;
    }

    KnownRegister preliminary(int months) {
        preliminary = months;
        return this;
    }

    /** What a month was known as when a delivery had come on the 20th of another. */
    KnownRegister known(YearMonth month, YearMonth received, String count) {
        revisions.add(new Revision(
                Period.month(month),
                revisions.size(),
                Instant.parse(received + "-20T10:00:00Z"),
                new BigDecimal(count),
                BigDecimal.ZERO));
        return this;
    }

    private RegisterFigure figure(Period period, String name, boolean counts) {
        BigDecimal zero = BigDecimal.ZERO;
        List<Period> months = months();
        return new RegisterFigure(
                name,
                counts ? persons.getOrDefault(period, zero) : zero,
                zero,
                zero,
                zero,
                zero,
                null,
                months.indexOf(period) >= months.size() - preliminary);
    }

    @Override
    public List<Period> months() {
        return List.copyOf(persons.keySet());
    }

    @Override
    public boolean holds(Period period) {
        return persons.containsKey(period);
    }

    @Override
    public List<RegisterFigure> groups(Period period) {
        return BenefitGroups.ALL.stream()
                .map(group ->
                        figure(period, group, group.equals(BenefitGroups.TOTAL) || group.equals("Sygedagpenge mv.")))
                .toList();
    }

    @Override
    public List<BenefitFigure> benefits(Period period) {
        return List.of(new BenefitFigure(figure(period, "Sygedagpenge", true), "Sygedagpenge mv.", true, 9));
    }

    @Override
    public List<Revision> revisions() {
        return revisions;
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return Set.of(7L);
    }

    @Override
    public int mostCitizens(Period period, String group) {
        return 9;
    }

    @Override
    public List<StepFigure> steps(Period period) {
        return List.of();
    }

    @Override
    public Optional<BigDecimal> price(Period period, String group) {
        return Optional.empty();
    }

    @Override
    public List<Check> checks(Period period) {
        return List.of();
    }

    @Override
    public List<Contribution> contributions(Period period, String group) {
        return List.of();
    }

    @Override
    public List<LocalDate> weeks() {
        return List.of();
    }

    @Override
    public List<String> weeklyMeasures() {
        return List.of();
    }

    @Override
    public BigDecimal persons(LocalDate week, String measure) {
        return BigDecimal.ZERO;
    }

    @Override
    public boolean isPreliminary(LocalDate week) {
        return false;
    }
}
