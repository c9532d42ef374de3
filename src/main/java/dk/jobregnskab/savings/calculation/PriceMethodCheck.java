package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.Saving;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two periods' values rest on prices of the same kind: else a part of the change between them is the method's. */
public final class PriceMethodCheck {

    public static final String ID = "savings.method";
    private static final Wording TITLE = new Wording(
            "Værdien er beregnet på samme måde som for den foregående periode",
            "The value is worked out as for the period before");
    private static final Map<String, Wording> WORDS = Map.of(
            SavingsCalculation.PUBLISHED,
            new Wording("offentliggjort", "published"),
            SavingsCalculation.REGISTER,
            new Wording("egen opgørelse", "our own register"),
            SavingsCalculation.ACCOUNTS,
            new Wording("regnskab", "accounts"),
            SavingsCalculation.RATES,
            new Wording("satser", "rates"));

    private PriceMethodCheck() {}

    /** @param before the period before; null when there is none */
    public static Check of(@Nullable Period before, List<Saving> then, List<Saving> now) {
        Optional<List<String>> was = method(then);
        Optional<List<String>> is = method(now);
        if (before == null || was.isEmpty() || is.isEmpty()) {
            return Check.notMade(
                    ID,
                    TITLE,
                    null,
                    null,
                    new Wording("der er ikke to værdier at sammenligne", "there are no two values to compare"));
        }
        Wording earlier = words(was.get());
        Wording later = words(is.get());
        return was.equals(is)
                ? Check.ok(
                        ID,
                        TITLE,
                        null,
                        null,
                        null,
                        new Wording("Grundlag: " + later.danish(), "Basis: " + later.english()))
                : new Check(
                        ID,
                        Check.Status.INFORMATION,
                        TITLE,
                        null,
                        null,
                        null,
                        new Wording(
                                "Værdien kan ikke sammenlignes med " + before.danish() + ": før " + earlier.danish()
                                        + ", nu " + later.danish(),
                                "The value cannot be compared with " + before.english() + ": " + earlier.english()
                                        + " then, " + later.english() + " now"));
    }

    /** What the total's value rests on; empty without one. */
    private static Optional<List<String>> method(List<Saving> savings) {
        return savings.stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL) && saving.saving() != null)
                .findFirst()
                .map(total -> SavingsCalculation.PUBLISHED.equals(total.savingBasis())
                        ? List.of(SavingsCalculation.PUBLISHED)
                        : bases(total, savings));
    }

    private static List<String> bases(Saving total, List<Saving> savings) {
        if (total.unitPriceBasis() != null) {
            return List.of(total.unitPriceBasis());
        }
        return savings.stream()
                .filter(saving -> BenefitGroups.PARTS.contains(saving.group()))
                .map(Saving::unitPriceBasis)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Wording words(List<String> method) {
        List<String> danish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (String basis : method) {
            Wording words = WORDS.getOrDefault(basis, new Wording(basis, basis));
            danish.add(words.danish());
            english.add(words.english());
        }
        return new Wording(String.join(" og ", danish), String.join(" and ", english));
    }
}
