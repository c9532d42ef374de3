package dk.jobregnskab.register.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be said about the lines that a period's figures rest on. */
public final class RegisterChecks {

    private final Map<Long, List<PublishedData.Warning>> warnings;
    private final boolean dropIdentical;

    /** @param warnings of each delivery */
    public RegisterChecks(Map<Long, List<PublishedData.Warning>> warnings, boolean dropIdentical) {
        this.warnings = warnings;
        this.dropIdentical = dropIdentical;
    }

    List<Check> of(Period period, List<WeekRow.AtRates> rows, Set<Long> deliveries) {
        List<Check> checks = new ArrayList<>();
        checks.add(identical(rows));
        checks.addAll(Remarks.ofPeriod(RegisterWarnings.ALL, deliveries, warnings));
        return checks;
    }

    /** Of a period that the register holds in part it knows the kroner of the part only, and spreads its persons over the whole. */
    static Check coverage(Period period, LocalDate first, LocalDate last, boolean whole) {
        Wording title = new Wording("Registeret dækker hele perioden", "The register covers the whole period");
        String expected = period.start() + " – " + period.end();
        String found = first + " – " + last;
        return whole
                ? Check.ok("register.coverage", title, expected, found, null)
                : new Check(
                        "register.coverage",
                        Check.Status.WARNING,
                        title,
                        expected,
                        found,
                        null,
                        new Wording(
                                "Registeret dækker kun " + DayName.of(first).danish() + " – "
                                        + DayName.of(last).danish()
                                        + "; eget registers tal er derfor for lave",
                                "The register covers " + DayName.of(first).english() + " – "
                                        + DayName.of(last).english()
                                        + " only; its figures are too low for that reason"));
    }

    private Check identical(List<WeekRow.AtRates> rows) {
        long lines = rows.stream().mapToLong(WeekRow.AtRates::identicalCount).sum();
        BigDecimal kroner = BigDecimal.valueOf(
                rows.stream().mapToLong(WeekRow.AtRates::identicalGross).sum(), 2);
        Wording title = new Wording("Ens linjer i samme fil", "Identical lines within one file");
        if (lines == 0) {
            return Check.ok("register.identical-lines", title, "0", "0", null);
        }
        return new Check(
                "register.identical-lines",
                Check.Status.WARNING,
                title,
                "0",
                String.valueOf(lines),
                null,
                new Wording(
                        lines + " linjer (" + NumberText.in(Language.DANISH).decimal(kroner, 2)
                                + " kr. brutto) står mere end én gang i samme fil og er "
                                + (dropIdentical ? "kun talt med én gang" : "talt med hver gang"),
                        lines + " lines (" + NumberText.in(Language.ENGLISH).decimal(kroner, 2)
                                + " kr. gross) stand more than once in one file and are counted "
                                + (dropIdentical ? "once" : "every time")));
    }
}
