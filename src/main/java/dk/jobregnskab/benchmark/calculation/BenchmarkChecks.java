package dk.jobregnskab.benchmark.calculation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The benchmark's checks over one period (formulas.md, section on tolerances). The same when a file is loaded and when figures are made. */
public final class BenchmarkChecks {

    private static final Wording NOTHING_TO_COMPARE = new Wording(
            "ministeriets egen forskel findes ikke i de indlæste data",
            "the ministry's own difference is not in the loaded data");

    private final Municipalities municipalities;
    private final Map<String, Precision> precisions;

    /** @param precisions of the period's groups */
    public BenchmarkChecks(Municipalities municipalities, Map<String, Precision> precisions) {
        this.municipalities = municipalities;
        this.precisions = precisions;
    }

    /** What holds for a file's edition as a whole. */
    public List<Check> ofEdition(Period period, Collection<BenchmarkFigure> figures) {
        List<Check> checks = new ArrayList<>(ofEverybody(period, figures));
        PartsCheck.of(municipalities, period).forEach(parts -> checks.add(parts.ofAll(figures)));
        checks.add(new PopulationCheck(municipalities, precisions).ofAll(figures));
        return checks;
    }

    /** What is said beside one municipality's figures. */
    List<Check> ofOne(Period period, Collection<BenchmarkFigure> figures, Collection<BenchmarkFigure> own) {
        List<Check> checks = new ArrayList<>(ofEverybody(period, figures));
        PartsCheck.of(municipalities, period).forEach(parts -> checks.add(parts.ofOne(own)));
        checks.add(new PopulationCheck(municipalities, precisions).ofOne(own));
        return checks;
    }

    private List<Check> ofEverybody(Period period, Collection<BenchmarkFigure> figures) {
        Map<String, List<BenchmarkFigure>> groups = figures.stream()
                .collect(groupingBy(BenchmarkFigure::group, () -> new TreeMap<>(BenefitGroups.order()), toList()));
        return List.of(
                complete(period, groups),
                differences(period, figures),
                shareDifferences(period, figures),
                new RankChecks(period).completeLists(groups),
                new RankChecks(period).order(groups),
                unknownCounts(period, figures));
    }

    private Check complete(Period period, Map<String, List<BenchmarkFigure>> groups) {
        Wording title =
                new Wording("Alle 98 kommuner er med i hver gruppe", "All 98 municipalities are in every group");
        for (Map.Entry<String, List<BenchmarkFigure>> group : groups.entrySet()) {
            List<String> codes = new ArrayList<>();
            for (BenchmarkFigure figure : group.getValue()) {
                if (codes.contains(figure.municipalityCode())) {
                    return refused(
                            "benchmark.municipalities",
                            title,
                            "98",
                            String.valueOf(codes.size()),
                            "række " + figure.row() + ": " + name(figure) + " findes to gange i " + group.getKey() + " "
                                    + period + ". Ret filen, og lever den igen",
                            "row " + figure.row() + ": " + name(figure) + " is there twice in " + group.getKey() + " "
                                    + period + ". Correct the file and deliver it again");
                }
                codes.add(figure.municipalityCode());
            }
            TreeSet<String> missing = new TreeSet<>();
            municipalities.all().stream()
                    .filter(municipality -> !codes.contains(municipality.code()))
                    .forEach(municipality -> missing.add(municipality.name()));
            if (!missing.isEmpty()) {
                int found = Municipality.COUNT - missing.size();
                if (group.getValue().stream().allMatch(BenchmarkFigure::fromList)) {
                    return partList(title, group.getKey(), period, found);
                }
                return refused(
                        "benchmark.municipalities",
                        title,
                        "98",
                        String.valueOf(found),
                        group.getKey() + " " + period + " har " + found + " af 98 kommuner; der mangler "
                                + some(missing) + ". Lever hele tabellen",
                        group.getKey() + " " + period + " has " + found + " of 98 municipalities; missing: "
                                + some(missing) + ". Deliver the whole table");
            }
        }
        return Check.ok("benchmark.municipalities", title, "98", "98", null);
    }

    /** The ministry's list may be published as its first few rows only. */
    private static Check partList(Wording title, String group, Period period, int found) {
        return new Check(
                "benchmark.municipalities",
                Check.Status.WARNING,
                title,
                "98",
                String.valueOf(found),
                null,
                new Wording(
                        group + " " + period + " stammer fra en delliste med " + found + " af 98 kommuner",
                        group + " " + period + " comes from a part list with " + found + " of 98 municipalities"));
    }

    private Check differences(Period period, Collection<BenchmarkFigure> figures) {
        Wording title = new Wording(
                "Forventet minus faktisk svarer til ministeriets forskel",
                "Expected minus actual agrees with the ministry's difference");
        Largest largest = new Largest(municipalities);
        for (BenchmarkFigure figure : figures) {
            Integer computed = figure.differenceOfCounts();
            Integer published = figure.publishedDifference();
            if (computed == null || published == null) {
                continue;
            }
            int apart = Math.abs(computed - published);
            if (apart > DifferenceSign.PERSONS_TOLERANCE) {
                String sum = figure.expected() + " - " + figure.actual() + " = " + computed;
                return refused(
                        "benchmark.difference",
                        title,
                        String.valueOf(computed),
                        String.valueOf(published),
                        "række " + figure.row() + " (" + name(figure) + ", " + figure.group() + ", " + period + "): "
                                + sum + ", men forskellen er opgivet til " + published + ". Bed om en rettet fil",
                        "row " + figure.row() + " (" + name(figure) + ", " + figure.group() + ", " + period + "): "
                                + sum + ", but the difference is given as " + published
                                + ". Ask the source for a corrected file");
            }
            largest.add(figure, BigDecimal.valueOf(apart));
        }
        return largest.compared()
                ? Check.ok("benchmark.difference", title, "0", largest.text(), "10", largest.place())
                : Check.notMade("benchmark.difference", title, "0", "10", NOTHING_TO_COMPARE);
    }

    private Check shareDifferences(Period period, Collection<BenchmarkFigure> figures) {
        Wording title = new Wording(
                "Forventet minus faktisk andel svarer til ministeriets forskel i andel",
                "Expected minus actual share agrees with the ministry's difference in share");
        Largest largest = new Largest(municipalities);
        String tolerance = precisions.values().stream()
                .map(Precision::shareUnit)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .toPlainString();
        for (BenchmarkFigure figure : figures) {
            BigDecimal computed = figure.differenceOfShares();
            BigDecimal published = figure.publishedDifferenceShare();
            if (computed == null || published == null) {
                continue;
            }
            BigDecimal apart = computed.subtract(published).abs();
            BigDecimal unit =
                    Objects.requireNonNull(precisions.get(figure.group())).shareUnit();
            if (apart.compareTo(unit) > 0) {
                String where = name(figure) + ", " + figure.group() + ", " + period;
                return refused(
                        "benchmark.share-difference",
                        title,
                        computed.toPlainString(),
                        published.toPlainString(),
                        "række " + figure.row() + " (" + where + "): andelene giver " + danish(computed)
                                + ", men forskellen i andel er opgivet til " + danish(published)
                                + ". Bed om en rettet fil",
                        "row " + figure.row() + " (" + where + "): the shares give " + computed.toPlainString()
                                + ", but the difference in share is given as " + published.toPlainString()
                                + ". Ask the source for a corrected file");
            }
            largest.add(figure, apart);
        }
        return largest.compared()
                ? Check.ok("benchmark.share-difference", title, "0", largest.text(), tolerance, largest.place())
                : Check.notMade("benchmark.share-difference", title, "0", tolerance, NOTHING_TO_COMPARE);
    }

    private Check unknownCounts(Period period, Collection<BenchmarkFigure> figures) {
        Wording title = new Wording("Alle antal er kendt", "All counts are known");
        long unknown = figures.stream()
                .filter(figure -> figure.expected() == null || figure.actual() == null)
                .count();
        if (unknown == 0) {
            return Check.ok("benchmark.unknown-counts", title, "0", "0", null);
        }
        return new Check(
                "benchmark.unknown-counts",
                Check.Status.WARNING,
                title,
                "0",
                String.valueOf(unknown),
                null,
                new Wording(
                        unknown + " rækker i " + period
                                + " har ikke både forventet og faktisk antal; de vises som ukendt",
                        unknown + " rows of " + period
                                + " lack the expected or the actual count; they are shown as unknown"));
    }

    private static String danish(BigDecimal share) {
        return NumberText.in(Language.DANISH).decimal(share, share.scale());
    }

    private String name(BenchmarkFigure figure) {
        return municipalities.get(figure.municipalityCode()).name();
    }

    /** The first five. */
    static String some(Collection<String> names) {
        List<String> first = names.stream().limit(5).toList();
        return String.join(", ", first) + (names.size() > first.size() ? " …" : "");
    }

    private static Check refused(
            String id, Wording title, String expected, String found, String danish, String english) {
        return new Check(id, Check.Status.REFUSED, title, expected, found, null, new Wording(danish, english));
    }
}
