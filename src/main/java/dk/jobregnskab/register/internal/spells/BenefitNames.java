package dk.jobregnskab.register.internal.spells;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Problem;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.internal.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The benefits of one file, by the names and short codes it uses. */
final class BenefitNames {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 10_000;
    /** So few lines say nothing about the file. */
    private static final long FEW = 10;

    private static final int SHOWN = 5;

    private final Benefits benefits = Benefits.load();
    private final Map<String, Named> met = new HashMap<>();

    /** @return empty when the text is no name */
    Optional<Named> find(String delivered) {
        Named known = met.get(delivered);
        if (known == null) {
            if (delivered.isEmpty()
                    || delivered.length() > LONGEST_NAME
                    || CprNumbers.isNoName(delivered)
                    || met.size() >= MOST_NAMES) {
                return Optional.empty();
            }
            Optional<Benefit> found = benefits.find(delivered);
            known = new Named(found.map(Benefit::name).orElse(delivered), found);
            met.put(delivered, known);
        }
        return Optional.of(known);
    }

    /** @param percent a larger share of the lines with an unknown benefit refuses the file */
    Optional<Check> tooManyUnknown(long unknown, long lines, int percent) {
        if (unknown <= FEW || unknown * 100 <= lines * percent) {
            return Optional.empty();
        }
        String first = met.values().stream()
                .filter(name -> name.benefit().isEmpty())
                .map(Named::name)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        Wording message = new Wording(
                unknown + " af " + lines + " linjer har en ydelse, der ikke kendes (" + first
                        + "). Tilføj navnene i sql/reference/benefits.csv, eller lever den rigtige fil",
                unknown + " of " + lines + " lines have a benefit that is not known (" + first
                        + "). Add the names to sql/reference/benefits.csv, or deliver the right file");
        return Optional.of(new Check(
                "spells.unknown-benefits",
                Check.Status.REFUSED,
                new Wording("Forløbsfilens ydelser kendes", "The benefits of the spell file are known"),
                null,
                null,
                null,
                new Problem(0, null, "spells.unknown-benefits", message).message()));
    }
}
