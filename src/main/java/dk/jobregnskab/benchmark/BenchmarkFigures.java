package dk.jobregnskab.benchmark;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The benchmark's part of a municipality's figures: the ministry's lines of a period. */
public final class BenchmarkFigures implements FiguresPart {

    private static final byte[] DEFINITIONS = new ReferenceTable("definitions.csv").bytes();

    private final Snapshot snapshot;
    private final BenchmarkEdition edition;
    private final Map<Period, List<BenchmarkLine>> lines = new HashMap<>();

    public BenchmarkFigures(Snapshot snapshot, BenchmarkEdition edition) {
        this.snapshot = snapshot;
        this.edition = edition;
    }

    /** Of all municipalities. */
    public BenchmarkEdition edition() {
        return edition;
    }

    /** The total first. */
    public List<BenchmarkLine> lines(Period period) {
        return lines.computeIfAbsent(period, asked -> edition.lines(asked, code()));
    }

    public Optional<BenchmarkLine> total(Period period) {
        return lines(period).stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst();
    }

    public Optional<ImpliedPopulation> population(Period period) {
        return edition.population(period, code());
    }

    private String code() {
        return snapshot.municipality().code();
    }

    /** Whether counts, shares and rank of a line are invented: a true figure inside an invented file counts as invented. */
    public boolean isConstructed(Period period, String municipalityCode, String group) {
        return edition.sourceFileId(period, municipalityCode, group)
                .filter(file -> snapshot.isConstructed(Set.of(file)))
                .isPresent();
    }

    /** Whether a rank or the one before it is. */
    public boolean isRankChangeConstructed(Period period, String municipalityCode, BenchmarkLine line) {
        Period before = line.previousPeriod();
        return before != null
                && (isConstructed(period, municipalityCode, line.group())
                        || isConstructed(before, municipalityCode, line.group()));
    }

    /** Groups whose counts, shares and rank are invented. */
    public Set<String> constructedLines(Period period) {
        return groups(period, line -> isConstructed(period, code(), line.group()));
    }

    /** Groups whose rank is compared with that of an invented line, or is itself one. */
    public Set<String> constructedRankChanges(Period period) {
        return groups(period, line -> isRankChangeConstructed(period, code(), line));
    }

    private Set<String> groups(Period period, Predicate<BenchmarkLine> which) {
        return lines(period).stream().filter(which).map(BenchmarkLine::group).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Period> periods() {
        return edition.periods();
    }

    @Override
    public boolean hasData(Period period) {
        return !lines(period).isEmpty();
    }

    @Override
    public void identify(Period period, Fingerprint figures) {
        figures.add(DEFINITIONS).add(edition.fingerprint(period));
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return edition.sourceFileIds(period);
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("benchmark", lines(period));
        json.put("impliedPopulation", population(period).orElse(null));
    }
}
