package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.benchmark.PublishedAmount;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What follows from the published figures (formulas.md, sections 1 to 5). Plain arithmetic; knows no database. */
public final class CalculatedBenchmark implements BenchmarkEdition {

    private final NavigableMap<Period, Map<String, Map<String, BenchmarkFigure>>> figures = new TreeMap<>();
    /** Worked out once for each period, for the 98 ask for it one after another. */
    private final Map<Period, Map<String, Precision>> precisions = new ConcurrentHashMap<>();

    private final List<PublishedAmount> amounts;
    private final Origins origins;
    private final Definitions definitions;
    private final Municipalities municipalities;

    public CalculatedBenchmark(
            Collection<BenchmarkFigure> figures,
            List<PublishedAmount> amounts,
            Origins origins,
            Definitions definitions,
            Municipalities municipalities) {
        this.amounts = List.copyOf(amounts);
        this.origins = origins;
        this.definitions = definitions;
        this.municipalities = municipalities;
        for (BenchmarkFigure figure : figures) {
            this.figures
                    .computeIfAbsent(figure.period(), period -> new TreeMap<>(BenefitGroups.order()))
                    .computeIfAbsent(figure.group(), group -> new TreeMap<>())
                    .put(figure.municipalityCode(), figure);
        }
    }

    @Override
    public String fingerprint(Period period) {
        Fingerprint fingerprint = new Fingerprint();
        figures.headMap(period, true).values().forEach(groups -> groups.values()
                .forEach(group -> group.values().forEach(figure -> add(fingerprint, figure))));
        return fingerprint.hex();
    }

    /** All but the row number: the same figures in another file are the same figures. */
    private static void add(Fingerprint fingerprint, BenchmarkFigure figure) {
        fingerprint
                .add(figure.period())
                .add(figure.municipalityCode())
                .add(figure.group())
                .add(figure.expected())
                .add(figure.actual())
                .add(figure.publishedDifference())
                .add(figure.expectedShare())
                .add(figure.actualShare())
                .add(figure.publishedDifferenceShare())
                .add(figure.rank())
                .add(figure.fromList());
    }

    @Override
    public List<PublishedAmount> amounts() {
        return amounts;
    }

    @Override
    public List<Period> periods() {
        return List.copyOf(figures.keySet());
    }

    @Override
    public Set<String> municipalityCodes(Period period) {
        Set<String> codes = new TreeSet<>();
        figures.getOrDefault(period, Map.of()).values().forEach(group -> codes.addAll(group.keySet()));
        return codes;
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        Set<Long> used = new TreeSet<>();
        if (!figures.containsKey(period)) {
            return used;
        }
        figures.headMap(period, true).keySet().forEach(earlier -> used.addAll(origins.of(earlier)));
        return used;
    }

    @Override
    public Optional<Long> sourceFileId(Period period, String municipalityCode, String group) {
        return origins.of(period, group, municipalityCode);
    }

    @Override
    public Optional<Long> rowNumber(Period period, String municipalityCode, String group) {
        return Optional.ofNullable(figures.getOrDefault(period, Map.of())
                        .getOrDefault(group, Map.of())
                        .get(municipalityCode))
                .map(BenchmarkFigure::row);
    }

    @Override
    public List<BenchmarkLine> lines(Period period, String municipalityCode) {
        List<BenchmarkLine> lines = new ArrayList<>();
        figures.getOrDefault(period, Map.of()).forEach((group, byMunicipality) -> {
            BenchmarkFigure own = byMunicipality.get(municipalityCode);
            if (own != null) {
                lines.add(line(own, byMunicipality.values(), precisions(period)));
            }
        });
        return lines;
    }

    private BenchmarkLine line(
            BenchmarkFigure own, Collection<BenchmarkFigure> everybody, Map<String, Precision> precisions) {
        Precision precision = Objects.requireNonNull(precisions.get(own.group()));
        int version = definitions.versionOf(own.period());
        List<RankAt> history = rankHistory(own);
        RankAt previous = history.stream()
                .filter(rank -> rank.period().compareTo(own.period()) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
        Integer change = previous == null || own.rank() == null ? null : Integer.valueOf(previous.rank() - own.rank());
        return new BenchmarkLine(
                own.group(),
                own.expected(),
                own.actual(),
                own.difference(),
                differencePct(own),
                precision.margin(own),
                precision.share(own.expectedShare()),
                precision.share(own.actualShare()),
                precision.share(own.differenceShare()),
                own.publishedDifference(),
                precision.share(own.publishedDifferenceShare()),
                version,
                own.rank(),
                own.rank() == null ? null : Integer.valueOf(Municipality.COUNT),
                sameShownDifference(own, everybody),
                previous == null ? null : previous.period(),
                previous == null ? null : Integer.valueOf(previous.rank()),
                change,
                change == null || previous == null ? null : Boolean.valueOf(previous.definitionVersion() == version),
                history);
    }

    private static @Nullable BigDecimal differencePct(BenchmarkFigure own) {
        Integer difference = own.difference();
        Integer expected = own.expected();
        if (difference == null || expected == null || expected == 0) {
            return null;
        }
        return BigDecimal.valueOf(difference)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(expected), 2, RoundingMode.HALF_UP);
    }

    private List<RankAt> rankHistory(BenchmarkFigure own) {
        List<RankAt> history = new ArrayList<>();
        figures.headMap(own.period(), true).forEach((period, groups) -> {
            BenchmarkFigure then = groups.getOrDefault(own.group(), Map.of()).get(own.municipalityCode());
            Integer rank = then == null ? null : then.rank();
            if (rank != null) {
                history.add(new RankAt(period, rank, definitions.versionOf(period)));
            }
        });
        return history;
    }

    private static @Nullable RankRange sameShownDifference(BenchmarkFigure own, Collection<BenchmarkFigure> everybody) {
        BigDecimal shown = own.publishedDifferenceShare();
        if (own.rank() == null || shown == null) {
            return null;
        }
        TreeSet<Integer> ranks = new TreeSet<>();
        for (BenchmarkFigure other : everybody) {
            BigDecimal theirs = other.publishedDifferenceShare();
            if (other.rank() != null && theirs != null && theirs.compareTo(shown) == 0) {
                ranks.add(other.rank());
            }
        }
        return new RankRange(ranks.first(), ranks.last());
    }

    @Override
    public List<Check> checks(Period period, String municipalityCode) {
        List<BenchmarkFigure> all = figures(period);
        return all.isEmpty()
                ? List.of()
                : new BenchmarkChecks(municipalities, precisions(period))
                        .ofOne(period, all, ofOne(period, municipalityCode));
    }

    @Override
    public Optional<ImpliedPopulation> population(Period period, String municipalityCode) {
        return new PopulationCheck(municipalities, precisions(period)).population(ofOne(period, municipalityCode));
    }

    private Map<String, Precision> precisions(Period period) {
        return precisions.computeIfAbsent(period, key -> Precision.byGroup(figures(key)));
    }

    @Override
    public List<BenchmarkFigure> figures(Period period) {
        return figures.getOrDefault(period, Map.of()).values().stream()
                .flatMap(group -> group.values().stream())
                .toList();
    }

    private List<BenchmarkFigure> ofOne(Period period, String municipalityCode) {
        return figures.getOrDefault(period, Map.of()).values().stream()
                .flatMap(group -> Optional.ofNullable(group.get(municipalityCode)).stream())
                .toList();
    }
}
