package dk.jobregnskab.register.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.State;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.calculation.CalculatedRegister;
import dk.jobregnskab.register.calculation.CalculatedRegister.Delivered;
import dk.jobregnskab.register.calculation.RegisterChecks;
import dk.jobregnskab.register.calculation.WeekRow;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterDisclosureTest {

    private static final Period YEAR = period("2030");
    private static final List<String> NAMES =
            List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp", "Revalidering", "Ledighedsydelse", "Førtidspension");

    private final List<WeekRow> persons = new ArrayList<>();
    private final List<WeekRow.AtRates> money = new ArrayList<>();

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    /** Every week of the year so many citizens, each with 1,000 kroner. */
    private void benefit(String name, int citizens) {
        for (LocalDate week = LocalDate.of(2029, 12, 31); week.getYear() < 2031; week = week.plusWeeks(1)) {
            week(week, name, citizens, 4000);
        }
    }

    private void week(LocalDate week, String name, int citizens, int refundRate) {
        int id = NAMES.indexOf(name);
        persons.add(new WeekRow(week, 1, id, citizens, 0));
        long ore = citizens * 100_000L;
        money.add(new WeekRow.AtRates(
                week, 1, id, refundRate, 0, citizens, 0, 0, citizens, ore, ore * 4 / 10, 0, ore * 6 / 10));
    }

    private CalculatedRegister register() {
        Map<Integer, DeliveredBenefit> named = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            named.put(i, new DeliveredBenefit(NAMES.get(i), Benefits.load().find(NAMES.get(i))));
        }
        return new CalculatedRegister(
                List.of(new Delivered(1, Instant.parse("2031-01-20T12:00:00Z"))),
                named,
                persons,
                money,
                new RegisterChecks(Map.of(), true),
                3);
    }

    private static RegisterDisclosure shown(CalculatedRegister register) {
        Suppression suppression = new Suppression(new Threshold(5));
        return new RegisterDisclosure(register, suppression, () -> RegisterHistory.of(
                        List.of(new State(Instant.EPOCH, register)), new TreeMap<>(Map.of(Instant.EPOCH, Set.of(YEAR))))
                .shown(suppression));
    }

    private static List<String> hiddenBenefits(CalculatedRegister register) {
        RegisterDisclosure shown = shown(register);
        return register.benefits(YEAR).stream()
                .filter(benefit -> !shown.benefit(YEAR, benefit))
                .map((BenefitFigure benefit) -> benefit.figure().group())
                .toList();
    }

    private static boolean allGroupsShown(CalculatedRegister register) {
        RegisterDisclosure shown = shown(register);
        return Stream.concat(Stream.of(YEAR), shown.months().stream())
                .allMatch(period -> BenefitGroups.ALL.stream().allMatch(group -> shown.group(period, group)));
    }

    @Test
    void nothingIsHiddenWhereEveryBenefitHasEnough() {
        NAMES.forEach(name -> benefit(name, 40));

        assertThat(hiddenBenefits(register())).isEmpty();
        assertThat(allGroupsShown(register())).isTrue();
        assertThat(register().steps(YEAR)).allMatch(step -> shown(register()).step(YEAR, step));
    }

    @Test
    void aSmallBenefitTakesAnotherOfItsGroupAlongAndNoGroup() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp", "Førtidspension").forEach(name -> benefit(name, 40));
        benefit("Revalidering", 3);

        assertThat(hiddenBenefits(register())).containsExactlyInAnyOrder("Kontanthjælp", "Revalidering");
        assertThat(allGroupsShown(register())).isTrue();
    }

    @Test
    void aBenefitThatWasHiddenIsStillListedWhenNobodyIsLeftInIt() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp").forEach(name -> benefit(name, 40));
        LocalDate february = LocalDate.of(2030, 2, 4);
        week(february, "Revalidering", 20, 4000);
        CalculatedRegister later = register();
        week(LocalDate.of(2030, 1, 14), "Revalidering", 3, 4000);
        CalculatedRegister earlier = register();
        Suppression suppression = new Suppression(new Threshold(5));
        RegisterDisclosure shown = new RegisterDisclosure(later, suppression, () -> RegisterHistory.of(
                        List.of(new State(Instant.EPOCH, earlier), new State(Instant.EPOCH.plusSeconds(1), later)),
                        new TreeMap<>(Map.of(Instant.EPOCH, Set.of(YEAR))))
                .shown(suppression));
        Period january = period("2030M01");

        assertThat(later.benefits(january))
                .extracting(benefit -> benefit.figure().group())
                .doesNotContain("Revalidering");
        assertThat(shown.benefits(january))
                .extracting(benefit -> benefit.figure().group())
                .containsExactly("A-dagpenge", "Sygedagpenge", "Kontanthjælp", "Revalidering");
        assertThat(shown.benefits(january)).last().satisfies(gone -> assertThat(shown.benefit(january, gone))
                .isFalse());
    }

    @Test
    void aSmallBenefitThatOnlyTheTotalCountsWouldBeItsRemainder() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp").forEach(name -> benefit(name, 40));
        benefit("Ledighedsydelse", 2);

        assertThat(hiddenBenefits(register())).contains("Ledighedsydelse");
        assertThat(allGroupsShown(register())).isFalse();
    }

    @Test
    void oneThatNothingAddsUpToIsHiddenAlone() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp").forEach(name -> benefit(name, 40));
        benefit("Førtidspension", 4);

        assertThat(hiddenBenefits(register())).containsExactly("Førtidspension");
        assertThat(allGroupsShown(register())).isTrue();
    }

    @Test
    void aSmallStepIsNotTheRemainderOfTheOthers() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp").forEach(name -> benefit(name, 40));
        week(LocalDate.of(2030, 3, 4), "Kontanthjælp", 2, 8000);
        CalculatedRegister register = register();
        RegisterDisclosure shown = shown(register);

        assertThat(register.steps(YEAR)).hasSize(2).noneMatch(step -> shown.step(YEAR, step));
    }

    @Test
    void moneyWithoutACitizenIsSomebodysMoney() {
        benefit("Kontanthjælp", 40);
        LocalDate week = LocalDate.of(2030, 3, 4);
        persons.add(new WeekRow(week, 1, NAMES.indexOf("Sygedagpenge"), 0, 0));
        money.add(new WeekRow.AtRates(
                week, 1, NAMES.indexOf("Sygedagpenge"), 4000, 0, 1, 0, 0, 0, -44_000, -17_600, 0, -26_400));

        assertThat(register().mostCitizens(YEAR, "Sygedagpenge mv.")).isEqualTo(1);
        assertThat(shown(register()).group(YEAR, "Sygedagpenge mv.")).isFalse();
    }

    @Test
    void aPeriodAskedForByHandIsShownWhereItIsASumOfShownMonths() {
        List.of("A-dagpenge", "Sygedagpenge", "Kontanthjælp").forEach(name -> benefit(name, 40));
        week(LocalDate.of(2030, 3, 4), "Revalidering", 3, 4000);
        CalculatedRegister register = register();
        RegisterDisclosure shown = shown(register);

        assertThat(handAsked(shown, register, "2030Q1")).containsExactly("A-dagpenge", "Sygedagpenge");
        assertThat(handAsked(shown, register, "2030Q2")).containsExactly("A-dagpenge", "Sygedagpenge", "Kontanthjælp");
        assertThat(BenefitGroups.ALL).allMatch(group -> shown.group(period("2030Q1"), group));
    }

    private static List<String> handAsked(RegisterDisclosure shown, CalculatedRegister register, String token) {
        return register.benefits(period(token)).stream()
                .filter(benefit -> shown.benefit(period(token), benefit))
                .map(benefit -> benefit.figure().group())
                .toList();
    }
}
