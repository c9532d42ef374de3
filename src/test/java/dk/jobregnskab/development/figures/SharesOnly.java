package dk.jobregnskab.development.figures;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.benchmark.PublishedAmount;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A benchmark of expected shares of the total, each with its delivery. */
final class SharesOnly implements BenchmarkEdition {

    private record Share(BigDecimal percent, long delivery) {}

    private final NavigableMap<Period, Map<String, Share>> shares = new TreeMap<>();
    private final Set<Long> invented = new HashSet<>();

    SharesOnly share(String period, String municipality, String percent, long delivery) {
        shares.computeIfAbsent(Period.parse(period).orElseThrow(), first -> new TreeMap<>())
                .put(municipality, new Share(new BigDecimal(percent), delivery));
        return this;
    }

    SharesOnly invented(long delivery) {
        invented.add(delivery);
        return this;
    }

    Set<Long> invented(Collection<Long> deliveries) {
        return deliveries.stream().filter(invented::contains).collect(Collectors.toSet());
    }

    private Optional<Share> share(Period period, String municipality) {
        return Optional.ofNullable(shares.getOrDefault(period, Map.of()).get(municipality));
    }

    private static BenchmarkLine line(BigDecimal expectedShare) {
        return new BenchmarkLine(
                BenefitGroups.TOTAL,
                null,
                null,
                null,
                null,
                null,
                expectedShare,
                null,
                null,
                null,
                null,
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    @Override
    public List<Period> periods() {
        return List.copyOf(shares.keySet());
    }

    @Override
    public List<BenchmarkLine> lines(Period period, String municipalityCode) {
        return share(period, municipalityCode).map(share -> line(share.percent())).stream()
                .toList();
    }

    @Override
    public List<BenchmarkFigure> figures(Period period) {
        return List.of();
    }

    @Override
    public Set<String> municipalityCodes(Period period) {
        return shares.getOrDefault(period, Map.of()).keySet();
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return shares.getOrDefault(period, Map.of()).values().stream()
                .map(Share::delivery)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Long> sourceFileId(Period period, String municipalityCode, String group) {
        return share(period, municipalityCode).map(Share::delivery);
    }

    @Override
    public List<Check> checks(Period period, String municipalityCode) {
        return List.of();
    }

    @Override
    public Optional<ImpliedPopulation> population(Period period, String municipalityCode) {
        return Optional.empty();
    }

    @Override
    public String fingerprint(Period period) {
        return "";
    }

    @Override
    public List<PublishedAmount> amounts() {
        return List.of();
    }

    @Override
    public Optional<Long> rowNumber(Period period, String municipalityCode, String group) {
        return Optional.empty();
    }
}
