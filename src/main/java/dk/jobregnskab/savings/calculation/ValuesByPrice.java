package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the total would be worth at each kind of price by itself. A kind that some group lacks gives no value and is said to be known in part:
 * with another kind's prices filled in it would be neither. Prices of our own register that do not decide the value are left out; they may be
 * hidden.
 */
final class ValuesByPrice {

    private final List<BenchmarkLine> lines;
    private final List<Wording> values = new ArrayList<>();
    private final List<Wording> partly = new ArrayList<>();

    private ValuesByPrice(List<BenchmarkLine> lines) {
        this.lines = lines;
    }

    /** Blank where there is only one kind of price to value it at. */
    static Wording of(List<BenchmarkLine> lines, KnownPrices known, BigDecimal published) {
        ValuesByPrice all = new ValuesByPrice(lines);
        all.add(new Wording("egen opgørelses priser", "our own register's prices"), known.ofRegister(), false);
        all.add(accounts(known), ofAccounts(known), true);
        Map<String, BigDecimal> rates = new TreeMap<>(BenefitGroups.order());
        known.rates().forEach(rate -> rates.put(rate.group(), rate.price()));
        all.add(rates(known), rates, true);
        return all.said(published);
    }

    private static Map<String, BigDecimal> ofAccounts(KnownPrices known) {
        Map<String, BigDecimal> prices = new TreeMap<>(BenefitGroups.order());
        known.ofAccounts().forEach(price -> prices.put(price.group(), price.levelled()));
        return prices;
    }

    private static Wording accounts(KnownPrices known) {
        String years =
                years(known.ofAccounts().stream().map(AccountsPrice::year).toList());
        String levels =
                years(known.ofAccounts().stream().map(AccountsPrice::level).toList());
        return new Wording(
                "kommunens egne regnskabspriser " + years + " (" + levels + "-priser)",
                "the municipality's own accounts' prices of " + years + " (" + levels + " prices)");
    }

    private static String years(List<Integer> years) {
        return String.join(
                "/", years.stream().distinct().sorted().map(String::valueOf).toList());
    }

    private static Wording rates(KnownPrices known) {
        List<RatePrice> measured = known.rates().stream()
                .filter(rate -> rate.measuredYear() != null)
                .toList();
        return measured.isEmpty()
                ? new Wording("satser", "rates")
                : new Wording("satser med målt kommunal andel", "rates with the measured municipal share");
    }

    private void add(Wording kind, Map<String, BigDecimal> prices, boolean alsoInPart) {
        TotalOfParts.of(lines, prices)
                .ifPresentOrElse(
                        total -> values.add(new Wording(
                                kind.danish() + ": " + millions(Language.DANISH, total.value()) + " mio. kr.",
                                kind.english() + ": " + millions(Language.ENGLISH, total.value()) + " million kr.")),
                        () -> {
                            if (alsoInPart && !prices.isEmpty()) {
                                partly.add(onlyFor(kind, List.copyOf(prices.keySet())));
                            }
                        });
    }

    private static Wording onlyFor(Wording kind, List<String> groups) {
        return new Wording(
                kind.danish() + " kendes kun for " + String.join(" og ", groups),
                kind.english() + " are known for " + String.join(" and ", groups) + " only");
    }

    private Wording said(BigDecimal published) {
        if (values.size() + partly.size() < 2) {
            return Wording.NONE;
        }
        List<String> danish = new ArrayList<>(
                values.stream().map(value -> "på " + value.danish()).toList());
        List<String> english = new ArrayList<>(
                values.stream().map(value -> "at " + value.english()).toList());
        danish.add("offentliggjort: " + millions(Language.DANISH, published) + " mio. kr.");
        english.add("published: " + millions(Language.ENGLISH, published) + " million kr.");
        partly.forEach(part -> {
            danish.add(part.danish());
            english.add(part.english());
        });
        return new Wording(". Beregnet " + String.join("; ", danish), ". Calculated " + String.join("; ", english));
    }

    private static String millions(Language language, BigDecimal kroner) {
        return NumberText.in(language).millions(kroner, 1);
    }
}
