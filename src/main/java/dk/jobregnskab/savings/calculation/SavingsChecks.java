package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be said about amounts: a missing price, an amount that points the other way, a gap we cannot explain. */
public final class SavingsChecks {

    /** Values and weighted price are each rounded to øre. */
    private static final BigDecimal PENNIES = new BigDecimal("0.15");
    /** As for the persons: more than that apart is a warning. */
    private static final BigDecimal ROUNDED_PERSONS = BigDecimal.valueOf(20);

    private SavingsChecks() {}

    /** @param known what the differences might be valued at */
    public static List<Check> of(List<BenchmarkLine> lines, List<Saving> savings, KnownPrices known) {
        List<Check> checks = new ArrayList<>();
        checks.add(price(lines, savings));
        for (Saving saving : savings) {
            BigDecimal published = saving.publishedSaving();
            if (published != null && saving.difference() != null) {
                checks.add(sign(saving, published));
            }
            if (saving.bridge() != null) {
                checks.add(BridgeCheck.of(
                        saving.group(),
                        saving.bridge(),
                        ValuesByPrice.of(lines, known, saving.bridge().published())));
            }
        }
        checks.add(partsAgainstTotal(savings));
        checks.add(insideItsInterval(savings));
        return checks;
    }

    private static Check price(List<BenchmarkLine> lines, List<Saving> savings) {
        Wording title = new Wording(
                "Der er en pris eller et beløb for ydelsesgrupper i alt",
                "There is a price or an amount for the total");
        boolean known = savings.stream()
                .anyMatch(saving -> saving.group().equals(BenefitGroups.TOTAL) && saving.saving() != null);
        if (lines.isEmpty()) {
            return Check.notMade(
                    "savings.price",
                    title,
                    "1",
                    null,
                    new Wording("der er ingen tal for personer", "there are no figures of persons"));
        }
        if (known) {
            return Check.ok("savings.price", title, "1", "1", null);
        }
        return new Check(
                "savings.price",
                Check.Status.WARNING,
                title,
                "1",
                "0",
                null,
                new Wording(
                        "ingen pris og intet offentliggjort beløb for perioden: kun personer, ingen kroner",
                        "no price and no published amount for the period: persons only, no kroner"));
    }

    private static Check sign(Saving saving, BigDecimal published) {
        Wording title = new Wording(
                "Beløb og forskel peger samme vej, " + saving.group(),
                "Amount and difference point the same way, " + saving.group());
        Integer difference = saving.difference();
        if (difference == null) {
            return Check.notMade(
                    "savings.sign",
                    title,
                    null,
                    null,
                    new Wording("forskellen i personer er ukendt", "the difference in persons is unknown"));
        }
        if (Integer.signum(difference) * published.signum() >= 0) {
            String same = published.signum() < 0 ? "-" : "+";
            return Check.ok("savings.sign", title, same, same, null);
        }
        return new Check(
                "savings.sign",
                Check.Status.WARNING,
                title,
                difference < 0 ? "-" : "+",
                published.signum() < 0 ? "-" : "+",
                null,
                new Wording(
                        "beløbet og forskellen i personer har modsat fortegn; ingen enhedspris beregnes",
                        "the amount and the difference in persons have opposite signs; no unit price is computed"));
    }

    /** What the parts' differences miss of the total's, in kroner: the total's value takes it at the weighted price. */
    private static Check partsAgainstTotal(List<Saving> savings) {
        Wording title = new Wording(
                "Delgruppernes beregnede værdi svarer til værdien i alt",
                "The parts' calculated values agree with the total's");
        Saving total = total(savings);
        List<BigDecimal> parts = savings.stream()
                .filter(saving -> BenefitGroups.PARTS.contains(saving.group()))
                .map(Saving::calculatedSaving)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .toList();
        BigDecimal value = total == null ? null : total.calculatedSaving();
        BigDecimal price = total == null ? null : total.weightedPrice();
        if (value == null || price == null || parts.size() < BenefitGroups.PARTS.size()) {
            return Check.notMade(
                    "savings.parts-vs-total",
                    title,
                    null,
                    null,
                    new Wording(
                            "værdien i alt er ikke beregnet ud fra delgrupperne",
                            "the total's value is not calculated from the parts"));
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal apart = value.subtract(sum).abs();
        BigDecimal tolerance = price.multiply(ROUNDED_PERSONS).setScale(2);
        Check.Status status = apart.compareTo(PENNIES) <= 0
                ? Check.Status.OK
                : apart.subtract(PENNIES).compareTo(tolerance) <= 0 ? Check.Status.INFORMATION : Check.Status.WARNING;
        return new Check(
                "savings.parts-vs-total",
                status,
                title,
                value.toPlainString(),
                sum.toPlainString(),
                tolerance.toPlainString(),
                status == Check.Status.OK
                        ? Wording.NONE
                        : new Wording(
                                "delgruppernes forskelle giver ikke helt den samlede forskel; resten regnes til "
                                        + NumberText.in(Language.DANISH).decimal(price, 0)
                                        + " kr. pr. person, delgruppernes pris vægtet efter faktiske personer",
                                "the parts' differences do not quite add up to the total's; the rest is valued at "
                                        + NumberText.in(Language.ENGLISH).decimal(price, 0)
                                        + " kr. per person, the parts' price weighted by actual persons"));
    }

    private record Interval(BigDecimal low, BigDecimal value, BigDecimal high) {

        static Stream<Interval> of(@Nullable BigDecimal low, @Nullable BigDecimal value, @Nullable BigDecimal high) {
            return low == null || value == null || high == null
                    ? Stream.empty()
                    : Stream.of(new Interval(low, value, high));
        }

        boolean holdsItsValue() {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }
    }

    /** Holds by construction; one that does not is a fault of the program. */
    private static Check insideItsInterval(List<Saving> savings) {
        Wording title =
                new Wording("Værdier uden for deres eget interval", "Values that lie outside their own interval");
        List<Interval> intervals = savings.stream()
                .flatMap(saving -> Stream.concat(
                        Interval.of(saving.publishedLow(), saving.publishedSaving(), saving.publishedHigh()),
                        Interval.of(saving.calculatedLow(), saving.calculatedSaving(), saving.calculatedHigh())))
                .toList();
        if (intervals.isEmpty()) {
            return Check.notMade(
                    "savings.interval",
                    title,
                    "0",
                    null,
                    new Wording("ingen værdi med et interval er kendt", "no value with an interval is known"));
        }
        long outside =
                intervals.stream().filter(interval -> !interval.holdsItsValue()).count();
        return outside > 0
                ? new Check(
                        "savings.interval",
                        Check.Status.REFUSED,
                        title,
                        "0",
                        String.valueOf(outside),
                        null,
                        new Wording(
                                "en værdi ligger uden for sit eget interval: en fejl i programmet",
                                "a value lies outside its own interval: a fault of the program"))
                : Check.ok("savings.interval", title, "0", "0", null);
    }

    private static @Nullable Saving total(List<Saving> savings) {
        return savings.stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .orElse(null);
    }
}
