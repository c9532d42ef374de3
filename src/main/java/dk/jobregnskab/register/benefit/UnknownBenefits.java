package dk.jobregnskab.register.benefit;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.citizen.Cpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The benefits of one file that {@code benefits.csv} does not know, and whether they are so many that this is another file. */
public final class UnknownBenefits {

    /** So few lines say nothing about the file. */
    private static final long FEW = 10;
    /** A benefit has more citizens. What has fewer may be anything, also somebody's name in a shifted column, and is not quoted. */
    private static final int RARE = 5;

    private static final int SHOWN = 5;

    private final String check;
    private final Wording title;
    private final Map<String, Set<Cpr>> citizens = new HashMap<>();
    private long lines;

    /** @param check id of the check that refuses the file */
    public UnknownBenefits(String check, Wording title) {
        this.check = check;
        this.title = title;
    }

    /** Counts one line. */
    public void line(String benefit, Cpr citizen) {
        lines++;
        Set<Cpr> met = citizens.computeIfAbsent(benefit, first -> new HashSet<>());
        if (met.size() < RARE) {
            met.add(citizen);
        }
    }

    /** @param percent a larger share of the file's lines refuses it */
    public Optional<Check> tooMany(long allLines, int percent) {
        if (lines <= FEW || lines * 100 <= allLines * percent) {
            return Optional.empty();
        }
        String names = citizens.entrySet().stream()
                .filter(one -> one.getValue().size() >= RARE)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        Wording message = new Wording(
                lines + " af " + allLines + " linjer har en ydelse, der ikke kendes ("
                        + (names.isEmpty() ? citizens.size() + " forskellige, hver med få borgere" : names)
                        + "). Tilføj navnene i sql/reference/benefits.csv, eller lever den rigtige fil",
                lines + " of " + allLines + " lines have a benefit that is not known ("
                        + (names.isEmpty() ? citizens.size() + " different ones, each with few citizens" : names)
                        + "). Add the names to sql/reference/benefits.csv, or deliver the right file");
        return Optional.of(new Check(
                check, Check.Status.REFUSED, title, null, null, null, new Problem(0, null, check, message).message()));
    }
}
