package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.SampleFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is loaded is enough: each part alone gives a night, figures and a workbook. */
class PartsIT extends OneHomeOnEveryDatabase {

    private Result nightWith(SampleFile file, String name) {
        Result load = cli.run("load", file.write(folder.resolve(name)).toString());
        assertThat(load.code()).as(load.err()).isZero();
        Result night = cli.run("nightly");
        assertThat(night.code()).as(() -> night.err() + cli.log()).isZero();
        return night;
    }

    @Test
    void onlyABenchmarkIsValuedByRatesAndSaysSo() {
        Result night = nightWith(SampleFile.benchmark("2018QMAT04"), "a.csv");
        JsonNode figures = cli.figures("2018QMAT04");

        assertThat(night.out())
                .contains("200 færre", "nummer 6 af 98.", "Beregnet værdi", "beregnet på satser, ikke på regnskab")
                .doesNotContain("Offentliggjort");
        assertThat(figures.get("savings").get(0).get("publishedSaving").isNull())
                .isTrue();
        assertThat(figures.get("savings").get(0).get("difference").asInt()).isEqualTo(200);
        assertThat(figures.get("savings").get(1).get("unitPriceBasis").asString())
                .isEqualTo("rates");
        assertThat(figures.get("indicators").isEmpty()).isTrue();
        assertThat(cli.workbooks())
                .containsOnlyKeys("jobregnskab_151_2018QMAT04_20260820.xlsx", "jobregnskab_151.xlsx");
    }

    @Test
    void withoutAnyPriceThereArePersonsAndNoKroner() {
        SampleFile file = SampleFile.benchmark("2018QMAT04").each(cells -> {
            cells[1] = "2030QMAT04";
            return cells;
        });
        Result night = nightWith(file, "a.csv");
        JsonNode figures = cli.figures("2030QMAT04");

        assertThat(night.out()).contains("200 færre").doesNotContain("mio. kr.");
        assertThat(figures.get("savings").get(0).get("saving").isNull()).isTrue();
        assertThat(figures.get("checks").toString()).contains("{\"id\":\"savings.price\",\"status\":\"warning\"");
    }

    @Test
    void onlyASeriesGivesItsNewestMonth() {
        Result night = nightWith(SampleFile.unemployment(), "y25i01.csv");
        JsonNode figures = cli.figures("2026M07");

        assertThat(night.out()).contains("Ballerup, juli 2026: Ledige i alt 805");
        assertThat(figures.get("benchmark").isEmpty()).isTrue();
        assertThat(figures.get("savings").isEmpty()).isTrue();
        assertThat(cli.figures("2021M08").get("indicators").get(0).get("period").asString())
                .isEqualTo("2021M08");
        assertThat(cli.workbooks()).containsOnlyKeys("jobregnskab_151_2026M07_20260820.xlsx", "jobregnskab_151.xlsx");
    }

    @Test
    void onlyAnAmountIsShownAsPublished() {
        Result night = nightWith(SampleFile.price(), "price.csv");
        JsonNode figures = cli.figures("2018QMAT04");

        assertThat(night.out()).contains("Offentliggjort besparelse: 12,5 mio. kr.", "ikke indlæst for perioden");
        assertThat(figures.get("benchmark").isEmpty()).isTrue();
        assertThat(figures.get("savings").get(0).get("unitPrice").isNull()).isTrue();
        assertThat(cli.workbooks())
                .containsOnlyKeys("jobregnskab_151_2018QMAT04_20260820.xlsx", "jobregnskab_151.xlsx");
    }

    @Test
    void aUnitPriceGivesACalculatedValueThatIsCalledOne() {
        cli.run(
                "load",
                SampleFile.benchmark("2018QMAT04")
                        .write(folder.resolve("a.csv"))
                        .toString());
        Result night = nightWith(
                SampleFile.of(
                        "period;municipality;group;unit_price_kr;saving_mio_kr;source",
                        "2018QMAT04;Ballerup;Ydelsesgrupper i alt;62.500;;økonomiafdelingen"),
                "price.csv");

        assertThat(night.out()).contains("Beregnet værdi: 12,5 mio. kr. (12,2–12,8)");
        assertThat(cli.run("figures", "--period", "2018QMAT04", "--json").out())
                .contains(
                        "\"calculatedSaving\":12500000.00,\"calculatedLow\":12187500.00,\"calculatedHigh\":12812500.00");
    }

    @Test
    void anUnknownCountIsUnknownEverywhere() {
        SampleFile file = SampleFile.benchmark("2018QMAT04")
                .set("Ballerup;2018QMAT04;", 4, "*")
                .set("Ballerup;2018QMAT04;", 5, "*");
        Result night = nightWith(file, "a.csv");
        JsonNode total = cli.figures("2018QMAT04").get("benchmark").get(0);

        assertThat(night.out()).contains("Forventet og faktisk antal fuldtidspersoner i Ballerup er ikke begge kendt");
        assertThat(total.get("actual").isNull()).isTrue();
        assertThat(total.get("difference").isNull()).isTrue();
        assertThat(cli.jdbc()
                        .sql("select count(*) from v_benchmark where municipality_code = '151' and difference is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aTotalWithAnUnknownCountIsStillWorthItsPublishedDifference() {
        SampleFile file = SampleFile.benchmark("2018QMAT04").set("Ballerup;2018QMAT04;Ydelsesgrupper i alt", 4, "*");
        Result night = nightWith(file, "a.csv");
        JsonNode total = cli.figures("2018QMAT04").get("savings").get(0);

        assertThat(night.out())
                .contains("Ministeriet opgør forskellen i Ballerup til 200 færre fuldtidspersoner end forventet.")
                .contains("Beregnet værdi");
        assertThat(total.get("difference").asInt()).isEqualTo(200);
        assertThat(total.get("calculatedSaving").isNull()).isFalse();
    }

    @Test
    void moreThanExpectedIsSaidWithTheRightWord() {
        SampleFile file = SampleFile.benchmark("2018QMAT04")
                .set("Ballerup;2018QMAT04;Ydelsesgrupper i alt", 4, "3000")
                .set("Ballerup;2018QMAT04;Ydelsesgrupper i alt", 5, "-130");
        Result night = nightWith(file, "a.csv");

        assertThat(night.out()).contains("der var 3.000, altså 130 flere (4,5 pct.)");
        assertThat(cli.figures("2018QMAT04")
                        .get("benchmark")
                        .get(0)
                        .get("difference")
                        .asInt())
                .isEqualTo(-130);
    }
}
