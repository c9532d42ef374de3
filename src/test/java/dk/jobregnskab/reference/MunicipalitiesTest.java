package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private final Municipalities municipalities = Municipalities.load();

    @Test
    void thereAre98InFiveRegions() {
        Map<String, Long> byRegion = municipalities.all().stream()
                .collect(Collectors.groupingBy(Municipality::region, Collectors.counting()));

        assertThat(municipalities.all()).hasSize(Municipality.COUNT).doesNotHaveDuplicates();
        assertThat(byRegion)
                .containsOnly(
                        Map.entry("Region Hovedstaden", 29L),
                        Map.entry("Region Sjælland", 17L),
                        Map.entry("Region Syddanmark", 22L),
                        Map.entry("Region Midtjylland", 19L),
                        Map.entry("Region Nordjylland", 11L));
    }

    @Test
    void everyOneIsFoundByItsNameInAnyCaseWithKommuneAndDecomposed() {
        for (Municipality each : municipalities.all()) {
            List<String> spellings = List.of(
                    each.name(),
                    each.name() + " Kommune",
                    each.name().toUpperCase(java.util.Locale.ROOT),
                    Normalizer.normalize(each.name(), Normalizer.Form.NFD),
                    each.code(),
                    "0" + each.code());
            assertThat(spellings).allSatisfy(spelling -> assertThat(municipalities.find(spelling))
                    .contains(each));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Københavns Kommune, 101",
        "Copenhagen, 101",
        "Bornholms Regionskommune, 400",
        "Århus, 751",
        "Aarhus, 751",
        "Åbenrå, 580",
        "Høje Tåstrup, 169",
        "Høje-Tåstrup, 169",
        "Høje–Taastrup, 169",
        "Lyngby-Tårbæk, 173",
        "Fåborg-Midtfyn, 430",
        "Brønderslev-Dronninglund, 810",
        "Vesthimmerland, 820",
        "Nordfyn, 480",
        "Bogense, 480",
        "Frederiksværk-Hundested, 260",
        "KOEBENHAVN, 101",
        "Hele landet, 000",
        "0000, 000"
    })
    void theVariantsThatSourcesWriteAreKnown(String written, String code) {
        assertThat(municipalities.find(written)).map(Municipality::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Herlev, 163",
        "Herning, 657",
        "Syddjurs, 706",
        "Norddjurs, 707",
        "Vejen, 575",
        "Vejle, 630",
        "Odder, 727"
    })
    void nearNamesAreDifferentMunicipalities(String name, String code) {
        assertThat(municipalities.find(name)).map(Municipality::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Herle",
                "Herlevv",
                "Hernlev",
                "Balerup",
                "Christiansø",
                "411",
                "999",
                "15",
                "1151",
                "RAR Fyn"
            })
    void anUnknownNameStaysUnknown(String name) {
        assertThat(municipalities.find(name)).isEmpty();
    }

    @Test
    void theCountryIsNotOneOfThem() {
        assertThat(municipalities.all()).noneMatch(Municipality::isCountry);
        assertThat(municipalities.get("000").name()).isEqualTo("Hele landet");
    }
}
