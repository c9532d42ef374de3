package dk.jobregnskab.report.internal;

import dk.jobregnskab.report.internal.FigureExplanation.File;
import dk.jobregnskab.report.internal.FigureExplanation.SavingPart;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a difference is worth, and who says so (formulas.md, sections 6 and 7). */
final class SavingExplanation {

    private SavingExplanation() {}

    /** @param stated the file that states the price or amount; null when none does */
    static SavingPart of(Saving saving, Computation computation, @Nullable File stated, boolean constructed) {
        return new SavingPart(saving, source(saving, computation), stated, formulas(saving), constructed);
    }

    private static String source(Saving saving, Computation computation) {
        String basis = Objects.requireNonNullElse(saving.unitPriceBasis(), "");
        if (saving.publishedSaving() != null || basis.equals("published")) {
            return computation.prices().stream()
                    .filter(price -> price.group().equals(saving.group()))
                    .map(Price::statedBy)
                    .findFirst()
                    .orElse("published");
        }
        return switch (basis) {
            case "register" -> "our own register: its net cost per full-time person and year";
            case "rates" ->
                computation.rates().stream()
                        .filter(rate -> rate.group().equals(saving.group()))
                        .map(SavingExplanation::worked)
                        .findFirst()
                        .orElse("rates");
            default -> "the sum of the groups";
        };
    }

    private static String worked(RatePrice rate) {
        return "rates, not accounts: " + rate.benefit() + " " + rate.rate().toPlainString()
                + (rate.weekly() ? " a week x 52" : " a month x 12") + " x "
                + rate.municipalPercent().toPlainString() + " percent (refund step of week " + rate.ladderWeek()
                + "), valid from " + rate.validFrom() + ", " + rate.certainty() + "; " + rate.source();
    }

    private static List<String> formulas(Saving saving) {
        List<String> formulas = new ArrayList<>();
        Integer difference = saving.difference();
        BigDecimal price = saving.unitPrice();
        if (saving.publishedSaving() != null) {
            formulas.add(
                    "published amount = " + plain(saving.publishedSaving()) + ", uncertain by half its last digit: "
                            + plain(saving.publishedLow()) + " to " + plain(saving.publishedHigh()));
            if (price != null && difference != null) {
                formulas.add("price = published amount / difference = " + plain(saving.publishedSaving()) + " / "
                        + Math.abs(difference) + " = " + plain(price));
            }
        }
        if (saving.weightedPrice() != null) {
            formulas.add("weighted price = the groups' prices weighted by their actual persons = "
                    + plain(saving.weightedPrice()));
            formulas.add("calculated value = sum of the groups' values + (" + difference
                    + " - sum of the groups' differences) x weighted price = " + plain(saving.calculatedSaving())
                    + ", " + plain(saving.calculatedLow()) + " to " + plain(saving.calculatedHigh()));
        } else if (saving.calculatedSaving() != null) {
            formulas.add("calculated value = difference x price = " + difference + " x " + plain(price) + " = "
                    + plain(saving.calculatedSaving()));
        }
        return formulas;
    }

    private static String plain(@Nullable BigDecimal kroner) {
        return kroner == null ? "unknown" : kroner.toPlainString();
    }
}
