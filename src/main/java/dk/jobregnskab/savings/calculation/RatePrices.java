package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices from benefit rates (formulas.md, sections 7 and 28): the rate times the municipality's share. */
public final class RatePrices {

    private static final LocalDate LADDER_BEGAN = LocalDate.of(2016, 1, 4);

    private final Map<String, SavingsRules.Rate> choices;
    private final List<NamedCsvRecord> rates;
    private final Ladder ladder = Ladder.load();

    public RatePrices(SavingsRules rules, ReferenceTables tables) {
        this.choices = rules.rates();
        this.rates = tables.rows("rates.csv");
    }

    /**
     * Kroner per full-time person and year, exact, by the rate on the period's last day; empty when none is known for the group on that day.
     *
     * @param mix the group's share as measured; null where the step of the settings is assumed
     */
    public Optional<RatePrice> of(String group, Period period, @Nullable StepMix mix) {
        return of(group, period.end(), period.end(), mix);
    }

    /** The same by the last rate that is known in a year. */
    public Optional<RatePrice> of(String group, int year, @Nullable StepMix mix) {
        return of(group, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), mix);
    }

    private Optional<RatePrice> of(String group, LocalDate from, LocalDate to, @Nullable StepMix mix) {
        SavingsRules.Rate choice = choices.get(group);
        if (choice == null || to.isBefore(LADDER_BEGAN)) {
            return Optional.empty();
        }
        return rates.stream()
                .filter(rate -> rate.getField("benefit").equals(choice.benefit())
                        && !LocalDate.parse(rate.getField("valid_from")).isAfter(to)
                        && !hasEnded(rate.getField("valid_to"), from))
                .max(Comparator.comparing(rate -> LocalDate.parse(rate.getField("valid_from"))))
                .map(rate -> price(group, choice, rate, to, mix));
    }

    private static boolean hasEnded(String lastDay, LocalDate day) {
        return !lastDay.isEmpty() && LocalDate.parse(lastDay).isBefore(day);
    }

    private RatePrice price(
            String group, SavingsRules.Rate choice, NamedCsvRecord rate, LocalDate day, @Nullable StepMix mix) {
        boolean weekly = rate.getField("per").equals("week");
        BigDecimal amount = new BigDecimal(rate.getField("amount_kr"));
        BigDecimal perYear = amount.multiply(BigDecimal.valueOf(weekly ? 52 : 12));
        BigDecimal percent = mix == null ? ladder.municipalPercent(choice.ladderWeek(), day) : mix.municipalPercent();
        return new RatePrice(
                group,
                perYear.multiply(percent).movePointLeft(2),
                choice.benefit(),
                amount,
                weekly,
                percent,
                mix == null ? choice.ladderWeek() : null,
                mix == null ? null : mix.year(),
                LocalDate.parse(rate.getField("valid_from")),
                rate.getField("certainty"),
                rate.getField("source"));
    }
}
