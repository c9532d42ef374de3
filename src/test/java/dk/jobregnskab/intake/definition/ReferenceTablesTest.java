package dk.jobregnskab.intake.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.calculation.PriceIndex;
import dk.jobregnskab.budget.mapping.AccountTables;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import dk.jobregnskab.savings.delivery.RateTable;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped reference tables, and what a home adds. */
class ReferenceTablesTest {

    private static final List<OpenTable> TABLES = Stream.concat(AccountTables.ALL.stream(), Stream.of(RateTable.TABLE))
            .toList();

    private static final String RATES = "benefit;valid_from;valid_to;amount_kr;per;certainty;source";
    private static final String INDICES = "index;from_year;to_year;percent;note;source";
    private static final String ACCOUNTS =
            "set;name;functions;benefits;group;kind;valid_from;valid_to;certainty;source";
    private static final String GROUPINGS =
            "function;dranst;grouping;benefit;municipal_pct;valid_from;valid_to;certainty;source";
    private static final String SERIES = "set;alternative;benefit;table;measure";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path home;

    private Path write(String name, String... lines) {
        return write(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) {
        Path file = home.resolve("reference").resolve(name);
        file.toFile().getParentFile().mkdirs();
        return SampleFile.write(file, content);
    }

    private JobDefinitions read() {
        return JobDefinitions.in(new Home(home), List.of(PriceDelivery.DEFINITION), TABLES);
    }

    private String refusal() {
        OperatorException refused = catchThrowableOfType(OperatorException.class, this::read);
        assertThat(refused).isNotNull();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.getMessage()).doesNotContain("\n", "Exception", "java.");
        return String.valueOf(refused.getMessage());
    }

    private String fingerprint() {
        Fingerprint figures = new Fingerprint();
        read().identify(figures);
        return figures.hex();
    }

    @Test
    void theShippedTablesKeepTheirOwnRules() {
        for (OpenTable table : TABLES) {
            TableReader reader = new TableReader(table);
            String csv = new String(table.shipped().bytes(), StandardCharsets.UTF_8);
            assertThat(reader.read(csv)).hasSameSizeAs(table.shipped().rows());
            assertThat(reader.problems()).as(table.name()).isEmpty();
            assertThat(table.shipped().rows())
                    .allSatisfy(row -> assertThat(table.rule().problem(row, ReferenceTables.shipped()))
                            .isNull());
        }
    }

    @Test
    void aRowWithAKnownKeyReplacesAndOthersAreAdded() {
        Path rates = write(
                "rates.csv",
                RATES,
                "a-dagpenge;2026-01-01;2026-12-31;22042.50;month;sure;letter",
                "sygedagpenge;2027-01-01;;5200;week;likely;letter",
                ";;;;;;");
        ReferenceTables tables = read().tables();

        assertThat(tables.rows("rates.csv"))
                .hasSize(ReferenceTables.shipped().rows("rates.csv").size() + 1);
        assertThat(tables.rows("rates.csv").get(10).getField("amount_kr")).isEqualTo("22042.50");
        assertThat(tables.rows("rates.csv").get(22).getField("valid_from")).isEqualTo("2027-01-01");
        assertThat(tables.rows("accounts.csv"))
                .hasSameSizeAs(ReferenceTables.shipped().rows("accounts.csv"));
        assertThat(read().overridden()).containsExactly(rates.toString());
    }

    @Test
    void theYearThatOursDoNotKnowIsBridged() {
        write("price-indices.csv", INDICES, "satsreguleringsprocent;2023;2024;3.2;;letter");

        assertThat(new PriceIndex(PriceIndex.TRANSFERS, read().tables())
                        .convert(new BigDecimal("100"), 2023, 2025)
                        .orElseThrow())
                .isEqualByComparingTo("106.9152");
    }

    @Test
    void aSetThatBeginsAnewHoldsFromThatYearInItsPlace() {
        write(
                "accounts.csv",
                ACCOUNTS,
                "a-dagpenge;Dagpenge;5.57.78;A-dagpenge;A-dagpenge mv.;temporary;2026-01-01;;sure;us",
                "egen;Egen opfølgning;5.57.79;Kontantydelse;;temporary;2026-01-01;;sure;us");
        ReferenceAccounts accounts = new ReferenceAccounts(read().tables());

        assertThat(accounts.sets(2025)).hasSize(10);
        assertThat(accounts.set(new AccountFunction("5.57.79"), 2025)
                        .orElseThrow()
                        .id())
                .isEqualTo("a-dagpenge");
        assertThat(accounts.sets(2026))
                .extracting(AccountSet::name)
                .hasSize(11)
                .startsWith("Dagpenge")
                .endsWith("Egen opfølgning");
        assertThat(accounts.set(new AccountFunction("5.57.79"), 2026)
                        .orElseThrow()
                        .id())
                .isEqualTo("egen");
    }

    @Test
    void whatAHomeAddsIsPartOfTheFingerprint() throws Exception {
        String without = fingerprint();
        Path file = write("rates.csv", RATES, "a-dagpenge;2027-01-01;2027-12-31;22500;month;unsure;guess");
        String with = fingerprint();
        assertThat(with).isNotEqualTo(without);
        write("rates.csv", RATES, "a-dagpenge;2027-01-01;2027-12-31;22501;month;unsure;guess");
        assertThat(fingerprint()).isNotEqualTo(with);

        Files.delete(file);
        assertThat(fingerprint()).isEqualTo(without);
    }

    @Test
    void everyProblemOfEveryFileIsInOneMessage() throws Exception {
        Path rates = write(
                "rates.csv",
                RATES,
                "a-dagpeng;2026-13-01;2025-01-01;2.8,5;day;perhaps;",
                "a-dagpenge;2026-01-01;2025-01-01;-1;month;sure;",
                "sygedagpenge;2026-01-01;;5000;week;sure;",
                "sygedagpenge;2026-01-01;; 5001;week;sure;");
        Path indices = write(
                "price-indices.csv",
                INDICES,
                "satsreguleringsprocenten;2023;2024;2,8;;",
                "satsreguleringsprocent;2023;2025;-100;;");
        Path accounts = write("accounts.csv", ACCOUNTS, ";;55771|5.57.72;Sygedag;Sygedagpenge;for a time;2026;i går;;");
        Path groupings = write("account-groupings.csv", GROUPINGS, "5.57;3;13;Dagpenge;101;x;;sure;");
        Path series = write("person-series.csv", SERIES, "sygedagpenge;0;Sygdom;;");
        Path unknown = write("rate.csv", RATES);
        Path ladder = write("ladder.csv", "valid_from");
        write("README.md", "why");
        Path job = Files.createDirectories(home.resolve("jobs/saving"));

        assertThat(refusal())
                .startsWith("Settings of jobs and reference tables in the home cannot be used. " + job + ": ")
                .contains(
                        rates + ": row 2, benefit is no benefit with rates (nearest: a-dagpenge), and is \"a-dagpeng\"",
                        "row 2, valid_from must be a date such as 2026-01-01, and is \"2026-13-01\"",
                        "row 2, amount_kr must be a number above 0, with a point, such as 2.8, and is \"2.8,5\"",
                        "row 2, per is no time (nearest: ",
                        "row 2, certainty is no certainty (nearest: ",
                        "row 3, valid_to must not lie before valid_from",
                        "row 3, amount_kr must be a number above 0",
                        "row 5, amount_kr must not begin or end with a blank",
                        "row 5, has the same benefit, valid_from as row 4",
                        indices + ": row 2, index is no index (nearest: satsreguleringsprocent)",
                        "row 2, percent must be a number above -100, with a point, such as 2.8, and is \"2,8\"",
                        "row 3, to_year must be the year after from_year, and is \"2025\"",
                        "row 3, percent must be a number above -100",
                        accounts + ": row 2, set must not be empty; row 2, name must not be empty",
                        "functions \"55771\" must be a function such as 5.57.71; several are written one|other",
                        "benefits \"Sygedag\" is no benefit (nearest: Sygedagpenge)",
                        "group is no part of the benchmark (nearest: Sygedagpenge mv.), or empty",
                        "kind is no kind (nearest: ",
                        "valid_to must be a date such as 2026-12-31, or empty",
                        groupings + ": row 2, function must be a function such as 5.57.71",
                        "dranst must be 1 or 2",
                        "grouping must be three digits",
                        "municipal_pct must be a number from 0 to 100, with a point, or empty, and is \"101\"",
                        series + ": row 2, alternative must be a whole number from 1",
                        "measure must not be empty",
                        unknown + ": no table of this name takes rows of a home (nearest: rates.csv). Those that do: "
                                + "account-groupings.csv, accounts.csv, person-series.csv, price-indices.csv, rates.csv",
                        ladder + ": no table of this name")
                .doesNotContain("README");
    }

    @Test
    void whatDoesNotFitTheOtherRowsIsRefused() {
        Path accounts = write(
                "accounts.csv",
                ACCOUNTS,
                "egen;Egen;5.57.71;Sygedagpenge;Sygedagpenge mv.;temporary;2026-01-01;;sure;us");
        Path series = write("person-series.csv", SERIES, "sygedagpeng;1;Sygedagpenge;y07a02;Antal fuldtidspersoner");

        assertThat(refusal())
                .startsWith("Reference tables in the home cannot be used. " + accounts
                        + ": row 2, functions: in 2026 5.57.71 belongs to sygedagpenge and egen")
                .contains(series + ": row 2, set is no set of accounts.csv (nearest: sygedagpenge)")
                .endsWith("without a file the shipped tables hold.");
    }

    @Test
    void textsOfOtherEditors() {
        write(
                "rates.csv",
                ("\uFEFF" + RATES + "\r\na-dagpenge;2027-01-01;;22500;month;sure;\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read().overridden()).hasSize(1);

        write("rates.csv", "sæt".getBytes(Charset.forName("windows-1252")));
        assertThat(refusal()).contains("it is no UTF-8 text");

        write("rates.csv", RATES.replace(';', ','));
        assertThat(refusal()).contains("row 1 must name these columns: " + RATES);

        write("rates.csv", RATES, "a-dagpenge;2027-01-01;;22500;month");
        assertThat(refusal()).contains("row 2, must have 7 columns, as row 1, and has 5");

        write(
                "rates.csv",
                RATES,
                "a-dagpenge;2027-01-01;;22500;month;sure;\"a letter",
                "sygedagpenge;2027-01-01;;5200;week;sure;");
        assertThat(refusal()).contains("row 2, source must be one line (is a quotation mark not closed?)");

        write("rates.csv", "");
        assertThat(refusal()).contains("row 1 must name these columns");
    }
}
