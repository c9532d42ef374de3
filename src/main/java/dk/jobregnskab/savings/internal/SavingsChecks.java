package dk.jobregnskab.savings.internal;

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

/** What must be said about amounts: a missing price, an amount that points the other way, a gap we cannot explain. */
final class SavingsChecks {

    private SavingsChecks() {}

    static List<Check> of(List<BenchmarkLine> lines, List<Saving> savings) {
        List<Check> checks = new ArrayList<>();
        checks.add(price(lines, savings));
        for (Saving saving : savings) {
            BigDecimal published = saving.publishedSaving();
            if (published != null && saving.difference() != null) {
                checks.add(sign(saving, published));
            }
            if (published != null && saving.calculatedSaving() != null) {
                checks.add(unexplained(saving, published, saving.calculatedSaving()));
            }
        }
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
                null,
                null,
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
        boolean agree = difference == null || Integer.signum(difference) * published.signum() >= 0;
        if (agree) {
            String same = published.signum() < 0 ? "-" : "+";
            return Check.ok("savings.sign", title, same, same, null);
        }
        return new Check(
                "savings.sign",
                Check.Status.WARNING,
                title,
                String.valueOf(difference),
                published.toPlainString(),
                null,
                new Wording(
                        "beløbet og forskellen i personer har modsat fortegn; ingen enhedspris beregnes",
                        "the amount and the difference in persons have opposite signs; no unit price is computed"));
    }

    /** A line of information, not a fault: the ministry's method is not published. */
    private static Check unexplained(Saving saving, BigDecimal published, BigDecimal calculated) {
        BigDecimal gap = calculated.subtract(published);
        boolean higher = gap.signum() > 0;
        return new Check(
                "savings.unexplained",
                Check.Status.INFORMATION,
                new Wording(
                        "Ikke forklaret: ministeriets metode er ikke offentlig, " + saving.group(),
                        "Not explained: the ministry's method is not published, " + saving.group()),
                published.toPlainString(),
                calculated.toPlainString(),
                null,
                new Wording(
                        "beregnet minus offentliggjort: " + (higher ? "+" : "")
                                + NumberText.in(Language.DANISH).millions(gap, 1) + " mio. kr.",
                        "calculated less published: " + (higher ? "+" : "")
                                + NumberText.in(Language.ENGLISH).millions(gap, 1) + " million kr."));
    }
}
