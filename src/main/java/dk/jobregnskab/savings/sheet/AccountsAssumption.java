package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Assumption;
import java.math.RoundingMode;
import java.util.Objects;

/** A price from the municipality's own accounts as an assumption: what was divided by what, and the year whose prices it is in. */
final class AccountsAssumption {

    private final AccountsPrice price;
    private final boolean danish;
    private final NumberText numbers;

    AccountsAssumption(AccountsPrice price, Language language) {
        this.price = price;
        this.danish = language == Language.DANISH;
        this.numbers = NumberText.in(language);
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    Assumption of(Saving saving, Period period, boolean constructed) {
        String invented = constructed ? say(", konstrueret", ", constructed") : "";
        return new Assumption(
                AssumptionTexts.PRICE_NAMES.get(saving.group()),
                description(period),
                Objects.requireNonNull(saving.unitPrice()),
                say("kr. pr. fuldtidsperson pr. år", "kr. per full-time person and year"),
                String.valueOf(price.year()),
                say(
                                "regnskab " + price.year() + ", " + price.level() + "-priser",
                                "accounts " + price.year() + ", " + price.level() + " prices")
                        + invented,
                source() + invented,
                saving.group(),
                AssumptionTexts.isProduct(saving),
                constructed);
    }

    private String description(Period period) {
        String net = numbers.millions(price.net(), 1);
        String persons = numbers.decimal(price.persons(), 1);
        String quotient = numbers.decimal(price.price().setScale(0, RoundingMode.HALF_UP), 0);
        return say(
                        "Enhedspris, " + price.group() + ": nettoudgift i kommunens regnskab " + price.year() + ", "
                                + net + " mio. kr. ÷ " + persons + " fuldtidspersoner = " + quotient + " kr.; ",
                        "Unit price, " + price.group() + ": net expenditure in the municipality's accounts of "
                                + price.year() + ", " + net + " million kr. ÷ " + persons + " full-time persons = "
                                + quotient + " kr.; ")
                + level(period.end().getYear())
                + say(", før udligning", ", before equalisation");
    }

    private String level(int year) {
        if (price.level() != price.year()) {
            return say("omregnet til " + price.level() + "-priser", "converted to " + price.level() + " prices");
        }
        String level = say(price.level() + "-priser", price.level() + " prices");
        return price.level() == year
                ? level
                : level + say(", ikke omregnet til " + year + "-priser", ", not converted to " + year + " prices");
    }

    private String source() {
        String functions = String.join(
                ", ", price.functions().stream().map(Object::toString).toList());
        return say(
                "Kommunens regnskab " + price.year() + ", funktion " + functions + "; fuldtidspersoner: "
                        + price.personsSource().danish() + months(" måneder"),
                "The municipality's accounts of " + price.year() + ", functions " + functions + "; full-time persons: "
                        + price.personsSource().english() + months(" months"));
    }

    private String months(String word) {
        return price.months() < 12 ? ", " + price.months() + word : "";
    }
}
