package dk.jobregnskab.forecast.editions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.forecast.nextbenchmark.ListEdition;
import dk.jobregnskab.forecast.nextbenchmark.ListOutlook;
import dk.jobregnskab.forecast.nextbenchmark.Standing;
import dk.jobregnskab.forecast.nextbenchmark.TestedList;
import dk.jobregnskab.reference.BenefitGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas, section 32: what is forecast from the newest of the real editions. */
class ListOutlookTest {

    private record Now(ListEdition newest, ListOutlook outlook) {

        static Now of(RealEditions editions, String group) {
            TestedList list = TestedList.of(new LoadedEditions(editions.edition()).histories()).stream()
                    .filter(one -> one.group().equals(group))
                    .findFirst()
                    .orElseThrow();
            ListEdition newest = list.newest().orElseThrow();
            return new Now(newest, new ListOutlook(list, newest));
        }

        ListOutlook.Expected ballerup(int step, double national, double own) {
            return of("151", step, national, own, Map.of());
        }

        ListOutlook.Expected of(
                String municipality, int step, double national, double own, Map<String, Double> others) {
            return outlook.of(Objects.requireNonNull(newest.of(municipality)), step, national, own, others);
        }
    }

    private static Now total() {
        return Now.of(RealEditions.all(), BenefitGroups.TOTAL);
    }

    @Test
    void aMunicipalityThatMovesWithTheCountryKeepsItsDifferenceTimesTheGrowth_32() {
        ListOutlook.Expected next = total().ballerup(1, 0.9, 0.9);

        Standing now = Objects.requireNonNull(total().newest().of("151"));
        assertThat(next.difference()).isEqualTo(0.9 * now.difference());
        assertThat(next.actualShare()).isEqualTo(0.9 * now.actualShare());
        assertThat(next.rank()).isBetween(next.interval().low(), next.interval().high());
        assertThat(next.interval().low()).isLessThanOrEqualTo(3);
        assertThat(next.interval().high()).isLessThan(15);
        assertThat(next.rankOf()).isEqualTo(98);
    }

    @Test
    void fewerOfItsOwnGiveABetterPlaceButNotTheWholeOfIt_32() {
        double ahead = total().ballerup(1, 1, 0.9).difference();
        double with = total().ballerup(1, 1, 1).difference();
        double moved = 0.1 * Objects.requireNonNull(total().newest().of("151")).actualShare();

        assertThat(with - ahead).isBetween(0.2 * moved, 0.4 * moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ydelsesgrupper i alt", "A-dagpenge mv.", "Sygedagpenge mv.", "Kontanthjælp mv."})
    void aShockOfAFifthEverywhereMovesTheMeanDifferenceByLessThanAFiveHundredth_32(String group) {
        Now now = Now.of(RealEditions.all(), group);
        double change = now.newest().standings().stream()
                .mapToDouble(
                        own -> now.of(own.municipality(), 1, 1.2, 1.2, Map.of()).difference()
                                - now.of(own.municipality(), 1, 1, 1, Map.of()).difference())
                .average()
                .orElseThrow();

        assertThat(Math.abs(change)).isLessThan(0.05);
    }

    @Test
    void theFurtherAheadTheWiderIsTheInterval_32() {
        ListOutlook.Expected near = total().of("101", 1, 1, 1, Map.of());
        ListOutlook.Expected far = total().of("101", 3, 1, 1, Map.of());

        assertThat(far.interval().high() - far.interval().low())
                .isGreaterThan(near.interval().high() - near.interval().low());
    }

    @Test
    void whatIsKnownOfOthersMovesTheirPlacesToo_32() {
        Map<String, Double> worse = new HashMap<>();
        total().newest().standings().forEach(other -> worse.put(other.municipality(), 1.3));

        assertThat(total().of("101", 1, 1, 1, worse).rank())
                .isLessThan(total().of("101", 1, 1, 1, Map.of()).rank() - 10);
    }

    @Test
    void theSameIsForecastAgain_32() {
        assertThat(total().ballerup(2, 0.97, 0.95)).isEqualTo(total().ballerup(2, 0.97, 0.95));
    }

    @Test
    void whatCameLaterChangesNothing_32() {
        Now then = Now.of(RealEditions.all().until("2021QMAT04"), BenefitGroups.TOTAL);
        Now poisoned = Now.of(
                RealEditions.all()
                        .change(figure -> figure.period().token().equals("2022QMAT02"), RealEditions::poisoned)
                        .until("2021QMAT04"),
                BenefitGroups.TOTAL);

        assertThat(poisoned.ballerup(1, 0.9, 0.92)).isEqualTo(then.ballerup(1, 0.9, 0.92));
    }

    /** The own share is known with an error of two percent, as drawn here. */
    @ParameterizedTest
    @ValueSource(strings = {"Ydelsesgrupper i alt", "A-dagpenge mv.", "Sygedagpenge mv.", "Kontanthjælp mv."})
    void theIntervalHoldsAlsoWhereTheOwnShareIsOnlyEstimated_32(String group) {
        Random random = new Random(151);
        List<String> periods = List.of("2020QMAT04", "2021QMAT02", "2021QMAT04", "2022QMAT02");
        int held = 0;
        int asked = 0;
        for (int index = 1; index < periods.size(); index++) {
            Now now = Now.of(RealEditions.all().until(periods.get(index - 1)), group);
            ListEdition came =
                    Now.of(RealEditions.all().until(periods.get(index)), group).newest();
            double national = persons(came) / persons(now.newest());
            for (Standing own : now.newest().standings()) {
                Standing after = Objects.requireNonNull(came.of(own.municipality()));
                double estimate = after.actualShare() * (1 + 0.02 * random.nextGaussian());
                ListOutlook.Expected next =
                        now.of(own.municipality(), 1, national, estimate / own.actualShare(), Map.of());
                int rank = Objects.requireNonNull(after.rank());
                held += next.interval().low() <= rank && rank <= next.interval().high() ? 1 : 0;
                asked++;
            }
        }

        assertThat(asked).isEqualTo(294);
        assertThat(held / (double) asked).isBetween(0.75, 0.88);
    }

    private static double persons(ListEdition edition) {
        return edition.standings().stream().mapToDouble(Standing::actual).sum();
    }
}
