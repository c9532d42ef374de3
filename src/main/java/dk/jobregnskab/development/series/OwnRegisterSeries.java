package dk.jobregnskab.development.series;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.calculation.AreaLine;
import dk.jobregnskab.development.calculation.Change;
import dk.jobregnskab.development.calculation.Interval;
import dk.jobregnskab.development.calculation.ObservedSeries;
import dk.jobregnskab.development.calculation.Reasons;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.register.Register.RegisterEdition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The own register week by week, as a series. */
final class OwnRegisterSeries {

    private final DevelopmentRules rules;
    private final RegisterEdition register;
    private final Municipality home;
    private final boolean constructed;

    /** @param constructed whether any of the register's deliveries is invented */
    OwnRegisterSeries(DevelopmentRules rules, RegisterEdition register, Municipality home, boolean constructed) {
        this.rules = rules;
        this.register = register;
        this.home = home;
        this.constructed = constructed;
    }

    /** Empty when the register has no week, or nobody of that measure in any. */
    Optional<ObservedSeries> of(String measure) {
        if (register.weeks().isEmpty() || !register.weeklyMeasures().contains(measure)) {
            return Optional.empty();
        }
        AreaLine line = line(measure);
        List<ObservedSeries.NamedPart> parts = rules.partsOfRegister(measure).stream()
                .map(part -> new ObservedSeries.NamedPart(part, Map.of(home.code(), line(part))))
                .toList();
        return Optional.of(new ObservedSeries(
                new SeriesWords(rules).ofRegister(measure, register.weightedByHours(), constructed),
                Interval.WEEK,
                new TreeSet<>(line.values().keySet()),
                Map.of(home.code(), line),
                Reasons.HOME_ONLY,
                true,
                false,
                parts,
                period -> register.isPreliminary(period.start()),
                false));
    }

    private AreaLine line(String measure) {
        NavigableMap<ObservationPeriod, BigDecimal> values = new TreeMap<>();
        for (LocalDate week : register.weeks()) {
            values.put(ObservationPeriod.ofWeek(week), Change.plain(register.persons(week, measure)));
        }
        return AreaLine.of(values);
    }
}
