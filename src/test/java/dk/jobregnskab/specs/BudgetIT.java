package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.WorkbookText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a year stands, from budgets and accounts as they are published or kept; formulas.md, sections 24 to 28. */
class BudgetIT extends OneHomeOnEveryDatabase {

    private static final Path BUDGET = Path.of("jobs/budget/sample/statbank-budk100-ballerup-2025.csv");
    private static final Path LEDGER = Path.of("jobs/ledger/sample/statbank-regk100-ballerup-2025.csv");
    private static final Path UNEMPLOYMENT = Path.of("jobs/indicator/sample/star-y25i01-unemployment.csv");
    private static final String STATBANK = "OMRÅDE;FUNKTION;DRANST;EJER;GRUPPERING;ART;PRISENHED;TID;INDHOLD";

    private void load(Path file, String received) {
        Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err() + load.out()).isZero();
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    private static JsonNode find(JsonNode figures, String list, String field, String key) {
        for (JsonNode row : figures.get(list)) {
            if (row.get(field).asString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no " + key + " in " + figures.get(list));
    }

    private JsonNode function(String code, String... more) {
        return find(cli.figures("2025", more), "budget", "function", code);
    }

    private JsonNode total(String key, String... more) {
        return find(cli.figures("2025", more), "budgetTotals", "total", key);
    }

    private static @Nullable BigDecimal amount(JsonNode row, String field) {
        return row.get(field).isNull() ? null : row.get(field).decimalValue();
    }

    @Test
    void ballerups2025ComesOutToTheKroneOfTheFile() {
        load(BUDGET, "2026-04-15");
        load(LEDGER, "2026-04-15");

        JsonNode figures = cli.figures("2025");
        List<String> deviations = new ArrayList<>();
        figures.get("budget")
                .forEach(row -> deviations.add(row.get("function").asString() + " "
                        + row.get("deviation")
                                .decimalValue()
                                .stripTrailingZeros()
                                .toPlainString()));
        assertThat(deviations)
                .containsExactly(
                        "5.46.61 -1546000",
                        "5.48.65 3139000",
                        "5.48.66 -160219000",
                        "5.48.68 155923000",
                        "5.57.71 5979000",
                        "5.57.73 -9078000",
                        "5.57.78 -3885000",
                        "5.58.80 -68000",
                        "5.58.82 5727000",
                        "5.58.83 2241000");
        JsonNode temporary = find(figures, "budgetTotals", "total", "temporary");
        assertThat(amount(temporary, "budget")).isEqualByComparingTo("324181000");
        assertThat(amount(temporary, "actual")).isEqualByComparingTo("323551000");
        assertThat(amount(temporary, "deviation")).isEqualByComparingTo("-630000");
        JsonNode pension = find(figures, "budgetTotals", "total", "førtidspension");
        assertThat(amount(pension, "deviation")).isEqualByComparingTo("-4296000");
        assertThat(find(figures, "checks", "id", "budget.total").get("status").asString())
                .isEqualTo("ok");
    }

    @Test
    void theRefundLadderReconstructsSygedagpengeWithinHalfAPercent() {
        load(LEDGER, "2026-04-15");

        for (JsonNode check : cli.figures("2025").get("checks")) {
            if (check.get("id").asString().equals("budget.ladder")) {
                assertThat(check.get("status").asString()).as(check.toString()).isEqualTo("ok");
            }
        }
        JsonNode ladder = find(cli.figures("2025"), "checks", "id", "budget.ladder");
        assertThat(ladder.get("expected").asString()).isEqualTo("142044000.00");
        assertThat(ladder.get("found").asString()).isEqualTo("141846666.67");
    }

    @Test
    void personsComeFromThePublishedSeriesOfTheSameYear() throws IOException {
        load(BUDGET, "2026-04-15");
        load(LEDGER, "2026-04-15");
        assertThat(function("5.57.78").get("averagePrice").get("actual").isNull())
                .isTrue();

        load(UNEMPLOYMENT, "2026-04-16");
        JsonNode unemployed = function("5.57.78");
        assertThat(unemployed.get("persons").get("actual").decimalValue()).isEqualByComparingTo("648.58");
        assertThat(unemployed.get("averagePrice").get("actual").decimalValue()).isEqualByComparingTo("149406.40");

        List<String> lines = new ArrayList<>(List.of("Area;Periode;Antal personer;Antal fuldtidspersoner"));
        for (int month = 1; month <= 12; month++) {
            lines.add("Ballerup;2025M" + (month < 10 ? "0" : "") + month + ";700;" + (654 + month));
        }
        load(write("y60a02.csv", lines.toArray(String[]::new)), "2026-04-17");
        JsonNode assistance = function("5.57.73");
        assertThat(assistance.get("persons").get("actual").decimalValue()).isEqualByComparingTo("660.50");
        assertThat(assistance.get("averagePrice").get("actual").decimalValue()).isEqualByComparingTo("99862.23");
    }

    @Test
    void anyMunicipalityOfAStatBankTableHasItsYear() throws IOException {
        load(
                write(
                        "budk100.csv",
                        STATBANK,
                        "Gladsaxe;5.57.71 Sygedagpenge;1 Driftskonti;1 Egne;013;5.2 Tilskud;Løbende priser (1.000 kr.);2025;100000",
                        "Gladsaxe;5.57.71 Sygedagpenge;2 Statsrefusion;1 Egne;013;8.6 Refusion;Løbende priser (1.000 kr.);2025;-38000",
                        "Ballerup;5.57.71 Sygedagpenge;1 Driftskonti;1 Egne;013;5.2 Tilskud;Løbende priser (1.000 kr.);2025;1"),
                "2026-04-15");
        load(
                write(
                        "regk100.csv",
                        STATBANK,
                        "Gladsaxe;5.57.71 Sygedagpenge;1 Driftskonti;1 Egne;013;5.2 Tilskud;Løbende priser (1.000 kr.);2025;90000",
                        "Gladsaxe;5.99.99 Andet;1 Driftskonti;1 Egne;001;5.2 Tilskud;Løbende priser (1.000 kr.);2025;5"),
                "2026-04-15");

        JsonNode row = function("5.57.71", "--municipality", "Gladsaxe");
        assertThat(amount(row, "budget")).isEqualByComparingTo("62000000");
        assertThat(amount(row, "deviation")).isEqualByComparingTo("28000000");
        assertThat(amount(total("outside", "--municipality", "Gladsaxe"), "actual"))
                .isEqualByComparingTo("5000");
        assertThat(amount(function("5.57.71"), "actual")).isNull();
    }

    @Test
    void aYearIsAsItWasKnownAndSaysWhatChangedSince() throws IOException {
        Path budget = write(
                "budget.csv",
                "År;Funktion;Dranst;Korrigeret budget (kr.);Antal fuldtidspersoner;Prisniveau",
                "2025;5.57.71;1;1200000;12;løbende priser");
        load(budget, "2025-01-10");
        load(ledger("januar.csv", "2025;1;5.57.71;1;120000"), "2025-02-10");
        load(ledger("februar.csv", "2025;2;5.57.71;1;90000"), "2025-03-10");

        JsonNode known = function("5.57.71", "--as-of", "2025-02-15");
        assertThat(amount(known, "actual")).isEqualByComparingTo("120000");
        assertThat(amount(known, "expected")).isEqualByComparingTo("1220000");
        assertThat(amount(known, "changeSinceLast")).isNull();
        JsonNode now = function("5.57.71");
        assertThat(amount(now, "periodised")).isEqualByComparingTo("200000");
        assertThat(amount(now, "deviation")).isEqualByComparingTo("10000");
        assertThat(amount(now, "changeSinceLast")).isEqualByComparingTo("-10000");
        assertThat(amount(function("5.57.71", "--as-of", "2025-01-15"), "expected"))
                .isNull();
    }

    private Path ledger(String name, String line) throws IOException {
        return write(name, "År;Måned;Funktion;Dranst;Beløb (kr.)", line);
    }

    @Test
    void aBudgetInPricesThatCannotBeBroughtToItsYearIsLeftOutAndSaysSo() throws IOException {
        load(
                write(
                        "budget.csv",
                        "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau",
                        "2025;5.57.71;1;1200000;2023-p/l"),
                "2025-01-10");
        load(LEDGER, "2026-04-15");

        assertThat(amount(function("5.57.71"), "budget")).isNull();
        JsonNode check = find(cli.figures("2025"), "checks", "id", "budget.price-level");
        assertThat(check.get("status").asString()).isEqualTo("warning");

        load(
                write(
                        "budget-2024.csv",
                        "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau",
                        "2025;5.57.71;1;1200000;2024-p/l"),
                "2025-01-11");
        assertThat(amount(function("5.57.71"), "budget")).isEqualByComparingTo("1243200");
    }

    @Test
    void theNightPutsTheYearBehindAView() throws IOException {
        load(BUDGET, "2026-04-15");
        load(LEDGER, "2026-04-15");
        Result night = cli.run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(cli.jdbc()
                        .sql("select concat(row_kind, ' ', budget, ' ', actual, ' ', deviation) from v_budget"
                                + " where budget_year = 2025 and row_key in ('5.57.71', 'temporary') order by row_kind")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "function 81230000.00 87209000.00 5979000.00", "total 324181000.00 323551000.00 -630000.00");
        assertThat(cli.run("explain", "figure", "--period", "2025", "--group", "Sygedagpenge mv.")
                        .out())
                .contains(
                        "5.57.71 Sygedagpenge: budget 81230000.00",
                        "deviation = expected - budget = 5979000.00",
                        "percent of gross");
    }

    @Test
    void withoutAccountsTheRegisterSaysWhatWasSpentAndNeverBothInOneSum() throws IOException {
        load(
                write(
                        "budget.csv",
                        "År;Funktion;Dranst;Korrigeret budget (kr.);Prisniveau",
                        "2025;5.57.71;1;36500;løbende priser"),
                "2025-01-02");
        load(register(), "2025-04-20");

        JsonNode own = function("5.57.71");
        assertThat(own.get("actualBasis").asString()).isEqualTo("register");
        assertThat(amount(own, "actual")).isEqualByComparingTo("7714.28");
        assertThat(amount(own, "expected")).isEqualByComparingTo("35089.28");
        assertThat(cli.figures("2025").get("budgetReconciliation").isEmpty()).isTrue();

        load(ledger("januar.csv", "2025;1;5.57.71;1;3000"), "2025-04-21");
        JsonNode posted = function("5.57.71");
        assertThat(posted.get("actualBasis").asString()).isEqualTo("ledger");
        assertThat(amount(posted, "actual")).isEqualByComparingTo("3000");
        JsonNode january = cli.figures("2025").get("budgetReconciliation").get(0);
        assertThat(january.get("part").asString()).isEqualTo("Sygedagpenge");
        assertThat(amount(january, "ledger")).isEqualByComparingTo("3000");
        assertThat(amount(january, "register")).isEqualByComparingTo("2657.14");
        assertThat(amount(january, "difference")).isEqualByComparingTo("342.86");
    }

    @Test
    void whatTheRegisterHidesIsHiddenBesideTheAccountsOfAWholeYearToo() throws IOException {
        load(yearOfOneCitizen(), "2026-01-20");
        load(write("regnskab.csv", "År;Funktion;Dranst;Beløb (kr.)", "2025;5.57.71;1;30000"), "2026-02-01");
        Result night = cli.run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        JsonNode year = cli.figures("2025").get("budgetReconciliation").get(0);
        assertThat(amount(year, "register")).isBetween(new BigDecimal("31285"), new BigDecimal("31286"));
        for (byte[] workbook : cli.workbooks().values()) {
            assertThat(WorkbookText.of(workbook, "Ydelser"))
                    .contains("Bogført mod eget register", "diskretion")
                    .doesNotContain("31285", "-1285");
        }
    }

    private Path yearOfOneCitizen() throws IOException {
        return register("yr-ydelsesrefusion-beregning-151-0002-2026-01-20.csv", 54);
    }

    /** One citizen, 600 kroner net a week, in all weeks that begin from 30 December 2024 on. */
    private Path register() throws IOException {
        return register("yr-ydelsesrefusion-beregning-151-0001-2025-04-20.csv", 14);
    }

    private Path register(String name, int weeks) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Indberetning udbetalingsbeløb;Beregnet"
                        + " udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb"));
        for (int week = 0; week < weeks; week++) {
            lines.add(LocalDate.of(2024, 12, 30).plusWeeks(week)
                    + ";6101901234;Sygedagpenge;Ballerup;1000,00;1000,00;40;400,00;0;0,00");
        }
        return write(name, lines.toArray(String[]::new));
    }
}
