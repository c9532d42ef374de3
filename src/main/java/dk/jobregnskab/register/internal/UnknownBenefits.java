package dk.jobregnskab.register.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Problem;
import dk.jobregnskab.reference.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The benefits of one file that {@code benefits.csv} does not know, and whether they are so many that this is another file. */
public final class UnknownBenefits {

    /** So few lines say nothing about the file. */
    private static final long FEW = 10;
    /** A benefit has more lines. What has fewer may be anything, also somebody's name in a shifted column, and is not quoted. */
    private static final long RARE = 5;

    private static final int SHOWN = 5;

    private final String check;
    private final Wording title;
    private final Map<String, Long> lines = new HashMap<>();

    /** @param check id of the check that refuses the file */
    public UnknownBenefits(String check, Wording title) {
        this.check = check;
        this.title = title;
    }

    /** Counts one line. */
    public void line(String benefit) {
        lines.merge(benefit, 1L, Long::sum);
    }

    /** @param percent a larger share of the file's lines refuses it */
    public Optional<Check> tooMany(long allLines, int percent) {
        long unknown = lines.values().stream().mapToLong(Long::longValue).sum();
        if (unknown <= FEW || unknown * 100 <= allLines * percent) {
            return Optional.empty();
        }
        String names = lines.entrySet().stream()
                .filter(one -> one.getValue() >= RARE)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        Wording message = new Wording(
                unknown + " af " + allLines + " linjer har en ydelse, der ikke kendes ("
                        + (names.isEmpty() ? lines.size() + " forskellige, hver på få linjer" : names)
                        + "). Tilføj navnene i sql/reference/benefits.csv, eller lever den rigtige fil",
                unknown + " of " + allLines + " lines have a benefit that is not known ("
                        + (names.isEmpty() ? lines.size() + " different ones, each on few lines" : names)
                        + "). Add the names to sql/reference/benefits.csv, or deliver the right file");
        return Optional.of(new Check(
                check, Check.Status.REFUSED, title, null, null, null, new Problem(0, null, check, message).message()));
    }
}
