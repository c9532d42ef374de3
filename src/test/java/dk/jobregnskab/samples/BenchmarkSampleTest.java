package dk.jobregnskab.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The committed sample is what the generator writes, and it holds together: the checks read the file, not the generator. */
class BenchmarkSampleTest {

    private static final Path FILE = Path.of("src/test/resources/samples/y30r21-konstrueret.csv");
    private static final String COUNTRY = "Hele landet";
    private static final String UNKNOWN = "Uoplyst område";
    private static final String OVERALL_2018 = "2018QMAT04 " + BenefitGroups.TOTAL;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final List<SampleRow> rows = SampleRow.allOf(written());
    private final List<SampleRow> figures =
            rows.stream().filter(SampleRow::hasFigures).toList();
    private final Map<String, SampleMunicipality> municipalities =
            SampleMunicipality.all().stream().collect(toMap(SampleMunicipality::name, municipality -> municipality));

    /** With {@code -Dsample.write=true} the sample is written anew first. */
    private static Path written() {
        try {
            return Boolean.getBoolean("sample.write") ? Files.write(FILE, BenchmarkSample.bytes()) : FILE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isWhatTheGeneratorWrites() throws IOException {
        assertThat(Files.readAllBytes(FILE)).isEqualTo(BenchmarkSample.bytes());
    }

    @Test
    void wearsTheDressOfTheInterface() throws IOException {
        byte[] bytes = Files.readAllBytes(FILE);
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(bytes.length).isLessThan(300_000);
        assertThat(text)
                .startsWith("\uFEFF" + BenchmarkSample.HEADER + "\n")
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void holdsEveryAreaOncePerPeriodAndGroup() {
        Set<String> areas = new LinkedHashSet<>(Set.of(COUNTRY, UNKNOWN));
        municipalities.values().forEach(municipality -> {
            areas.add(municipality.name());
            areas.add(municipality.labourMarketArea());
        });

        assertThat(lists(row -> true)).hasSize(4 * 4).allSatisfy((list, inList) -> assertThat(inList)
                .extracting(SampleRow::area)
                .containsExactlyInAnyOrderElementsOf(areas));
        assertThat(rows).extracting(SampleRow::group).containsOnly(BenefitGroups.ALL.toArray(String[]::new));
        assertThat(rows)
                .extracting(SampleRow::period)
                .containsOnly("2017QMAT04", "2018QMAT02", "2018QMAT04", "2020QMAT04");
    }

    @Test
    void leavesFiguresOutOnlyWhereTheAreaIsUnknownAndRanksOnlyMunicipalities() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.hasFigures()).isEqualTo(!row.area().equals(UNKNOWN));
            assertThat(row.hasRank()).isEqualTo(row.isMunicipality());
        });
    }

    @Test
    void roundsPersonsToTensAndKeepsOneSign() {
        assertThat(figures).allSatisfy(row -> {
            assertThat(row.persons())
                    .allSatisfy(persons -> assertThat(persons % 10).isZero());
            assertThat(row.expected()).isNotNegative();
            assertThat(row.actual()).isNotNegative();
            assertThat(row.expected() - row.actual() - row.difference()).isBetween(-10, 10);
        });
    }

    @Test
    void differenceInShareIsThatOfTheTwoSharesWithinATenth() {
        assertThat(figures).allSatisfy(row -> {
            assertThat(row.differenceShare().scale()).isOne();
            assertThat(row.expectedShare().subtract(row.actualShare()).subtract(row.differenceShare()))
                    .isBetween(TENTH.negate(), TENTH);
        });
    }

    @Test
    void sharesAndPersonsFitThePopulationOfTheArea() {
        assertThat(figures).allSatisfy(row -> assertThat(row.fits(population(row.area())))
                .as(row.toString())
                .isTrue());
    }

    @Test
    void ranksEveryMunicipalityOnceAndNeverAgainstTheShownDifference() {
        assertThat(lists(SampleRow::isMunicipality)).allSatisfy((list, inList) -> {
            List<SampleRow> best = inList.stream()
                    .sorted(Comparator.comparing(SampleRow::rank))
                    .toList();
            assertThat(best)
                    .extracting(SampleRow::rank)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, Municipality.COUNT).boxed().toList());
            assertThat(best).extracting(SampleRow::differenceShare).isSortedAccordingTo(Comparator.reverseOrder());
        });
    }

    @Test
    void partsAddUpToTheTotalWithinRounding() {
        Map<String, List<SampleRow>> byAreaAndPeriod =
                figures.stream().collect(groupingBy(row -> row.area() + " " + row.period()));

        assertThat(byAreaAndPeriod).allSatisfy((key, groups) -> {
            assertThat(totalLessParts(groups, SampleRow::expected)).isBetween(-20, 20);
            assertThat(totalLessParts(groups, SampleRow::actual)).isBetween(-20, 20);
            assertThat(totalLessParts(groups, SampleRow::difference)).isBetween(-20, 20);
        });
    }

    @Test
    void countryAndLabourMarketAreasAreSumsOfTheirMunicipalities() {
        assertThat(figures).filteredOn(row -> !row.isMunicipality()).allSatisfy(area -> {
            List<SampleRow> members = figures.stream()
                    .filter(row -> row.isMunicipality() && row.list().equals(area.list()))
                    .filter(row -> isPartOf(row.area(), area.area()))
                    .toList();
            int rounding = 5 * members.size() + 5;
            assertThat(area.expected() - sum(members, SampleRow::expected)).isBetween(-rounding, rounding);
            assertThat(area.actual() - sum(members, SampleRow::actual)).isBetween(-rounding, rounding);
            assertThat(area.difference() - sum(members, SampleRow::difference)).isBetween(-rounding, rounding);
        });
    }

    @Test
    void hasTheCapitalAsTheLargestAndTheSmallestIslandAsTheSmallest() {
        List<SampleRow> bySize = figures.stream()
                .filter(row -> row.isMunicipality() && row.list().equals(OVERALL_2018))
                .sorted(Comparator.comparing(SampleRow::expected))
                .toList();

        assertThat(bySize).first().extracting(SampleRow::area).isEqualTo("Læsø");
        assertThat(bySize).last().extracting(SampleRow::area).isEqualTo("København");
        assertThat(figures)
                .filteredOn(row -> row.area().equals("Læsø") && BenefitGroups.PARTS.contains(row.group()))
                .allSatisfy(row -> assertThat(row.expected()).isBetween(0, 30));
    }

    @Test
    void carriesWhatWasPublishedAboutBallerup() {
        Map<String, Integer> ranks = new TreeMap<>();
        figures.stream()
                .filter(row -> row.area().equals("Ballerup") && row.group().equals(BenefitGroups.TOTAL))
                .forEach(row -> ranks.put(row.period(), row.rank()));

        assertThat(ranks)
                .containsExactly(
                        Map.entry("2017QMAT04", 12),
                        Map.entry("2018QMAT02", 6),
                        Map.entry("2018QMAT04", 6),
                        Map.entry("2020QMAT04", 5));
        assertThat(ballerup2018().persons()).containsExactly(2870, 2670, 200);
    }

    @Test
    void showsBallerupsDifferenceInShareFromPlace4To9() {
        BigDecimal shown = ballerup2018().differenceShare();

        assertThat(figures)
                .filteredOn(row -> row.list().equals(OVERALL_2018) && row.isMunicipality())
                .filteredOn(row -> row.differenceShare().compareTo(shown) == 0)
                .extracting(SampleRow::rank)
                .containsExactlyInAnyOrder(4, 5, 6, 7, 8, 9);
    }

    private SampleRow ballerup2018() {
        return figures.stream()
                .filter(row -> row.area().equals("Ballerup") && row.list().equals(OVERALL_2018))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, List<SampleRow>> lists(Predicate<SampleRow> included) {
        return rows.stream().filter(included).collect(groupingBy(SampleRow::list));
    }

    private int population(String area) {
        return (int) municipalities.values().stream()
                .filter(municipality -> municipality.name().equals(area) || isPartOf(municipality.name(), area))
                .mapToLong(SampleMunicipality::population)
                .sum();
    }

    private boolean isPartOf(String municipality, String area) {
        SampleMunicipality found = municipalities.get(municipality);
        return found != null
                && (area.equals(COUNTRY) || found.labourMarketArea().equals(area));
    }

    private static int totalLessParts(List<SampleRow> groups, ToIntFunction<SampleRow> cell) {
        return groups.stream()
                .mapToInt(row -> row.group().equals(BenefitGroups.TOTAL) ? cell.applyAsInt(row) : -cell.applyAsInt(row))
                .sum();
    }

    private static int sum(List<SampleRow> members, ToIntFunction<SampleRow> cell) {
        return members.stream().mapToInt(cell).sum();
    }
}
