package dk.jobregnskab.savings.figures;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What a price is made of, for the terminal. */
final class PriceWords {

    private PriceWords() {}

    static String of(AccountsPrice price) {
        String levelled = price.level() == price.year()
                ? " in " + price.level() + " prices"
                : ", in " + price.level() + " prices " + money(price.levelled());
        return "the municipality's accounts of " + price.year() + ": net expenditure "
                + price.net().toPlainString()
                + " kr. of "
                + String.join(
                        ", ", price.functions().stream().map(Object::toString).toList())
                + " / " + price.persons().toPlainString() + " full-time persons ("
                + price.personsSource().english() + ", " + price.months() + " months) = " + money(price.price())
                + levelled;
    }

    static String of(RatePrice rate) {
        return "rates, not accounts: " + rate.benefit() + " " + formula(rate) + ", valid from " + rate.validFrom()
                + ", " + rate.certainty() + "; " + rate.source();
    }

    private static String formula(RatePrice rate) {
        return rate.rate().toPlainString()
                + (rate.weekly() ? " a week x 52" : " a month x 12") + " x "
                + percent(rate.municipalPercent()) + " percent "
                + (rate.measuredYear() == null
                        ? "(refund step of week " + rate.ladderWeek() + ")"
                        : "(municipal share measured in the accounts of " + rate.measuredYear() + ")");
    }

    /** How far rates lie above the accounts: by the assumed step, and by the measured share where there is one. */
    static List<String> of(PriceComparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add("accounts " + comparison.year() + ": " + money(comparison.accounts()));
        lines.add(beside(comparison.assumed(), comparison.assumedAbove()));
        if (comparison.measured() != null && comparison.measuredAbove() != null) {
            lines.add(beside(comparison.measured(), comparison.measuredAbove()));
        }
        return lines;
    }

    private static String beside(RatePrice rate, BigDecimal above) {
        return "rates: " + formula(rate) + " = " + money(rate.price()) + ", "
                + above.abs().toPlainString() + " percent " + (above.signum() < 0 ? "below" : "above")
                + " the accounts";
    }

    private static String percent(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(
                Math.min(1, Math.max(0, percent.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static String money(BigDecimal kroner) {
        return kroner.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
