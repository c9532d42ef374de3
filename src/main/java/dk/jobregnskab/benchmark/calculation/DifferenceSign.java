package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's own difference columns have our sign (expected − actual) or the opposite. Judged by the counts, over the whole file:
 * each cell is rounded by itself, so a row tells nothing when both signs fit. Shares that tell nothing have the sign of the counts.
 */
public record DifferenceSign(boolean flipPersons, boolean flipShares, List<Check> checks) {

    public static final DifferenceSign OURS = new DifferenceSign(false, false, List.of());

    /** Three cells, each rounded to tens: they can miss each other by 10. */
    public static final int PERSONS_TOLERANCE = 10;

    public BenchmarkFigure applyTo(BenchmarkFigure figure) {
        Integer persons = figure.publishedDifference();
        BigDecimal share = figure.publishedDifferenceShare();
        return new BenchmarkFigure(
                figure.row(),
                figure.period(),
                figure.municipalityCode(),
                figure.group(),
                figure.expected(),
                figure.actual(),
                persons != null && flipPersons ? Integer.valueOf(-persons) : persons,
                figure.expectedShare(),
                figure.actualShare(),
                share != null && flipShares ? share.negate() : share,
                figure.rank(),
                figure.fromList());
    }

    /** Looks at one file's rows as delivered. */
    public static final class Finder {

        private final Votes persons = new Votes(BigDecimal.valueOf(PERSONS_TOLERANCE));
        private final List<BenchmarkFigure> seen = new ArrayList<>();

        public void see(BenchmarkFigure figure) {
            persons.see(figure.row(), decimal(figure.differenceOfCounts()), decimal(figure.publishedDifference()));
            seen.add(figure);
        }

        public DifferenceSign found() {
            Votes shares = new Votes(Precision.of(seen).shareUnit());
            seen.forEach(
                    figure -> shares.see(figure.row(), figure.differenceOfShares(), figure.publishedDifferenceShare()));
            return new DifferenceSign(
                    persons.tellNothing() ? shares.opposite() : persons.opposite(),
                    shares.tellNothing() ? persons.opposite() : shares.opposite(),
                    persons.disagree() ? List.of(persons.disagreement()) : List.of());
        }

        private static @Nullable BigDecimal decimal(@Nullable Integer count) {
            return count == null ? null : BigDecimal.valueOf(count);
        }
    }

    private static final class Votes {

        private final BigDecimal tolerance;
        private long ours;
        private long opposite;

        Votes(BigDecimal tolerance) {
            this.tolerance = tolerance;
        }

        void see(long row, @Nullable BigDecimal computed, @Nullable BigDecimal published) {
            if (computed == null || published == null) {
                return;
            }
            boolean fitsOurs = computed.subtract(published).abs().compareTo(tolerance) <= 0;
            boolean fitsOpposite = computed.add(published).abs().compareTo(tolerance) <= 0;
            if (fitsOurs && !fitsOpposite && ours == 0) {
                ours = row;
            } else if (fitsOpposite && !fitsOurs && opposite == 0) {
                opposite = row;
            }
        }

        boolean opposite() {
            return opposite > 0 && ours == 0;
        }

        boolean tellNothing() {
            return opposite == 0 && ours == 0;
        }

        boolean disagree() {
            return opposite > 0 && ours > 0;
        }

        Check disagreement() {
            return new Check(
                    "benchmark.difference-sign",
                    Check.Status.REFUSED,
                    new Wording("Fortegn på ministeriets forskel", "Sign of the ministry's difference"),
                    null,
                    null,
                    null,
                    new Wording(
                            "forskellen har modsat fortegn i række " + ours + " og række " + opposite
                                    + ". Bed om en rettet fil",
                            "the difference has opposite signs in row " + ours + " and row " + opposite
                                    + ". Ask the source for a corrected file"));
        }
    }
}
