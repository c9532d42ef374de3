package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.PlainSeries;
import dk.jobregnskab.fixture.PlainSeries.Delivered;
import dk.jobregnskab.fixture.PlainSeries.Place;
import dk.jobregnskab.fixture.RandomSeries;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.WorkbookText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A delivery of a series says something of the cells it covers, and nothing of the others. */
class SeriesScopeIT extends OneHomeOnEveryDatabase {

    private static final List<String> TABLES = List.of("y25i01", "y01a02", "y07a02", "y08a02", "y09a02", "y10a02");
    private static final int ARRIVALS = 8;
    private static final int QUESTIONS = 6;

    @Test
    void everyCellIsWhatAPlainModelSaysWhateverWasDeliveredInWhateverOrder() throws IOException {
        Random random = new Random(20261129);
        PlainSeries model = new PlainSeries();
        for (int arrival = 0; arrival < ARRIVALS; arrival++) {
            Instant received = Instant.parse("2026-05-0" + (1 + random.nextInt(6)) + "T06:00:00Z");
            List<String> arguments = new ArrayList<>(List.of("load", "--received-at", received.toString()));
            for (String table : TABLES) {
                RandomSeries.Made made = new RandomSeries(random).make(table);
                Path file = folder.resolve(table + "-" + arrival + ".csv");
                Files.writeString(file, made.csv());
                arguments.add(file.toString());
                model.add(new Delivered(table, received, sha256(made.csv()), made.values()));
            }
            Result load = cli.run(arguments.toArray(String[]::new));
            assertThat(load.code()).as(load.err()).isZero();
            assertThat(viewed()).as("after arrival %s", arrival).isEqualTo(model.at(Instant.MAX));
        }
        for (int question = 0; question < QUESTIONS; question++) {
            String period = "2026M0" + (1 + random.nextInt(3));
            Instant moment = Instant.parse("2026-05-0" + (1 + random.nextInt(6)) + "T06:00:00Z");
            String area = random.nextBoolean() ? "151" : "163";
            assertThat(asked(period, area, moment))
                    .as("%s of %s as of %s", period, area, moment)
                    .isEqualTo(totals(model, period, area, moment));
        }
    }

    private Map<Place, String> viewed() {
        Map<Place, String> cells = new TreeMap<>(Comparator.comparing(Place::toString));
        cli.jdbc()
                .sql("select table_id, period, municipality_code, measure, dimensions, amount from v_indicator"
                        + " where amount is not null")
                .query(row -> {
                    Place place = new Place(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                    assertThat(cells.put(place, plain(row.getBigDecimal(6))))
                            .as("%s twice", place)
                            .isNull();
                });
        return cells;
    }

    /** Where the period has nothing at all the program answers with exit code 3. */
    private Map<Place, String> asked(String period, String area, Instant moment) {
        Result result =
                cli.run("figures", "--period", period, "--municipality", area, "--as-of", moment.toString(), "--json");
        Map<Place, String> cells = new TreeMap<>(Comparator.comparing(Place::toString));
        if (result.code() == 3) {
            return cells;
        }
        assertThat(result.code()).as(result.err()).isZero();
        for (JsonNode figure : result.json().get("indicators")) {
            if (!figure.get("value").isNull() && figure.get("period").asString().equals(period)) {
                cells.put(
                        new Place(
                                figure.get("table").asString(),
                                period,
                                area,
                                figure.get("measure").asString(),
                                ""),
                        plain(figure.get("value").decimalValue()));
            }
        }
        return cells;
    }

    private static Map<Place, String> totals(PlainSeries model, String period, String area, Instant moment) {
        Map<Place, String> cells = new TreeMap<>(Comparator.comparing(Place::toString));
        model.at(moment).forEach((place, value) -> {
            if (place.period().equals(period)
                    && place.area().equals(area)
                    && place.split().isEmpty()) {
                cells.put(place, value);
            }
        });
        return cells;
    }

    @Test
    void aDeliveryOfOneMunicipalityLeavesTheCountryAndSaysSo() throws IOException {
        Path whole = SampleFile.unemployment().write(folder.resolve("star-y25i01.csv"));
        Path own = folder.resolve("y25i01-own.csv");
        Files.writeString(own, "Area;Periode;Ledige i alt\nBallerup;2026M06;801\nBallerup;2026M07;800\n");
        assertThat(cli.run("load", whole.toString(), "--received-at", "2026-08-19T08:00")
                        .code())
                .isZero();
        Result load = cli.run("load", own.toString(), "--received-at", "2026-08-20T06:00");

        assertThat(load.code()).as(load.err()).isZero();
        assertThat(load.out())
                .contains(
                        "covers 1 of 99 areas and 1 of 6 measures of y25i01; the rest stays as earlier deliveries have it");
        assertThat(cell("000", "2026M07", "Ledige i alt")).isEqualTo("91583");
        assertThat(cell("151", "2026M07", "Ledige i alt")).isEqualTo("800");
        assertThat(cell("151", "2026M07", "A-dagpenge")).isEqualTo("690");
        assertThat(cli.run("status").out())
                .contains(
                        "narrower y25i01: the newest delivery, y25i01-own.csv, covers 1 of 99 areas and 1 of 6 measures");
        assertThat(cli.run("report", "--period", "2026M07").code()).isZero();
        assertThat(WorkbookText.of(cli, "Grundlag")).contains("dækker kun 1 af 99 områder og 1 af 6 mål");
        assertThat(WorkbookText.of(cli, "Kontrol"))
                .contains("y25i01-own.csv dækker 1 af 99 områder og 1 af 6 mål i y25i01");
    }

    @Test
    void anEmptyCellOrAMissingRowOfWhatADeliveryCoversIsWithdrawn() throws IOException {
        load("a-y25i01.csv", "2026-05-01", "Ballerup;2026M01;10;1\nHele landet;2026M01;90;9\nHerlev;2026M01;20;2\n");
        load("b-y25i01.csv", "2026-05-02", "Ballerup;2026M02;11;1\nBallerup;2026M01;;1\nHerlev;2026M02;21;\n");

        assertThat(cell("151", "2026M01", "A")).as("empty").isNull();
        assertThat(cell("151", "2026M01", "B")).isEqualTo("1");
        assertThat(cell("163", "2026M01", "A")).as("row missing").isNull();
        assertThat(cell("000", "2026M01", "A")).as("not covered").isEqualTo("90");
        assertThat(cell("163", "2026M02", "A")).isEqualTo("21");
    }

    private void load(String name, String received, String rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "Area;Periode;A;B\n" + rows);
        Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err()).isZero();
    }

    private String cell(String area, String period, String measure) {
        return cli.jdbc()
                .sql("select amount from v_indicator where table_id = 'y25i01' and municipality_code = ? and period = ?"
                        + " and measure = ? and total = true")
                .params(area, period, measure)
                .query((row, index) -> row.getBigDecimal(1) == null ? null : plain(row.getBigDecimal(1)))
                .optional()
                .orElse(null);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
