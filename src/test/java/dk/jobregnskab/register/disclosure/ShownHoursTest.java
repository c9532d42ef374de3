package dk.jobregnskab.register.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.Contribution;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.Register.State;
import dk.jobregnskab.register.Register.StepFigure;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Section 22.8 of formulas.md: which part-time counts and categories are shown. */
class ShownHoursTest {

    private static final String GROUP = "Kontanthjælp mv.";
    private static final Period QUARTER = period("2030Q1");
    private static final Period JANUARY = period("2030M01");
    private static final Period FEBRUARY = period("2030M02");
    private static final Period MARCH = period("2030M03");

    /** So many citizens of each category in each month; the quarter has as many as its largest month. */
    private final Map<Period, Map<String, Integer>> citizens = new TreeMap<>();

    private final Map<Period, Integer> partTime = new TreeMap<>();

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    private void months(Map<String, Integer> january, Map<String, Integer> february, Map<String, Integer> march) {
        citizens.put(JANUARY, january);
        citizens.put(FEBRUARY, february);
        citizens.put(MARCH, march);
        Map<String, Integer> quarter = new TreeMap<>(january);
        february.forEach((category, count) -> quarter.merge(category, count, Math::max));
        march.forEach((category, count) -> quarter.merge(category, count, Math::max));
        citizens.put(QUARTER, quarter);
    }

    private RegisterDisclosure shown() {
        Suppression suppression = new Suppression(new Threshold(5));
        OneGroup register = new OneGroup();
        return new RegisterDisclosure(register, suppression, () -> RegisterHistory.of(
                        List.of(new State(Instant.EPOCH, register)),
                        new TreeMap<>(Map.of(Instant.EPOCH, Set.of(QUARTER))))
                .shown(suppression));
    }

    private HoursFigure of(Period period) {
        return new OneGroup().hours(period).get(0);
    }

    private List<String> hidden(Period period) {
        return of(period).categories().stream()
                .filter(category -> !shown().category(period, of(period), category))
                .map(CategoryFigure::category)
                .toList();
    }

    @Test
    void everythingIsShownWhereEveryCategoryHasEnough() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30, "", 20);
        months(enough, enough, enough);
        citizens.keySet().forEach(period -> partTime.put(period, 10));

        assertThat(hidden(QUARTER)).isEmpty();
        assertThat(shown().citizens(QUARTER, of(QUARTER))).isTrue();
        assertThat(shown().partTime(QUARTER, of(QUARTER))).isTrue();
    }

    @Test
    void aSmallCategoryTakesAnotherOneAlong() {
        Map<String, Integer> few = Map.of("Jobparat", 40, "Aktivitetsparat", 30, "", 3);
        months(few, few, few);

        assertThat(hidden(QUARTER)).hasSize(2).contains("");
    }

    @Test
    void aMonthIsNotTheRemainderOfItsQuarter() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30, "", 20);
        months(enough, Map.of("Jobparat", 40, "Aktivitetsparat", 30, "", 3), enough);

        assertThat(hidden(FEBRUARY)).hasSize(2).contains("");
        assertThat(Set.of(JANUARY, MARCH, QUARTER))
                .anyMatch(period -> hidden(period).contains(""));
    }

    @Test
    void whereTheGroupWouldHaveToBeHiddenNoCategoryOfItIsShownInAnyMonth() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30);
        months(enough, Map.of("Jobparat", 2, "Aktivitetsparat", 3), enough);

        assertThat(hidden(JANUARY)).containsExactlyInAnyOrder("Jobparat", "Aktivitetsparat");
        assertThat(hidden(QUARTER)).containsExactlyInAnyOrder("Jobparat", "Aktivitetsparat");
    }

    @Test
    void whereNoCategoryIsShownItIsNotToldEitherWhichThereAre() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30);
        months(enough, Map.of("Jobparat", 2, "Aktivitetsparat", 3), enough);

        assertThat(shown().categories(FEBRUARY, of(FEBRUARY))).isEmpty();
    }

    @Test
    void aCategoryWithNobodyInTheMonthIsListedAllTheSame() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30, "", 20);
        months(enough, Map.of("Jobparat", 40), enough);

        assertThat(shown().categories(FEBRUARY, of(FEBRUARY))).hasValueSatisfying(listed -> assertThat(listed)
                .extracting(CategoryFigure::category)
                .containsExactly("", "Aktivitetsparat", "Jobparat"));
    }

    @Test
    void aMonthThatNobodyDeliveredIsNotTheRemainderOfItsQuarter() {
        Map<String, Integer> enough = Map.of("Jobparat", 40, "Aktivitetsparat", 30);
        months(enough, Map.of(), enough);
        citizens.put(QUARTER, Map.of("Jobparat", 83, "Aktivitetsparat", 30));
        citizens.keySet().forEach(period -> partTime.put(period, 10));

        assertThat(hidden(JANUARY)).isEmpty();
        assertThat(hidden(QUARTER)).containsExactlyInAnyOrder("Jobparat", "Aktivitetsparat");
        assertThat(shown().citizens(QUARTER, of(QUARTER))).isFalse();
    }

    @Test
    void theNumberOfCitizensIsHiddenWhereItLeavesTooFewToBePartTime() {
        months(Map.of("Jobparat", 5), Map.of("Jobparat", 8), Map.of("Jobparat", 40));
        citizens.keySet().forEach(period -> partTime.put(period, 2));

        assertThat(shown().citizens(JANUARY, of(JANUARY))).isFalse();
        assertThat(shown().citizens(FEBRUARY, of(FEBRUARY))).isTrue();
        assertThat(shown().citizens(MARCH, of(MARCH))).isTrue();
    }

    @Test
    void whereTheGroupIsHiddenSoIsAllOfIt() {
        months(Map.of("Jobparat", 4), Map.of("Jobparat", 40), Map.of("Jobparat", 40));

        assertThat(shown().citizens(JANUARY, of(JANUARY))).isFalse();
        assertThat(shown().partTime(FEBRUARY, of(FEBRUARY))).isFalse();
        assertThat(hidden(FEBRUARY)).containsExactly("Jobparat");
    }

    @Test
    void fewOnPartTimeAreHiddenInEveryMonthAndSoAreFewOnFullTime() {
        months(Map.of("Jobparat", 40), Map.of("Jobparat", 40), Map.of("Jobparat", 40));
        citizens.keySet().forEach(period -> partTime.put(period, 10));

        partTime.put(JANUARY, 4);
        assertThat(shown().citizens(MARCH, of(MARCH))).isTrue();
        assertThat(shown().partTime(JANUARY, of(JANUARY))).isFalse();
        assertThat(shown().partTime(MARCH, of(MARCH))).isFalse();

        partTime.put(JANUARY, 37);
        assertThat(shown().partTime(JANUARY, of(JANUARY))).isFalse();

        partTime.put(JANUARY, 0);
        assertThat(shown().partTime(JANUARY, of(JANUARY))).isTrue();
    }

    /** One benefit in one group, with the counts of this test. */
    private final class OneGroup implements RegisterEdition {

        private int all(Period period) {
            return citizens.getOrDefault(period, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private RegisterFigure figure(String name) {
            BigDecimal one = BigDecimal.ONE;
            return new RegisterFigure(name, one, one, one, one, one, null, false);
        }

        @Override
        public List<HoursFigure> hours(Period period) {
            List<CategoryFigure> categories = new ArrayList<>();
            new TreeMap<>(citizens.getOrDefault(period, Map.of()))
                    .forEach((name, count) -> categories.add(new CategoryFigure(name, BigDecimal.ONE, count)));
            return categories.isEmpty()
                    ? List.of()
                    : List.of(new HoursFigure(GROUP, all(period), partTime.getOrDefault(period, 0), categories));
        }

        @Override
        public List<LocalDate> weeks() {
            return List.of();
        }

        @Override
        public List<String> weeklyMeasures() {
            return List.of();
        }

        @Override
        public BigDecimal persons(LocalDate week, String measure) {
            return BigDecimal.ZERO;
        }

        @Override
        public boolean isPreliminary(LocalDate week) {
            return false;
        }

        @Override
        public List<Period> months() {
            return List.of(JANUARY, FEBRUARY, MARCH);
        }

        @Override
        public boolean holds(Period period) {
            return true;
        }

        @Override
        public List<RegisterFigure> groups(Period period) {
            return List.of(figure(GROUP));
        }

        @Override
        public int mostCitizens(Period period, String group) {
            return all(period);
        }

        @Override
        public List<BenefitFigure> benefits(Period period) {
            return all(period) == 0
                    ? List.of()
                    : List.of(new BenefitFigure(figure("Kontanthjælp"), GROUP, true, all(period)));
        }

        @Override
        public List<StepFigure> steps(Period period) {
            return List.of();
        }

        @Override
        public List<Revision> revisions() {
            return List.of();
        }

        @Override
        public Optional<BigDecimal> price(Period period, String group) {
            return Optional.empty();
        }

        @Override
        public List<Check> checks(Period period) {
            return List.of();
        }

        @Override
        public List<Contribution> contributions(Period period, String group) {
            return List.of();
        }

        @Override
        public Set<Long> sourceFileIds(Period period) {
            return Set.of();
        }
    }
}
