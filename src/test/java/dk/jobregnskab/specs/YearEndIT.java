package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.WorkbookText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Where a running year ends; formulas.md, section 36. Accounts of 2025 and the series of unemployed are the published ones, 2026's budget and
 * accounts are invented.
 */
class YearEndIT extends OneHomeOnEveryDatabase {

    private static final String UNEMPLOYED = "5.57.78";

    private int budgets;

    private void load(Path file, String received) {
        Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err() + load.out()).isZero();
    }

    private Path write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    private void loadPublished() {
        load(Path.of("jobs/budget/sample/statbank-budk100-ballerup-2025.csv"), "2026-04-15");
        load(Path.of("jobs/ledger/sample/statbank-regk100-ballerup-2025.csv"), "2026-04-15");
        load(Path.of("jobs/indicator/sample/star-y25i01-unemployment.csv"), "2026-08-19");
    }

    private void loadBudget(String kroner) throws IOException {
        budgets++;
        load(
                write(
                        "budget-2026.csv",
                        List.of(
                                "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau",
                                "2026;5.57.78 Dagpenge til forsikrede ledige;1;" + kroner + ";løbende priser")),
                "2026-01-1" + budgets);
    }

    /** 8,6 million kroner each month. */
    private void loadLedger(int months, String received) throws IOException {
        List<String> lines = new ArrayList<>(List.of("År;Måned;Funktion;Dranst;Beløb (kr.)"));
        for (int month = 1; month <= months; month++) {
            lines.add("2026;" + month + ";5.57.78 Dagpenge til forsikrede ledige;1;8600000");
        }
        load(write("ledger-2026-" + months + ".csv", lines), received);
    }

    private static JsonNode find(JsonNode figures, String list, String field, String key) {
        for (JsonNode row : figures.get(list)) {
            if (row.get(field).asString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no " + key + " in " + figures.get(list));
    }

    private static BigDecimal amount(JsonNode row, String field) {
        return row.get(field).decimalValue();
    }

    @Test
    void itIsWhatIsPostedAndThePersonsForeseenAtWhatAPersonHasCost() throws IOException {
        loadPublished();
        loadBudget("105000000");
        loadLedger(7, "2026-08-20");

        JsonNode figures = cli.figures("2026");
        JsonNode row = find(figures, "budget", "function", UNEMPLOYED);
        JsonNode end = find(figures, "yearEnd", "set", "a-dagpenge");

        assertThat(row.get("expectedBasis").asString()).isEqualTo("forecast");
        BigDecimal expected = amount(row, "expected");
        BigDecimal perPerson = expected.divide(amount(row.get("persons"), "expected"), 2, RoundingMode.HALF_UP);
        BigDecimal soFar = new BigDecimal("60200000")
                .multiply(BigDecimal.valueOf(12))
                .divide(amount(row.get("persons"), "actual").multiply(BigDecimal.valueOf(7)), 2, RoundingMode.HALF_UP);
        assertThat(perPerson.subtract(soFar).abs()).isLessThan(new BigDecimal("10"));
        assertThat(expected).isBetween(new BigDecimal("100000000"), new BigDecimal("112000000"));
        assertThat(amount(row, "expectedLow80")).isLessThan(expected);
        assertThat(amount(row, "expectedHigh80")).isGreaterThan(expected);
        assertThat(amount(row, "probabilityWithinBudget")).isBetween(new BigDecimal("0.02"), new BigDecimal("0.98"));
        assertThat(amount(end, "expected")).isEqualByComparingTo(expected);
        assertThat(amount(end, "budget")).isEqualByComparingTo("105000000");
        assertThat(amount(end, "probabilityWithinBudget")).isEqualByComparingTo(amount(row, "probabilityWithinBudget"));
    }

    @Test
    void aLargerBudgetIsSurerToHold() throws IOException {
        loadPublished();
        loadLedger(7, "2026-08-20");

        loadBudget("100000000");
        BigDecimal small = within();
        loadBudget("105500000");
        BigDecimal middle = within();
        loadBudget("120000000");
        BigDecimal large = within();

        assertThat(small).isLessThan(middle);
        assertThat(middle).isLessThan(large);
    }

    private BigDecimal within() {
        return amount(find(cli.figures("2026"), "budget", "function", UNEMPLOYED), "probabilityWithinBudget");
    }

    @Test
    void whatComesAfterAMomentChangesNothingThatWasForeseenThen() throws IOException {
        loadPublished();
        loadBudget("105000000");
        loadLedger(6, "2026-08-19T12:00");
        JsonNode before = find(cli.figures("2026", "--as-of", "2026-08-19T13:00"), "budget", "function", UNEMPLOYED);

        loadLedger(7, "2026-08-20");
        JsonNode then = find(cli.figures("2026", "--as-of", "2026-08-19T13:00"), "budget", "function", UNEMPLOYED);
        JsonNode now = find(cli.figures("2026"), "budget", "function", UNEMPLOYED);

        assertThat(then).isEqualTo(before);
        assertThat(amount(now, "changeSinceLast"))
                .isEqualByComparingTo(amount(now, "deviation").subtract(amount(before, "deviation")));
    }

    @Test
    void withNothingPostedThePersonsAreForeseenAtThePriceOfTheNewestAccounts() {
        loadPublished();

        JsonNode figures = cli.figures("2025");
        JsonNode end = find(figures, "yearEnd", "set", "a-dagpenge");

        assertThat(end.get("year").asInt()).isEqualTo(2026);
        assertThat(end.get("basis").asString()).isEqualTo("price");
        assertThat(end.get("budget").isNull()).isTrue();
        assertThat(end.get("priceLevel").asInt()).isEqualTo(2025);
        BigDecimal price = amount(end, "expected").divide(amount(end, "persons"), 0, RoundingMode.HALF_UP);
        assertThat(price).isEqualByComparingTo("149406");
        assertThat(find(figures, "budget", "function", UNEMPLOYED)
                        .get("expectedBasis")
                        .asString())
                .isEqualTo("accounts");
    }

    @Test
    void theSheetSaysHowSureItIs() throws IOException {
        loadPublished();
        loadBudget("105000000");
        loadLedger(7, "2026-08-20");

        Result report = cli.run(
                "report", "--period", "2026", "--out", folder.resolve("out").toString());
        assertThat(report.code()).as(report.err()).isZero();
        try (var files = Files.list(folder.resolve("out"))) {
            byte[] workbook = Files.readAllBytes(files.findFirst().orElseThrow());
            assertThat(WorkbookText.of(workbook, "Budget"))
                    .contains("pct. sandsynligt, at budgettet holder")
                    .contains("de fuldtidspersoner, der ventes i resten af året");
            assertThat(WorkbookText.of(workbook, "Prognose"))
                    .contains("Dagpenge til forsikrede ledige")
                    .contains("bogført + prognose");
        }
    }
}
