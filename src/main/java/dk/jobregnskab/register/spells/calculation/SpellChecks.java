package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.calculation.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be said about the spells that a period's figures rest on. */
public final class SpellChecks {

    private final Map<Long, List<PublishedData.Warning>> warnings;

    /** @param warnings of each delivery */
    public SpellChecks(Map<Long, List<PublishedData.Warning>> warnings) {
        this.warnings = warnings;
    }

    List<Check> of(Set<Long> deliveries, long casesWithoutAmount) {
        List<Check> checks = new ArrayList<>();
        checks.add(weighted());
        checks.add(withoutAmount(casesWithoutAmount));
        checks.addAll(Remarks.ofPeriod(SpellWarnings.ALL, deliveries, warnings));
        return checks;
    }

    private static Check weighted() {
        return new Check(
                "spells.weighted-by-hours",
                Check.Status.INFORMATION,
                new Wording("Registerets tal er fra forløb", "The register's figures are from spells"),
                null,
                null,
                null,
                new Wording(
                        "fuldtidspersoner er med timevægt: en uge med 18,5 timer tæller halvt",
                        "full-time persons are weighted by hours: a week of 18.5 hours counts as half"));
    }

    private static Check withoutAmount(long cases) {
        String id = "spells.without-amount";
        Wording title = new Wording("Forløb uden beløb i perioden", "Spells without an amount in the period");
        return cases == 0
                ? Check.ok(id, title, "0", "0", null)
                : new Check(
                        id,
                        Check.Status.WARNING,
                        title,
                        "0",
                        String.valueOf(cases),
                        null,
                        new Wording(
                                cases + " forløb har dage i en måned, som der ikke er leveret et beløb for: kroner"
                                        + " og pris kan være for lave",
                                cases + " spells have days in a month for which no amount was delivered: kroner and"
                                        + " price may be too low"));
    }
}
