package dk.jobregnskab.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Formulas, section 33: which published months a forecast is made of, and when there is none. */
class PublishedCountsTest {

    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth NEWEST = YearMonth.of(2026, 7);
    private static final YearMonth REFORM = YearMonth.of(2025, 7);
    private static final String PERSONS = "Antal fuldtidspersoner";
    private static final ForecastRules.Published UNEMPLOYED = new ForecastRules.Published("y25i01", "Ledige i alt");

    /** Published tables with one measure each. */
    private static final class Loaded implements Indicators {

        private final Map<String, String> measures = new TreeMap<>();
        private final Map<String, Map<Period, Map<String, BigDecimal>>> values = new TreeMap<>();

        Loaded put(String table, String measure, String area, YearMonth from, YearMonth to, IntUnaryOperator value) {
            measures.put(table, measure);
            for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                int index = (int) FIRST.until(month, ChronoUnit.MONTHS);
                values.computeIfAbsent(table, first -> new TreeMap<>())
                        .computeIfAbsent(Period.month(month), first -> new HashMap<>())
                        .put(area, BigDecimal.valueOf(value.applyAsInt(index)));
            }
            return this;
        }

        Loaded without(String table, String area, YearMonth month) {
            values.getOrDefault(table, Map.of())
                    .getOrDefault(Period.month(month), new HashMap<>())
                    .remove(area);
            return this;
        }

        @Override
        public List<Observation> observations(String municipalityCode, Instant asOf) {
            return List.of();
        }

        @Override
        public SortedSet<String> tables(Instant asOf) {
            return new TreeSet<>(values.keySet());
        }

        @Override
        public List<String> measures(String table, Instant asOf) {
            return Optional.ofNullable(measures.get(table)).stream().toList();
        }

        @Override
        public AreaValues areaValues(String table, String measure, Instant asOf) {
            return new AreaValues(values.getOrDefault(table, Map.of()), Set.of((long) table.hashCode()));
        }

        @Override
        public List<Period> periods(Instant asOf) {
            return List.of();
        }
    }

    private final Accounts accounts = new ReferenceAccounts(ReferenceTables.shipped());

    private static PublishedCounts counts(Loaded loaded) {
        return new PublishedCounts(loaded, new SeriesBreaks(ReferenceTables.shipped()), "151", Instant.MAX);
    }

    private static Loaded unemployed(YearMonth from) {
        return new Loaded().put("y25i01", "Ledige i alt", "151", from, NEWEST, month -> 600 + month % 12);
    }

    private static String refusal(Loaded loaded) {
        return counts(loaded)
                .of(UNEMPLOYED)
                .orElseThrow()
                .refusal(NEWEST)
                .orElseThrow()
                .danish();
    }

    private Count set(String id, Loaded loaded) {
        AccountSet set = accounts.sets(2026).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return counts(loaded)
                .of(
                        set,
                        accounts.personSeries().stream()
                                .filter(one -> one.set().equals(id))
                                .toList())
                .orElseThrow();
    }

    @Test
    void aSeriesThatIsNotLoadedIsNotSpokenOf_33() {
        assertThat(counts(new Loaded()).of(UNEMPLOYED)).isEmpty();
        assertThat(counts(unemployed(FIRST)).of(new ForecastRules.Published("y25i01", "Langtidsledige")))
                .isEmpty();
    }

    @Test
    void aMonthThatIsMissingInsideIsNamed_33() {
        assertThat(refusal(unemployed(FIRST).without("y25i01", "151", YearMonth.of(2024, 3))))
                .isEqualTo("Der er ingen prognose for Ledige i alt (offentliggjort: Jobindsats y25i01 »Ledige i alt«): "
                        + "marts 2024 mangler midt i serien: tallet er skjult eller ikke indlæst. "
                        + "Indlæs en leverance, der har måneden.");
    }

    @Test
    void monthsThatAreHiddenAtTheEndAreForecast_33() {
        Count count = counts(unemployed(FIRST)
                        .put("y25i01", "Ledige i alt", "000", FIRST, NEWEST, month -> 90_000 + month % 7)
                        .without("y25i01", "151", NEWEST))
                .of(UNEMPLOYED)
                .orElseThrow();

        assertThat(count.known().get(count.known().size() - 1)).isEqualTo(NEWEST.minusMonths(1));
    }

    @Test
    void threeMonthsAllZerosAStrangerAndAnEndedSeriesAreRefused_33() {
        assertThat(refusal(unemployed(NEWEST.minusMonths(2))))
                .contains("serien har 3 måneder, og der skal mindst 13 til. Indlæs flere måneder.");
        assertThat(refusal(new Loaded().put("y25i01", "Ledige i alt", "151", FIRST, NEWEST, month -> 0)))
                .contains("tallet er det samme år efter år");
        assertThat(refusal(new Loaded().put("y25i01", "Ledige i alt", "163", FIRST, NEWEST, month -> month)))
                .contains("kommunen findes ikke i serien");
        assertThat(refusal(new Loaded()
                        .put("y25i01", "Ledige i alt", "151", FIRST, NEWEST.minusMonths(12), month -> month)))
                .contains("serien slutter i juli 2025, så de næste tolv måneder allerede er gået.");
    }

    @Test
    void oneMunicipalityAloneIsForecastByItsOwnErrors_33() {
        Count count = counts(new Loaded()
                        .put("y25i01", "Ledige i alt", "151", FIRST, NEWEST, month -> 600 + month * month % 97))
                .of(UNEMPLOYED)
                .orElseThrow();
        assertThat(count.refusal(NEWEST)).isEmpty();

        PooledForecast pool = Pools.forecast(count.months().complete(count.known()), count.known(), count.breaks());
        SeriesForecast forecast = new CountForecast(count).by(pool, Instant.EPOCH);
        assertThat(pool.areas()).isEqualTo(1);
        assertThat(forecast.ahead()).hasSize(12).allMatch(month -> month.low80() != null);
        assertThat(forecast.means()).hasSize(12);
        assertThat(forecast.coverage80()).isNotNull();
    }

    @Test
    void labelsDrift_33() {
        Count count = set(
                "sygedagpenge",
                new Loaded()
                        .put("y07a02", "Sygedagpenge: Antal fuldtidspersoner", "151", FIRST, NEWEST, month -> month));

        assertThat(count.known()).hasSize(43);
    }

    /** Two tables until the reform, one since: what one table counts is not what the other two did. */
    @Test
    void atAReformAnotherTableGoesOnAtItsOwnLevel_33() {
        YearMonth before = REFORM.minusMonths(1);
        Loaded loaded = new Loaded();
        for (String area : List.of("151", "163", "000")) {
            loaded.put("y36a02", PERSONS, area, FIRST, before, month -> 400 + 5 * (month % 12))
                    .put("y38a02", PERSONS, area, FIRST, before, month -> 100 + month % 5)
                    .put("y60a02", PERSONS, area, REFORM, NEWEST, month -> 800 + 8 * (month % 12));
        }
        Count count = set("kontanthjælp", loaded);

        assertThat(count.known()).hasSize(43);
        assertThat(count.months().at(before, "151").orElseThrow()).isEqualByComparingTo("529");
        assertThat(count.months().at(REFORM, "151").orElseThrow()).isEqualByComparingTo("848");
        assertThat(count.breaks()).containsExactly(REFORM);
        assertThat(count.subject().source().danish())
                .isEqualTo(
                        "offentliggjort: Jobindsats y36a02 »Antal fuldtidspersoner« + y38a02 »Antal fuldtidspersoner«,"
                                + " fra juli 2025 y60a02 »Antal fuldtidspersoner«");
        SeriesForecast forecast = new CountForecast(count)
                .by(
                        Pools.forecast(count.months().complete(count.known()), count.known(), count.breaks()),
                        Instant.EPOCH);
        assertThat(forecast.scale())
                .as("the jump of 300 is no change from year to year")
                .isLessThan(new BigDecimal("60"));
        assertThat(forecast.history().get(0).value()).as("as published").isEqualByComparingTo("500");
    }

    @Test
    void anAlternativeThatLacksOneOfItsTablesIsNone_33() {
        Count count = set(
                "kontanthjælp",
                new Loaded()
                        .put("y36a02", PERSONS, "151", FIRST, NEWEST, month -> 400)
                        .put("y60a02", PERSONS, "151", REFORM, NEWEST, month -> 800 + month));

        assertThat(count.known()).hasSize(13);
        assertThat(count.breaks()).isEmpty();
    }

    @Test
    void theBreaksThatAreKnownAreThoseOfTheReform_33() {
        Count count =
                set("a-dagpenge", unemployed(FIRST).put("y25i01", "A-dagpenge", "151", FIRST, NEWEST, month -> month));
        SeriesBreaks breaks = new SeriesBreaks(ReferenceTables.shipped());

        assertThat(count.breaks()).isEmpty();
        assertThat(breaks.of(MeasureName.of("y25i01", "Kontanthjælp"))).containsExactly(REFORM);
        assertThat(breaks.of(MeasureName.of("y25i01", "Ledige i alt"))).isEmpty();
    }
}
