package dk.jobregnskab.benchmark.calculation;

import static java.util.stream.Collectors.groupingBy;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts against the published total, for each of the three counts (formulas.md, section 9). Each number is rounded by itself, so four
 * counts miss each other by up to 20 (four differences by more). Real editions miss by up to 50; hundreds mean that benefits lie outside the parts.
 */
final class PartsCheck {

    /** Four counts rounded to tens. */
    static final int ROUNDING = 20;
    /** The most that real editions miss by. */
    static final int TOLERANCE = 50;

    private static final Wording INCOMPLETE = new Wording(
            "der er ikke indlæst både tallet i alt og alle delgrupper", "the total or one of its parts is not loaded");

    private record Sums(String municipalityCode, int total, int ofParts) {

        int apart() {
            return Math.abs(total - ofParts);
        }
    }

    private final Municipalities municipalities;
    private final Period period;
    private final String id;
    private final Wording title;
    private final Function<BenchmarkFigure, @Nullable Integer> count;

    private PartsCheck(
            Municipalities municipalities,
            Period period,
            String id,
            String danish,
            String english,
            Function<BenchmarkFigure, @Nullable Integer> count) {
        this.municipalities = municipalities;
        this.period = period;
        this.id = id;
        this.title = new Wording(
                "Delgrupperne svarer til ydelsesgrupper i alt (" + danish + ")",
                "The parts agree with the total (" + english + ")");
        this.count = count;
    }

    static List<PartsCheck> of(Municipalities municipalities, Period period) {
        String id = "benchmark.parts-vs-total";
        return List.of(
                new PartsCheck(
                        municipalities,
                        period,
                        id + ".expected",
                        "forventet antal",
                        "expected count",
                        BenchmarkFigure::expected),
                new PartsCheck(municipalities, period, id, "faktisk antal", "actual count", BenchmarkFigure::actual),
                new PartsCheck(
                        municipalities,
                        period,
                        id + ".difference",
                        "forskel",
                        "difference",
                        BenchmarkFigure::difference));
    }

    /** One municipality: expected is its total, found the sum of its parts. What rounding explains is information. */
    Check ofOne(Collection<BenchmarkFigure> figures) {
        return sums(figures).map(sums -> judged(sums, ROUNDING)).orElseGet(() -> notMade(ROUNDING));
    }

    /** All municipalities: the one that is furthest apart speaks. What real editions show is information. */
    Check ofAll(Collection<BenchmarkFigure> figures) {
        Map<String, List<BenchmarkFigure>> byMunicipality = figures.stream()
                .filter(BenchmarkFigure::isMunicipality)
                .collect(groupingBy(BenchmarkFigure::municipalityCode, TreeMap::new, Collectors.toList()));
        return byMunicipality.values().stream()
                .flatMap(own -> sums(own).stream())
                .reduce((one, other) -> other.apart() > one.apart() ? other : one)
                .map(worst -> judged(worst, TOLERANCE))
                .orElseGet(() -> notMade(TOLERANCE));
    }

    private Optional<Sums> sums(Collection<BenchmarkFigure> figures) {
        List<BenchmarkFigure> known =
                figures.stream().filter(figure -> count.apply(figure) != null).toList();
        Optional<BenchmarkFigure> total = known.stream()
                .filter(figure -> figure.group().equals(BenefitGroups.TOTAL))
                .findFirst();
        List<BenchmarkFigure> parts = known.stream()
                .filter(figure -> BenefitGroups.PARTS.contains(figure.group()))
                .toList();
        return total.filter(figure -> parts.size() == BenefitGroups.PARTS.size())
                .map(figure -> new Sums(
                        figure.municipalityCode(),
                        count(figure),
                        parts.stream().mapToInt(this::count).sum()));
    }

    private int count(BenchmarkFigure figure) {
        return Objects.requireNonNull(count.apply(figure));
    }

    private Check notMade(int tolerance) {
        return Check.notMade(id, title, null, String.valueOf(tolerance), INCOMPLETE);
    }

    private Check judged(Sums sums, int tolerance) {
        Check.Status status = sums.apart() == 0
                ? Check.Status.OK
                : sums.apart() <= tolerance ? Check.Status.INFORMATION : Check.Status.WARNING;
        return new Check(
                id,
                status,
                title,
                String.valueOf(sums.total()),
                String.valueOf(sums.ofParts()),
                String.valueOf(tolerance),
                sums.apart() == 0 ? Wording.NONE : why(sums));
    }

    private Wording why(Sums sums) {
        String where = municipalities.get(sums.municipalityCode()).name() + " " + period;
        Wording reason = sums.apart() <= ROUNDING
                ? new Wording("Afrunding kan forklare det", "Rounding can explain it")
                : sums.apart() <= TOLERANCE
                        ? new Wording(
                                "Mere end 20 fra hinanden, men inden for de 50, som ministeriets udgaver viser",
                                "More than 20 apart, but within the 50 that the ministry's editions show")
                        : new Wording(
                                "Ydelser ligger måske uden for delgrupperne", "Benefits may lie outside the parts");
        return new Wording(
                where + ": delgrupperne giver " + sums.ofParts() + ", i alt er " + sums.total() + ". "
                        + reason.danish(),
                where + ": the parts add up to " + sums.ofParts() + ", the total is " + sums.total() + ". "
                        + reason.english());
    }
}
