package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Forecasts as they may leave the house: one that rests on our own register is told only where the register hides none of the months that it rests
 * on, for a forecast is near the count it was made from.
 */
public final class ShownForecasts {

    private static final int YEAR = 12;

    private static final Wording FEW = new Wording(
            "Prognosen vises ikke: der er for få borgere bag nogle af tallene (diskretion).",
            "The forecast is not shown: some of its figures rest on too few citizens.");

    private final ForecastSource figures;
    private final Disclosure register;

    /** Years of which a follow-up rests on the register. */
    private final IntPredicate budgetOfRegister;

    ShownForecasts(ForecastSource figures, Disclosure register, IntPredicate budgetOfRegister) {
        this.figures = figures;
        this.register = register;
        this.budgetOfRegister = budgetOfRegister;
    }

    /** What the register has, and what of it may not leave the house. */
    interface Disclosure {

        boolean has(Period month);

        boolean hides(Period month, String group);

        static Disclosure of(RegisterFigures register) {
            return new Disclosure() {
                @Override
                public boolean has(Period month) {
                    return register.hasData(month);
                }

                @Override
                public boolean hides(Period month, String group) {
                    return register.hides(month, group);
                }
            };
        }
    }

    public List<SeriesForecast> months() {
        return figures.months().forecasts().stream()
                .filter(forecast -> !hides(forecast))
                .toList();
    }

    private boolean hides(SeriesForecast forecast) {
        return group(forecast.subject().key())
                .filter(group -> forecast.history().stream().anyMatch(month -> register.hides(month.month(), group)))
                .isPresent();
    }

    private static Optional<String> group(String key) {
        return key.startsWith(ForecastSubject.REGISTER)
                ? Optional.of(key.substring(ForecastSubject.REGISTER.length()))
                : Optional.empty();
    }

    public List<NextBenchmark> editions() {
        return figures.editions().forecasts().stream()
                .filter(edition -> !hides(edition))
                .toList();
    }

    private boolean hides(NextBenchmark edition) {
        return NextBenchmark.REGISTER.equals(edition.ownSource())
                && known(edition.from().start(), edition.period().end())
                        .anyMatch(month -> register.hides(month, edition.group()));
    }

    /** Months of the register from one day to another. */
    private Stream<Period> known(LocalDate from, LocalDate to) {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), next -> next.plusMonths(1))
                .map(Period::month)
                .filter(register::has);
    }

    /** Those of a year of which the register hides a month are told only where nothing of it rests on the register. */
    public List<YearEnd> yearEnds() {
        return figures.yearEnds().stream().filter(end -> !hides(end.year())).toList();
    }

    private boolean hides(int year) {
        return restsOnRegister(year)
                && known(LocalDate.of(year, 1, 1), LocalDate.of(year, YEAR, 1))
                        .anyMatch(month -> BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group)));
    }

    private boolean restsOnRegister(int year) {
        return budgetOfRegister.test(year)
                || figures.months().forecasts().stream()
                        .anyMatch(forecast -> forecast.subject().register());
    }

    /** Earlier forecasts whose actual number may be told. */
    public List<KeptForecast> scored() {
        return figures.scored().stream()
                .filter(kept -> group(kept.subject())
                        .filter(group -> register.hides(kept.period(), group))
                        .isEmpty())
                .toList();
    }

    /** What is not forecast, and what is not told. */
    public List<NotForecast> refused() {
        List<NotForecast> refused = new ArrayList<>(figures.months().refused());
        refused.addAll(figures.editions().refused());
        figures.months().forecasts().stream()
                .filter(this::hides)
                .forEach(one -> refused.add(new NotForecast(one.subject().name(), FEW)));
        figures.editions().forecasts().stream()
                .filter(this::hides)
                .forEach(one -> refused.add(new NotForecast(one.group(), FEW)));
        if (figures.yearEnds().stream().anyMatch(end -> hides(end.year()))) {
            refused.add(new NotForecast("Budget", FEW));
        }
        return refused.stream().distinct().toList();
    }
}
