package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Budgets and accounts from the file to the database; jobs/budget/README.md, jobs/ledger/README.md. */
class BudgetDeliveryIT extends OneHomeOnEveryDatabase {

    private static final Path BUDGET = Path.of("jobs/budget/sample/statbank-budk100-ballerup-2025.csv");
    private static final Path LEDGER = Path.of("jobs/ledger/sample/statbank-regk100-ballerup-2025.csv");

    private Result load(Path file, String received) {
        Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err() + load.out()).isZero();
        return load;
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    private List<String> rows(String sql) {
        return cli.jdbc().sql(sql).query(String.class).list();
    }

    private List<String> covered() {
        return rows("select concat(f.kind, ' ', f.table_id, ' ', c.period, ' ', c.part) from delivery_coverage c"
                + " join source_file f on f.id = c.source_file_id order by f.id, c.period, c.part");
    }

    @Test
    void bothRealFilesAreLoadedToTheKrone() {
        load(BUDGET, "2026-04-15");
        load(LEDGER, "2026-04-15");

        assertThat(rows("select concat(count(*), ' ', sum(corrected), ' ', sum(original)) from budget_line"))
                .containsExactly("23 739190000.00 739190000.00");
        assertThat(rows("select concat(count(*), ' ', sum(amount)) from ledger_entry"))
                .containsExactly("141 737403000.00");
        assertThat(rows("select concat(sum(corrected), ' ', min(price_level), ' ', min(period)) from budget_line"
                        + " where function_code = '5.57.71'"))
                .containsExactly("81230000.00 2025 2025");
        assertThat(rows("select concat(sum(amount), ' ', count(*)) from ledger_entry where function_code = '5.57.71'"))
                .containsExactly("87209000.00 7");
        assertThat(rows(
                        "select concat(row_no, ' ', function_name, ' ', dranst, ' ', grouping_code, ' ', art, ' ', amount)"
                                + " from ledger_entry where function_code = '5.57.71' and grouping_code = '002'"))
                .singleElement()
                .asString()
                .endsWith("Sygedagpenge 2 002 8.6 247000.00");
        assertThat(covered()).containsExactly("budget budk100 2025 151", "ledger regk100 2025 151");
    }

    @Test
    void aCorrectionReplacesTheMunicipalitysYearAndLeavesTheOthers() throws IOException {
        load(LEDGER, "2026-04-15");
        Path correction = write(
                "regk100-rettet.csv",
                "OMRÅDE;FUNKTION;DRANST;EJER;GRUPPERING;ART;PRISENHED;TID;INDHOLD",
                "151;55771;1;1;13;52;LOBM;2025;142540",
                "163;55771;1;1;13;52;LOBM;2025;70000");
        load(correction, "2026-05-15");

        assertThat(covered())
                .containsExactly("ledger regk100 2025 151", "ledger regk100 2025 151", "ledger regk100 2025 163");
        assertThat(rows("select status from source_file")).containsExactly("published", "published");
        assertThat(cli.run("load", correction.toString()).out()).contains("already");
    }

    @Test
    void anOwnBudgetAndItsMonthsAreTheHomes() throws IOException {
        load(
                write(
                        "budget.csv",
                        "År;Funktion;Dranst;Oprindeligt budget (1.000 kr.);Korrigeret budget (1.000 kr.);Prisniveau",
                        "2026;5.57.71;1;130.000;132.500;2026-p/l",
                        "I alt;;;130.000;132.500;"),
                "2026-01-10");
        load(
                write(
                        "regnskab.csv",
                        "År;Måned;Funktion;Dranst;Gruppering;Beløb (kr.)",
                        "2026;1;5.57.71;1;013;11000000",
                        "2026;2;5.57.71;1;013;11500000,50"),
                "2026-03-10");

        assertThat(covered()).containsExactly("budget  2026 own", "ledger  2026M01 own", "ledger  2026M02 own");
        assertThat(rows("select concat(original, ' ', supplementary, ' ', corrected) from budget_line"))
                .containsExactly("130000000.00 2500000.00 132500000.00");
        assertThat(rows("select reason from left_out_row")).containsExactly("total of other rows");
    }

    @Test
    void aRefusedFileLeavesNothing() throws IOException {
        Result load = cli.run(
                "load",
                write("budget.csv", "År;Funktion;Dranst;Korrigeret budget;Prisniveau", "2026;5.57.71;1;5;2026-p/l")
                        .toString());

        assertThat(load.code()).isEqualTo(4);
        assertThat(load.out() + load.err()).contains("does not say the unit");
        assertThat(rows("select function_code from budget_line")).isEmpty();
    }

    @Test
    void settingsOfTheHomeSayWhatTheFileDoesNot() throws IOException {
        Path settings =
                Files.createDirectories(folder.resolve("home/jobs/budget")).resolve("job.yaml");
        Files.writeString(settings, "settings: {unit: \"1.000 kr.\", price-level: \"løbende priser\"}\n");
        load(write("budget.csv", "År;Funktion;Dranst;Korrigeret budget", "2026;5.57.71;1;5"), "2026-01-10");

        assertThat(rows("select concat(corrected, ' ', price_level) from budget_line"))
                .containsExactly("5000.00 2026");
    }

    @Test
    void inspectShowsWhatALoadWouldDo() {
        Result inspect = cli.run("inspect", LEDGER.toString());

        assertThat(inspect.code()).as(inspect.err()).isZero();
        assertThat(inspect.out()).contains("ledger", "regk100", "141", "737403000.00");
        assertThat(cli.run("inspect", BUDGET.toString(), "--table", "REGK100").out())
                .contains("ledger");
    }
}
