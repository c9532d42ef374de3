package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts of our own register: groups and sets of functions, of its whole months. Unfinished ones are completed; from the first of them whose
 * delay is not known none is used.
 */
final class RegisterCounts {

    /** As far back as months are told of outside the house: a forecast from older ones could not be told either. */
    private static final int MOST_MONTHS = 36;

    private final String municipality;
    private final RegisterEdition register;
    private final List<AccountSet> sets;
    private final AreaMonths months = new AreaMonths();
    private final Map<String, Map<YearMonth, BigDecimal>> delivered = new HashMap<>();
    private boolean cut;

    /** @param municipality whose register it is */
    RegisterCounts(String municipality, RegisterEdition register, List<AccountSet> sets) {
        this.municipality = municipality;
        this.register = register;
        this.sets = sets;
        Completion completion = new Completion(register);
        List<Period> all = register.months();
        for (Period month : all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size())) {
            if (register.holds(month)) {
                Optional<BigDecimal> factor = completion.factor(month);
                if (factor.isEmpty()) {
                    cut = true;
                    break;
                }
                add(month, factor.get(), completion.isUnfinished(month));
            }
        }
    }

    private void add(Period period, BigDecimal factor, boolean unfinished) {
        YearMonth month = YearMonth.from(period.start());
        persons(period).forEach((key, persons) -> {
            months.put(month, key, persons.multiply(factor).setScale(2, RoundingMode.HALF_UP));
            if (unfinished) {
                delivered.computeIfAbsent(key, first -> new TreeMap<>()).put(month, persons);
            }
        });
    }

    private Map<String, BigDecimal> persons(Period period) {
        Map<String, BigDecimal> persons = new TreeMap<>();
        for (RegisterFigure figure : register.groups(period)) {
            persons.put(ForecastSubject.REGISTER + figure.group(), figure.fullTimePersons());
        }
        if (!persons.isEmpty()) {
            sets.forEach(set -> persons.put(ForecastSubject.SET + set.id(), persons(period, set)));
        }
        return persons;
    }

    /** A whole month in which a benefit has no line is one without persons. */
    private BigDecimal persons(Period period, AccountSet set) {
        return register.benefits(period).stream()
                .map(BenefitFigure::figure)
                .filter(figure -> set.benefits().contains(figure.group()))
                .map(RegisterFigure::fullTimePersons)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of each group; none without a register. */
    List<Count> groups() {
        return register.months().isEmpty()
                ? List.of()
                : BenefitGroups.ALL.stream()
                        .map(group -> count(ForecastSubject.REGISTER + group, group))
                        .toList();
    }

    /** Empty where the register has never had a person of the set. */
    Optional<Count> of(AccountSet set) {
        String key = ForecastSubject.SET + set.id();
        return months.months(key).stream().anyMatch(month -> months.at(month, key)
                        .filter(persons -> persons.signum() > 0)
                        .isPresent())
                ? Optional.of(count(key, set.name()))
                : Optional.empty();
    }

    private Count count(String key, String name) {
        TreeSet<Long> files = new TreeSet<>();
        register.months().forEach(month -> files.addAll(register.sourceFileIds(month)));
        return new Count(
                new ForecastSubject(key, name, true, source()),
                ForecastSubject.REGISTER + municipality,
                key,
                months,
                delivered.getOrDefault(key, Map.of()),
                List.of(),
                files);
    }

    private Wording source() {
        boolean hours = register.weightedByHours();
        return new Wording(
                "kommunens eget register, fuldtidspersoner " + (hours ? "med" : "uden") + " timevægt"
                        + (cut ? ", uden de nyeste måneder: deres forsinkelse kendes ikke endnu" : ""),
                "the municipality's own register, full-time persons " + (hours ? "" : "not ") + "weighted by hours"
                        + (cut ? ", without the newest months: their delay is not known yet" : ""));
    }
}
