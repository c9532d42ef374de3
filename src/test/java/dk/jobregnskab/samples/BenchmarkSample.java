package dk.jobregnskab.samples;

import dk.jobregnskab.reference.BenefitGroups;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A constructed delivery of the ministry's table Y30R21. Only Ballerup's published places, and its counts of 2018QMAT04, are real.
 *
 * <p>Whole numbers and a seeded generator make it the same bytes on every machine.
 */
final class BenchmarkSample {

    static final String HEADER = String.join(
            ";",
            "Area",
            "Periode",
            "Ydelsesgrupper",
            "Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Forventet antal",
            "Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Faktisk antal",
            "Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Forskel mellem forventet og faktisk antal",
            "Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Forventet andel (pct.)",
            "Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Faktisk andel (pct.)",
            "Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Forskel mellem forventet og faktisk andel (pct. point)",
            "Placering på benchmarkranglisten");

    private static final long SEED = 2018_04;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Parts of the total in percent, expected and difference; the rest is Kontanthjælp mv. */
    private static final int[] EXPECTED_MIX = {24, 29};

    private static final int DIFFERENCE_MIX = 29;
    private static final int MIX_SPREAD = 4;
    private static final int DIFFERENCE_SPREAD = 700_000;

    private final List<SampleMunicipality> municipalities = SampleMunicipality.all();
    private final Map<String, int[]> mixes = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> linesByAreaAndPeriod = new LinkedHashMap<>();

    private BenchmarkSample() {}

    static byte[] bytes() {
        return new BenchmarkSample().text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Random random = new Random(SEED);
        SampleRanking ranking = new SampleRanking(municipalities, random);
        municipalities.forEach(municipality -> mixes.put(
                municipality.code(),
                new int[] {around(EXPECTED_MIX[0], MIX_SPREAD, random), around(EXPECTED_MIX[1], MIX_SPREAD, random)}));
        areas().forEach(area -> linesByAreaAndPeriod.put(area, new LinkedHashMap<>()));
        for (SamplePeriod period : SamplePeriod.all()) {
            write(period, figures(period, ranking.places(period, random), random));
        }
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(HEADER).append('\n');
        linesByAreaAndPeriod.values().forEach(periods -> periods.values()
                .forEach(lines -> lines.forEach(line -> text.append(line).append('\n'))));
        return text.toString();
    }

    /** In the order of the file: the country, its labour market areas, the 98, and what belongs nowhere. */
    private List<String> areas() {
        List<String> areas = new ArrayList<>(List.of("Hele landet"));
        areas.addAll(labourMarketAreas());
        municipalities.forEach(municipality -> areas.add(municipality.name()));
        areas.add("Uoplyst område");
        return areas;
    }

    private List<String> labourMarketAreas() {
        return municipalities.stream()
                .map(SampleMunicipality::labourMarketArea)
                .distinct()
                .toList();
    }

    /** By code: the total, then the parts. The parts add up to the total before they are rounded. */
    private Map<String, List<SampleFigure>> figures(SamplePeriod period, List<String> places, Random random) {
        Map<String, List<SampleFigure>> figures = new TreeMap<>();
        for (SampleMunicipality municipality : municipalities) {
            long level = municipality.expectedShare() * around(1_000, period.noise(), random) / 1_000;
            long difference = SampleRanking.differenceShare(places.indexOf(municipality.code()) + 1);
            int[] mix = Objects.requireNonNull(mixes.get(municipality.code()));
            long[] expected = {level * mix[0] / 100, level * mix[1] / 100, 0};
            expected[2] = level - expected[0] - expected[1];
            long[] differences = {part(difference, level, random), part(difference, level, random), 0};
            differences[2] = difference - differences[0] - differences[1];
            List<SampleFigure> parts = new ArrayList<>();
            for (int part = 0; part < expected.length; part++) {
                parts.add(SampleFigure.ofShares(
                        municipality.population(), expected[part] * period.levels()[part] / 100, differences[part]));
            }
            figures.put(municipality.code(), withTotal(municipality.population(), parts));
        }
        return figures;
    }

    private static List<SampleFigure> withTotal(long population, List<SampleFigure> parts) {
        long expected = parts.stream().mapToLong(SampleFigure::expected).sum();
        long difference = parts.stream().mapToLong(SampleFigure::difference).sum();
        List<SampleFigure> all = new ArrayList<>(List.of(new SampleFigure(population, expected, difference)));
        all.addAll(parts);
        return all;
    }

    /** Low levels get small deviations, so that nobody ends below zero. */
    private static long part(long difference, long level, Random random) {
        long spread = DIFFERENCE_SPREAD * level / 80_000_000;
        return difference * DIFFERENCE_MIX / 100 + around(0, (int) spread, random);
    }

    private void write(SamplePeriod period, Map<String, List<SampleFigure>> figures) {
        for (int group = 0; group < BenefitGroups.ALL.size(); group++) {
            String start = ";" + period.token() + ";" + BenefitGroups.ALL.get(group) + ";";
            List<String> best = best(figures, group);
            write(period, "Hele landet", start + sum(figures, group, municipality -> true) + ";");
            for (String area : labourMarketAreas()) {
                String sum = sum(figures, group, municipality -> municipality
                        .labourMarketArea()
                        .equals(area));
                write(period, area, start + sum + ";");
            }
            for (SampleMunicipality municipality : municipalities) {
                String cells = get(figures, municipality).get(group).cells();
                write(period, municipality.name(), start + cells + ";" + (best.indexOf(municipality.code()) + 1));
            }
            write(period, "Uoplyst område", start + ";;;;;;");
        }
    }

    private void write(SamplePeriod period, String area, String line) {
        Objects.requireNonNull(linesByAreaAndPeriod.get(area))
                .computeIfAbsent(period.token(), token -> new ArrayList<>())
                .add(area + line);
    }

    private static List<String> best(Map<String, List<SampleFigure>> figures, int group) {
        return figures.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<SampleFigure>> entry) ->
                                entry.getValue().get(group).differenceShare())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String sum(Map<String, List<SampleFigure>> figures, int group, Predicate<SampleMunicipality> included) {
        return municipalities.stream()
                .filter(included)
                .map(municipality -> get(figures, municipality).get(group))
                .reduce(SampleFigure.NONE, SampleFigure::plus)
                .cells();
    }

    private static List<SampleFigure> get(Map<String, List<SampleFigure>> figures, SampleMunicipality municipality) {
        return Objects.requireNonNull(figures.get(municipality.code()));
    }

    private static int around(int middle, int spread, Random random) {
        return middle - spread + random.nextInt(2 * spread + 1);
    }
}
