package dk.jobregnskab.register;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Register.RegisterEdition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our own number of a group beside the ministry's. Two counts of the same people by different rules: neither is right or wrong, and what
 * may set them apart is said in words.
 *
 * @param ministry null when it was not published
 * @param own null when the register has no line in the period
 * @param whole whether the register holds every week of the period
 */
public record Reconciliation(
        String group, @Nullable Integer ministry, @Nullable RegisterFigure own, boolean whole, List<Wording> causes) {

    public static final String CHECK = "register.vs-benchmark";

    private static final Wording DEFINITION = new Wording(
            "Definition: egen opgørelse tæller de borgere, kommunen betaler for. Ministeriet tæller 16–66-årige efter egne regler.",
            "Definition: ours counts whom the municipality pays for. The ministry counts people aged 16–66 by rules of its own.");
    private static final Wording HOURS = new Wording(
            "Timer: ministeriet tæller A-dagpenge efter udbetalte timer. I egen opgørelse tæller hver uge med udbetaling som en hel uge, så antallet er højere.",
            "Hours: the ministry counts A-dagpenge by paid hours. Ours counts every week with a payment as a whole week, so our number is higher.");
    private static final Wording HOURS_OF_SPELLS = new Wording(
            "Timer: ministeriet tæller A-dagpenge efter udbetalte timer. Egen opgørelse tæller de timer om ugen, som forløbet er registreret med.",
            "Hours: the ministry counts A-dagpenge by paid hours. Ours counts the weekly hours that the spell was registered with.");
    private static final Wording ROUNDING = new Wording(
            "Afrunding: ministeriets antal er afrundet til nærmeste 10 og kan afvige op til 5 fra det præcise tal.",
            "Rounding: the ministry's number is rounded to the nearest 10 and may differ by up to 5 from the exact one.");
    private static final Wording DELAY = new Wording(
            "Forsinkelse: perioden er foreløbig, og sene registreringer vil ændre antallet i egen opgørelse.",
            "Delay: the period is preliminary, and late registrations will change our number.");
    private static final Wording UNKNOWN_MUNICIPALITY = new Wording(
            "Uoplyst kommune: linjer uden finansieringskommune er ikke talt med i egen opgørelse.",
            "Unknown municipality: lines without a financing municipality are not counted by us.");
    private static final Wording UNKNOWN_BENEFIT = new Wording(
            "Ukendte ydelser: linjer med et ukendt ydelsesnavn er ikke talt med i egen opgørelse.",
            "Unknown benefits: lines with a name of benefit that we do not know are not counted by us.");
    private static final Wording ONLY_IN_TOTAL = new Wording(
            "Gruppering: ressourceforløb og ledighedsydelse tæller i egen opgørelse kun med i alt. Hos ministeriet indgår de i en af grupperne; hvilken er ikke offentliggjort.",
            "Grouping: ressourceforløb and ledighedsydelse count in our total only. The ministry has them in one of the groups; which one is not published.");
    private static final Wording PART = new Wording(
            "Registeret dækker ikke hele perioden; de to antal sammenlignes ikke.",
            "The register does not hold the whole period; the two numbers are not compared.");

    /** One for each group that both know of; total first. */
    public static List<Reconciliation> of(Period period, List<BenchmarkLine> lines, RegisterEdition register) {
        List<RegisterFigure> figures = register.groups(period);
        List<Check> checks = register.checks(period);
        boolean onlyInTotal = register.benefits(period).stream()
                .anyMatch(benefit -> benefit.inTotal() && benefit.group().isEmpty());
        Wording hours = register.weightedByHours() ? HOURS_OF_SPELLS : HOURS;
        List<Reconciliation> comparisons = new ArrayList<>();
        for (BenchmarkLine line : lines) {
            figures.stream()
                    .filter(figure -> figure.group().equals(line.group()))
                    .findFirst()
                    .ifPresent(own -> {
                        boolean whole = register.holds(period);
                        comparisons.add(new Reconciliation(
                                line.group(),
                                line.actual(),
                                own,
                                whole,
                                whole ? causes(own, checks, onlyInTotal, hours) : List.of(PART)));
                    });
        }
        return comparisons;
    }

    private static List<Wording> causes(RegisterFigure own, List<Check> checks, boolean onlyInTotal, Wording hours) {
        List<Wording> causes = new ArrayList<>(List.of(DEFINITION));
        if (own.group().equals(BenefitGroups.TOTAL) || own.group().equals(BenefitGroups.PARTS.get(0))) {
            causes.add(hours);
        } else if (onlyInTotal) {
            causes.add(ONLY_IN_TOTAL);
        }
        causes.add(ROUNDING);
        if (own.preliminary()) {
            causes.add(DELAY);
        }
        if (warned(checks, "register.unknown-municipality")) {
            causes.add(UNKNOWN_MUNICIPALITY);
        }
        if (warned(checks, "register.unknown-benefit") || warned(checks, "spells.unknown-benefit")) {
            causes.add(UNKNOWN_BENEFIT);
        }
        return causes;
    }

    private static boolean warned(List<Check> checks, String id) {
        return checks.stream().anyMatch(check -> check.id().equals(id) && check.status() == Check.Status.WARNING);
    }

    public boolean isMade() {
        return ministry != null && own != null && whole;
    }

    /** Why the two may differ. */
    public Wording why() {
        return new Wording(
                String.join(" ", causes.stream().map(Wording::danish).toList()),
                String.join(" ", causes.stream().map(Wording::english).toList()));
    }

    /** @param hidden whether our number may not be shown */
    public Check check(boolean hidden) {
        Wording title = new Wording(
                "Faktisk antal: ministeriets mod egen opgørelse, " + group,
                "Actual number: the ministry's against our own, " + group);
        Wording message = new Wording(group + ": " + why().danish(), group + ": " + why().english());
        String expected = ministry == null ? null : String.valueOf(ministry);
        if (!isMade() || own == null) {
            return Check.notMade(CHECK, title, expected, null, message);
        }
        return new Check(
                CHECK,
                Check.Status.INFORMATION,
                title,
                expected,
                hidden ? "diskretion" : own.fullTimePersons().toPlainString(),
                null,
                message);
    }
}
