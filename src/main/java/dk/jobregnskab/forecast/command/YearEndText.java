package dk.jobregnskab.forecast.command;

import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a year ends, as an operator reads it. */
final class YearEndText {

    private final YearEnd end;

    YearEndText(YearEnd end) {
        this.end = end;
    }

    List<String> lines() {
        return Stream.of(Stream.of("  " + name()), persons(), kroner())
                .flatMap(lines -> lines)
                .toList();
    }

    private String name() {
        return (end.isTotal() ? "Temporary benefits in all" : end.name()) + ", " + end.year();
    }

    private Stream<String> persons() {
        BigDecimal persons = end.persons();
        return persons == null
                ? Stream.of()
                : Stream.of("    " + persons.toPlainString() + " persons" + between(end.personsSpread()));
    }

    private Stream<String> kroner() {
        BigDecimal kroner = end.kroner();
        if (kroner == null) {
            return Stream.of("    kroner unknown: no price of a person is known");
        }
        BigDecimal budget = end.budget();
        BigDecimal probability = end.probability();
        String prices = end.priceLevel() == end.year() ? "" : " in prices of " + end.priceLevel();
        String held = budget == null
                ? "; no budget is loaded"
                : "; budget " + budget.toPlainString() + " kr."
                        + (probability == null ? "" : ", held with a probability of " + probability.toPlainString());
        return Stream.of("    " + kroner.toPlainString() + " kr." + prices + between(end.kronerSpread()) + held);
    }

    private static String between(@Nullable Distribution spread) {
        return spread == null
                ? ", no interval is known"
                : ", 80 % between " + spread.low80().toPlainString() + " and "
                        + spread.high80().toPlainString();
    }
}
