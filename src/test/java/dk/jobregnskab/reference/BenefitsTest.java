package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitsTest {

    private final Benefits benefits = Benefits.load();

    @Test
    void everyNameAndAliasLeadsToItsOwnBenefitAndNoOther() {
        List<String> folded = benefits.all().stream()
                .flatMap(BenefitsTest::names)
                .map(FoldedName::of)
                .toList();

        assertThat(folded).doesNotHaveDuplicates().doesNotContain("");
        assertThat(benefits.all()).allSatisfy(benefit -> assertThat(names(benefit))
                .allSatisfy(name -> assertThat(benefits.find(name)).contains(benefit)));
    }

    @Test
    void everyOneIsFoundInAnyCaseWithSpacesAroundAndDecomposed() {
        for (Benefit each : benefits.all()) {
            List<String> spellings = List.of(
                    each.name().toUpperCase(Locale.ROOT),
                    "  " + each.name() + "\u00a0",
                    Normalizer.normalize(each.name(), Normalizer.Form.NFD),
                    each.name()
                            .replace("æ", "ae")
                            .replace("ø", "oe")
                            .replace("å", "aa")
                            .replace("-", "–"));
            assertThat(spellings)
                    .allSatisfy(spelling -> assertThat(benefits.find(spelling)).contains(each));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KTH | Kontanthjælp",
                "KONTANTHJAELP | Kontanthjælp",
                "Kontanthjælp, aktivitetsparat | Kontanthjælp",
                "a-dagpenge | A-dagpenge",
                "Arbejdsløshedsdagpenge | A-dagpenge",
                "SHO | Selvforsørgelses- og hjemrejseydelse",
                "Sygedagpenge til virksomhed | Sygedagpenge",
                "Sygedagpenge til borger | Sygedagpenge",
                "Ressourceforløbsydelse, jobafklaring | Jobafklaringsforløb",
                "Jobafklaring | Jobafklaringsforløb",
                "Ressourceforløbsydelse | Ressourceforløb",
                "Fleksløntilskud | Fleksjob",
                "Fleksbidrag fra staten | Fleksbidrag fra staten",
                "Barsel | Barselsdagpenge"
            })
    void theNamesThatRegistersDeliverAreKnown(String delivered, String name) {
        assertThat(benefits.find(delivered)).map(Benefit::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kontanthjælpp",
                "Kontanthjelp",
                "Sygedagpenge mv.",
                "A-dagpenge mv.",
                "Ydelsesgrupper i alt",
                "Dagpenge",
                "Ydelse",
                "KT",
                "111"
            })
    void anUnknownNameStaysUnknown(String delivered) {
        assertThat(benefits.find(delivered)).isEmpty();
    }

    @Test
    void everyGroupIsAPublishedPart() {
        assertThat(benefits.all())
                .extracting(Benefit::group)
                .filteredOn(group -> group != null)
                .isSubsetOf(BenefitGroups.PARTS)
                .containsAll(BenefitGroups.PARTS);
    }

    @Test
    void whatBelongsToAPartIsTemporaryAndWhatCountsInTheTotalAloneBelongsToNone() {
        assertThat(benefits.all()).allSatisfy(benefit -> {
            boolean inBenchmark = benefit.inBenchmarkFrom() != null;
            assertThat(inBenchmark).isEqualTo(benefit.group() != null || benefit.totalOnly());
            assertThat(benefit.group() != null && benefit.totalOnly()).isFalse();
            assertThat(inBenchmark && benefit.kind() != Benefit.Kind.TEMPORARY).isFalse();
            assertThat(benefit.inBenchmarkTo() == null || inBenchmark).isTrue();
        });
        assertThat(benefits.all())
                .filteredOn(Benefit::totalOnly)
                .extracting(Benefit::name)
                .containsExactly("Ressourceforløb", "Ledighedsydelse");
    }

    @ParameterizedTest
    @CsvSource({
        "Sygedagpenge, 2017QMAT04, true",
        "Ressourceforløb, 2018QMAT01, false",
        "Ressourceforløb, 2018M05, false",
        "Ressourceforløb, 2018Q1, false",
        "Ressourceforløb, 2018M06, true",
        "Ressourceforløb, 2018Q2, true",
        "Ressourceforløb, 2018H1, true",
        "Ressourceforløb, 2017, false",
        "Sygedagpenge, 2016M06, true",
        "Sygedagpenge, 2016M05, false",
        "Ressourceforløb, 2018QMAT02, true",
        "Ledighedsydelse, 2018M07, true",
        "Uddannelseshjælp, 2025M06, true",
        "Uddannelseshjælp, 2025QMAT04, true",
        "Uddannelseshjælp, 2025M07, false",
        "Fleksjob, 2024QMAT04, false",
        "Førtidspension, 2024QMAT04, false",
        "Fleksbidrag fra staten, 2024QMAT04, false",
        "SU, 2024QMAT04, false"
    })
    void theOverallListCountsWhatIsTemporaryFromItsFirstPeriodToItsLastDay(String name, String period, boolean counts) {
        assertThat(benefits.find(name)
                        .orElseThrow()
                        .countsInTotal(Period.parse(period).orElseThrow()))
                .isEqualTo(counts);
    }

    @Test
    void whoPaysFirstIsSaid() {
        assertThat(benefits.find("A-dagpenge")).map(Benefit::financing).contains(Benefit.Financing.COFINANCED);
        assertThat(benefits.find("Sygedagpenge")).map(Benefit::financing).contains(Benefit.Financing.REFUNDED);
        assertThat(benefits.find("SU").orElseThrow().financing()).isNull();
    }

    @Test
    void onlyTheMoneyOfTheStateIsNoBenefit() {
        assertThat(benefits.all())
                .filteredOn(Benefit::stateGrant)
                .extracting(Benefit::name)
                .containsExactly("Fleksbidrag fra staten");
    }

    @Test
    void codesAreRangesAndCertaintyIsOneOfThreeWords() {
        assertThat(benefits.all()).allSatisfy(benefit -> {
            assertThat(benefit.dreamCodes()).matches("(\\d{3}(-\\d{3})?(,\\d{3}(-\\d{3})?)*)?");
            assertThat(Set.of("sure", "likely", "unsure")).contains(benefit.certainty());
        });
    }

    private static Stream<String> names(Benefit benefit) {
        return Stream.concat(Stream.of(benefit.name()), benefit.aliases().stream());
    }
}
