package dk.jobregnskab.forecast.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.forecast.BenchmarkBacktest;
import dk.jobregnskab.forecast.BenchmarkBacktest.TestedGroup;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas, section 32, on the ministry's five real editions. */
class BenchmarkBacktestsTest {

    private static BenchmarkBacktest of(RealEditions editions) {
        return editions.backtests().asOf(Instant.MAX);
    }

    private static TestedGroup list(BenchmarkBacktest backtest, String group) {
        return backtest.lists().stream()
                .filter(list -> list.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Ydelsesgrupper i alt, 0.93, 1.05",
        "A-dagpenge mv., 0.85, 1.05",
        "Sygedagpenge mv., 0.85, 0.90",
        "Kontanthjælp mv., 0.80, 0.90"
    })
    void theNextEditionIsForecastBetterThanUnchangedAndTheIntervalHolds_32(
            String group, double shareRatio, double rankRatio) {
        TestedGroup list = list(of(RealEditions.all()), group);

        assertThat(list.chosen().shareError() / list.unchanged().shareError()).isLessThanOrEqualTo(shareRatio);
        assertThat(list.chosen().rankError() / list.unchanged().rankError()).isLessThanOrEqualTo(rankRatio);
        assertThat(Objects.requireNonNull(list.chosen().coverage80())).isBetween(0.75, 0.88);
        assertThat(list.editions()).isEqualTo(3);
        assertThat(list.municipalities()).isEqualTo(98);
        assertThat(list.coverageByEdition().keySet()).containsExactly("2021QMAT02", "2021QMAT04", "2022QMAT02");
    }

    @Test
    void theTotalComesFirstAndUnchangedIsWhatTheEditionsThemselvesSay_32() {
        BenchmarkBacktest backtest = of(RealEditions.all());

        assertThat(backtest.lists()).extracting(TestedGroup::group).isEqualTo(BenefitGroups.ALL);
        assertThat(list(backtest, BenefitGroups.TOTAL).unchanged().rankError()).isBetween(7.061, 7.062);
    }

    @Test
    void allOfItTakesLessThanFiveSecondsAndComesOutTheSame_32() {
        Instant before = Instant.now();

        BenchmarkBacktest first = of(RealEditions.all());

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(of(RealEditions.all())).isEqualTo(first);
    }

    @Test
    void theOrderOfRowsChangesNothing_32() {
        List<BenchmarkFigure> turned = new ArrayList<>(RealEditions.all().figures());
        Collections.reverse(turned);

        assertThat(of(new RealEditions(turned))).isEqualTo(of(RealEditions.all()));
    }

    @Test
    void whatComesLaterChangesNoForecastOfAnEarlierEdition_32() {
        RealEditions poisoned = RealEditions.all()
                .change(figure -> Period.of("2021QMAT04").compareTo(figure.period()) <= 0, RealEditions::poisoned);

        for (String group : BenefitGroups.ALL) {
            assertThat(list(of(poisoned), group).coverageByEdition())
                    .containsEntry(
                            "2021QMAT02",
                            list(of(RealEditions.all()), group)
                                    .coverageByEdition()
                                    .get("2021QMAT02"));
        }
        for (String group : BenefitGroups.ALL) {
            assertThat(list(of(RealEditions.all().until("2021QMAT02")), group).coverageByEdition())
                    .containsEntry(
                            "2021QMAT02",
                            list(of(RealEditions.all()), group)
                                    .coverageByEdition()
                                    .get("2021QMAT02"));
        }
    }

    @Test
    void aMunicipalityThatIsMissingFromAnEditionIsForecastOnlyWhereItIsKnown_32() {
        RealEditions gaps = RealEditions.all()
                .only(figure -> !(figure.municipalityCode().equals("151")
                        && figure.period().equals(Period.of("2021QMAT04"))))
                .change(
                        figure -> figure.municipalityCode().equals("825")
                                && figure.period().equals(Period.of("2022QMAT02")),
                        RealEditions::withoutShare)
                .change(figure -> figure.municipalityCode().equals("101"), RealEditions::withoutRank);

        TestedGroup total = list(of(gaps), BenefitGroups.TOTAL);
        TestedGroup whole = list(of(RealEditions.all()), BenefitGroups.TOTAL);

        assertThat(total.editions()).isEqualTo(3);
        assertThat(total.chosen().shareError())
                .isNotEqualTo(whole.chosen().shareError())
                .isBetween(0.08, 0.10);
        assertThat(Objects.requireNonNull(total.chosen().coverage80())).isBetween(0.70, 0.90);
    }

    @Test
    void editionsOfTwoDefinitionsAreNotForecastFromEachOther_32() {
        RealEditions acrossTheBreak = RealEditions.all()
                .only(figure -> figure.period().compareTo(Period.of("2021QMAT04")) < 0)
                .yearsLater(-3);

        refused(
                acrossTheBreak,
                "half a year apart, with the figures of all municipalities and by the same definition. Loaded are:"
                        + " 2017QMAT02, 2017QMAT04, 2018QMAT02. Load the missing ones of Y30R21.");
    }

    @Test
    void twoEditionsAreTooFew_32() {
        refused(RealEditions.all().until("2020QMAT04"), "Loaded are: 2020QMAT02, 2020QMAT04.");
    }

    @Test
    void editionsAYearApartDoNotFollowUponEachOther_32() {
        refused(
                RealEditions.all().only(figure -> figure.period().number() == 2),
                "Loaded are: 2020QMAT02, 2021QMAT02, 2022QMAT02.");
    }

    @Test
    void theListsOfTheFirstFewAreNoEditions_32() {
        refused(
                RealEditions.all().only(figure -> figure.municipalityCode().compareTo("300") < 0),
                "with the figures of all municipalities");
    }

    @Test
    void nothingLoadedIsSaid_32() {
        refused(RealEditions.all().only(figure -> false), "Loaded are: none.");
    }

    private static void refused(RealEditions editions, String sentence) {
        assertThatThrownBy(() -> of(editions))
                .isInstanceOfSatisfying(OperatorException.class, refusal -> assertThat(refusal.exitCode())
                        .isEqualTo(ExitCode.NO_DATA))
                .hasMessageContaining(sentence);
    }
}
