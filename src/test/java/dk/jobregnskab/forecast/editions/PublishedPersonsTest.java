package dk.jobregnskab.forecast.editions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Formulas, section 32, on constructed series: the country's growth, and what is missing for it. */
class PublishedPersonsTest {

    private static final String KONTANTHJAELP = "Kontanthjælp mv.";

    /** Tables of one measure, with the label in a long dress. */
    private static final class Series implements Indicators, Accounts {

        private final Map<String, Map<Period, Map<String, BigDecimal>>> tables = new TreeMap<>();

        Series months(String table, String from, String to, int country, int ballerup) {
            for (YearMonth month = YearMonth.parse(from);
                    !month.isAfter(YearMonth.parse(to));
                    month = month.plusMonths(1)) {
                tables.computeIfAbsent(table, first -> new TreeMap<>())
                        .computeIfAbsent(
                                new Period(Period.Type.MONTH, month.getYear(), month.getMonthValue()),
                                first -> new HashMap<>())
                        .putAll(Map.of("000", BigDecimal.valueOf(country), "151", BigDecimal.valueOf(ballerup)));
            }
            return this;
        }

        PublishedPersons.Growth growth(String group, String from, String to) {
            return new PublishedPersons(this, this, Instant.MAX).growth(group, Period.of(from), Period.of(to));
        }

        @Override
        public List<Observation> observations(String municipalityCode, Instant asOf) {
            return List.of();
        }

        @Override
        public SortedSet<String> tables(Instant asOf) {
            return new TreeSet<>(tables.keySet());
        }

        @Override
        public List<String> measures(String table, Instant asOf) {
            return tables.containsKey(table) ? List.of("Forløb: Antal personer", measure(table)) : List.of();
        }

        private static String measure(String table) {
            return table.equals("y25i01") ? "A-dagpenge" : "Forløb: antal fuldtidspersoner";
        }

        @Override
        public AreaValues areaValues(String table, String measure, Instant asOf) {
            return new AreaValues(
                    measure.equals(measure(table)) ? tables.getOrDefault(table, Map.of()) : Map.of(), Set.of(7L));
        }

        @Override
        public List<Period> periods(Instant asOf) {
            return List.of();
        }

        @Override
        public List<AccountSet> sets(int year) {
            return List.of();
        }

        @Override
        public List<Grouping> groupings(int year) {
            return List.of();
        }

        @Override
        public List<PersonSeries> personSeries() {
            return new ReferenceTable("person-series.csv")
                    .rows().stream()
                            .map(row -> new PersonSeries(
                                    row.getField("set"),
                                    Integer.parseInt(row.getField("alternative")),
                                    row.getField("benefit"),
                                    row.getField("table"),
                                    row.getField("measure")))
                            .toList();
        }
    }

    @Test
    void theGrowthIsThatOfTheMeansOfTheTwelveMonths_32() {
        PublishedPersons.Growth growth = new Series()
                .months("y01a02", "2021-07", "2022-06", 1000, 10)
                .months("y01a02", "2022-07", "2022-12", 800, 12)
                .growth("A-dagpenge mv.", "2022QMAT02", "2022QMAT04");

        assertThat(growth.growths()).containsEntry("000", 0.9).containsEntry("151", 1.1);
        assertThat(growth.files()).containsExactly(7L);
    }

    @Test
    void oneMonthThatIsMissingIsNamedAndThereIsNoGrowth_32() {
        PublishedPersons.Growth growth = new Series()
                .months("y01a02", "2021-07", "2022-11", 1000, 10)
                .growth("A-dagpenge mv.", "2022QMAT02", "2022QMAT04");

        assertThat(growth.growths()).isEmpty();
        assertThat(growth.missing()).containsOnlyKeys("y01a02");
        assertThat(growth.missing().get("y01a02")).containsExactly(Period.of("2022M12"));
    }

    @Test
    void twoSeriesThatCountDifferentPeopleAreNeverMixed_32() {
        PublishedPersons.Growth growth = new Series()
                .months("y01a02", "2021-07", "2022-06", 1000, 10)
                .months("y25i01", "2022-07", "2022-12", 500, 5)
                .growth("A-dagpenge mv.", "2022QMAT02", "2022QMAT04");

        assertThat(growth.growths()).isEmpty();
        assertThat(growth.missing()).isNotEmpty();
    }

    @Test
    void theBenefitsOfTheReformGoOnInTheOneThatReplacedThem_32() {
        Series series = new Series()
                .months("y36a02", "2024-07", "2025-06", 600, 6)
                .months("y38a02", "2024-07", "2025-06", 300, 3)
                .months("y35a02", "2024-07", "2025-06", 100, 1)
                .months("y60a02", "2025-07", "2025-12", 800, 8)
                .months("y04a02", "2024-07", "2025-12", 0, 0);

        PublishedPersons.Growth growth = series.growth(KONTANTHJAELP, "2025QMAT02", "2025QMAT04");

        assertThat(growth.missing()).isEmpty();
        assertThat(growth.growths()).containsEntry("000", 0.9).containsEntry("151", 0.9);
    }

    @Test
    void beforeTheReformNobodyIsAskedForWhatCameAfterIt_32() {
        PublishedPersons.Growth growth = new Series().growth(KONTANTHJAELP, "2022QMAT02", "2022QMAT04");

        assertThat(growth.missing()).containsOnlyKeys("y36a02", "y38a02", "y35a02", "y04a02");
    }

    @Test
    void sygedagpengeCountsJobafklaringAndOnlyTheTotalCountsTheRest_32() {
        assertThat(new Series()
                        .growth("Sygedagpenge mv.", "2022QMAT02", "2022QMAT04")
                        .missing())
                .containsOnlyKeys("y07a02", "y12a02");
        assertThat(new Series()
                        .growth(BenefitGroups.TOTAL, "2022QMAT02", "2022QMAT04")
                        .missing())
                .containsOnlyKeys(
                        "y01a02", "y07a02", "y36a02", "y38a02", "y35a02", "y04a02", "y11a02", "y12a02", "y09a02");
    }

    @Test
    void oneSeriesThatKnowsAllMonthsIsTakenBeforeTwoThatFollowEachOther_32() {
        PublishedPersons.Growth growth = new Series()
                .months("y04a02", "2024-07", "2025-12", 10, 1)
                .months("y35a02", "2024-07", "2025-06", 10, 1)
                .months("y60a02", "2024-07", "2025-06", 1000, 10)
                .months("y60a02", "2025-07", "2025-12", 800, 8)
                .months("y36a02", "2024-07", "2025-06", 500, 5)
                .months("y38a02", "2024-07", "2025-06", 100, 1)
                .growth(KONTANTHJAELP, "2025QMAT02", "2025QMAT04");

        assertThat(growth.growths().get("000")).isEqualTo(10_980.0 / 12_240.0);
    }
}
