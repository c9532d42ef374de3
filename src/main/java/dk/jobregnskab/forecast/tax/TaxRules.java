package dk.jobregnskab.forecast.tax;

import dk.jobregnskab.intake.definition.UnfitSettingException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/forecast/job.yaml} says of the tax of people at work. Nothing is assumed: without all of it no tax is told.
 *
 * @param income kroner per person at work and year
 * @param ownRate the municipality's tax, percent
 * @param averageRate the average of all municipalities, percent
 * @param equalised how much of a difference in tax base is equalised, percent
 */
public record TaxRules(
        @Nullable Stated income,
        @Nullable Stated ownRate,
        @Nullable Stated averageRate,
        @Nullable Stated equalised) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param source who says so */
    public record Stated(BigDecimal value, String source) {

        public Stated {
            UnfitSettingException.require(value != null, "has no value");
            UnfitSettingException.require(source != null && !source.isBlank(), "has no source");
        }
    }

    public TaxRules {
        boolean any = Stream.of(income, ownRate, averageRate).anyMatch(one -> one != null);
        UnfitSettingException.require(!any || income != null, "needs income: kroner per person and year", "income");
        UnfitSettingException.require(!any || ownRate != null, "needs own-rate: the municipality's tax", "own-rate");
        UnfitSettingException.require(
                !any || averageRate != null, "needs average-rate: that of all municipalities", "average-rate");
        UnfitSettingException.require(
                !any || equalised != null, "needs equalised: how much of the tax base is equalised", "equalised");
        UnfitSettingException.require(
                income == null || income.value().signum() > 0, "must be more than 0", "income", "value");
        requirePercent(ownRate, "own-rate");
        requirePercent(averageRate, "average-rate");
        requirePercent(equalised, "equalised");
    }

    private static void requirePercent(@Nullable Stated stated, String name) {
        UnfitSettingException.require(
                stated == null
                        || (stated.value().signum() >= 0 && stated.value().compareTo(HUNDRED) <= 0),
                "must be percent, from 0 to 100",
                name,
                "value");
    }
}
