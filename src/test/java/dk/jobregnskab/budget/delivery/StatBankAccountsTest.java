package dk.jobregnskab.budget.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** jobs/budget/README.md, jobs/ledger/README.md: Statistics Denmark's BUDK100 and REGK100, in whichever of texts and codes. */
class StatBankAccountsTest {

    private static final String HEADER = "OMRÅDE;FUNKTION;DRANST;EJER;GRUPPERING;ART;PRISENHED;TID;INDHOLD";
    private static final String AMOUNTS = ";Løbende priser (1.000 kr.);2025;";

    private final LedgerDelivery ledger = new LedgerDelivery(JobDefinitions.shipped());
    private final BudgetDelivery budget = new BudgetDelivery(JobDefinitions.shipped());
    private final Path folder;

    StatBankAccountsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Interpreted<LedgerEntry> read(String... rows) {
        return Interpreted.of(ledger, file("regk100.csv", rows));
    }

    private Path file(String name, String... rows) {
        SampleFile file = SampleFile.of(HEADER);
        for (String row : rows) {
            file = file.add(row);
        }
        return file.write(folder.resolve(name));
    }

    private @Nullable String refusal(String... rows) {
        return inspected("regk100.csv", null, rows).refusal();
    }

    private Inspection inspected(String name, @Nullable String table, String... rows) {
        return Inspection.of(
                file(name, rows),
                Jobregnskab.allKinds(JobDefinitions.shipped()),
                null,
                new LoadOptions(name, table, null));
    }

    /** Sickness benefit of Ballerup, one row for each kind and amount. */
    private static String[] arts(String... artsAndAmounts) {
        String[] rows = new String[artsAndAmounts.length / 2];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "Ballerup;5.57.71 Sygedagpenge;1 Driftskonti;1 Egne;013;" + artsAndAmounts[2 * i] + AMOUNTS
                    + artsAndAmounts[2 * i + 1];
        }
        return rows;
    }

    private List<String> used(String... artsAndAmounts) {
        return read(arts(artsAndAmounts)).facts().stream()
                .map(entry -> entry.art() + " " + entry.amount().toPlainString())
                .toList();
    }

    // The real files

    @Test
    void theAdoptedBudgetIsBallerups() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Interpreted<BudgetLine> read =
                Interpreted.of(budget, Path.of("jobs/budget/sample/statbank-budk100-ballerup-2025.csv"));
        read.facts().forEach(line -> sums.merge(line.function().code(), line.corrected(), BigDecimal::add));

        assertThat(read.problems()).isEmpty();
        assertThat(read.refusals()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.leftOut()).isEmpty();
        assertThat(sums)
                .containsOnly(
                        entry("5.46.61", new BigDecimal("5879000.00")),
                        entry("5.48.65", new BigDecimal("34330000.00")),
                        entry("5.48.66", new BigDecimal("380679000.00")),
                        entry("5.57.71", new BigDecimal("81230000.00")),
                        entry("5.57.73", new BigDecimal("75037000.00")),
                        entry("5.57.78", new BigDecimal("100787000.00")),
                        entry("5.58.80", new BigDecimal("855000.00")),
                        entry("5.58.82", new BigDecimal("40084000.00")),
                        entry("5.58.83", new BigDecimal("20309000.00")));
        assertThat(read.facts()).allSatisfy(line -> {
            assertThat(line.original()).isEqualTo(line.corrected());
            assertThat(line.supplementary()).isNull();
            assertThat(line.priceLevel()).isEqualTo(2025);
            assertThat(line.municipalityCode()).isEqualTo("151");
        });
    }

    @Test
    void theAccountsAreBallerups() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Interpreted<LedgerEntry> read =
                Interpreted.of(ledger, Path.of("jobs/ledger/sample/statbank-regk100-ballerup-2025.csv"));
        read.facts().forEach(line -> sums.merge(line.function().code(), line.amount(), BigDecimal::add));

        assertThat(read.problems()).isEmpty();
        assertThat(read.refusals()).isEmpty();
        assertThat(read.warnings()).as("a refund of +247.000 is a correction").isEmpty();
        assertThat(sums)
                .containsOnly(
                        entry("5.46.61", new BigDecimal("4333000.00")),
                        entry("5.48.65", new BigDecimal("37469000.00")),
                        entry("5.48.66", new BigDecimal("220460000.00")),
                        entry("5.48.68", new BigDecimal("155923000.00")),
                        entry("5.57.71", new BigDecimal("87209000.00")),
                        entry("5.57.73", new BigDecimal("65959000.00")),
                        entry("5.57.78", new BigDecimal("96902000.00")),
                        entry("5.58.80", new BigDecimal("787000.00")),
                        entry("5.58.82", new BigDecimal("45811000.00")),
                        entry("5.58.83", new BigDecimal("22550000.00")));
    }

    // Texts and codes

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ballerup;5.57.71 Sygedagpenge;1 Driftskonti;1 Egne;013;5.2 Tilskud;Løbende priser (1.000 kr.);2025;142537",
                "151;55771;1;1;13;52;LOBM;2025;142537",
                "0151;05.57.71 Sygedagpenge;Driftskonti;Egne;13 Sygedagpenge;52 Tilskud;LOBM;2025Y01;142537",
                "Ballerup;5.57.71 Sickness benefit;1 Running costs;1 Own;013;5.2 Transfers;Current prices (DKK 1,000);2025;142537",
                "151;55771;Running costs;;13;5.2;LOBM;2025;142537",
            })
    void textsAndCodesSayTheSame(String row) {
        LedgerEntry entry = read(row).facts().get(0);

        assertThat(entry.function().code()).isEqualTo("5.57.71");
        assertThat(entry.municipalityCode()).isEqualTo("151");
        assertThat(entry.year()).isEqualTo(2025);
        assertThat(entry.month()).isNull();
        assertThat(entry.dranst()).isEqualTo(1);
        assertThat(entry.grouping()).isEqualTo("013");
        assertThat(entry.art()).isEqualTo("5.2");
        assertThat(entry.amount()).isEqualTo(new BigDecimal("142537000.00"));
    }

    @Test
    void aLeadingZeroThatWasDroppedIsPutBack() {
        assertThat(read("151;2201;1;1;1;52;LOBM;2025;12")
                        .facts()
                        .get(0)
                        .function()
                        .code())
                .isEqualTo("0.22.01");
    }

    @ParameterizedTest
    @EnumSource
    void howTheFileIsDressedDoesNotMatter(Dress dress) throws IOException {
        Path sample = Path.of("jobs/ledger/sample/statbank-regk100-ballerup-2025.csv");
        Path dressed =
                dress.write(SampleFile.of(Files.readString(sample).lines().toArray(String[]::new)), folder);
        Inspection inspection = Inspection.of(
                dressed,
                Jobregnskab.allKinds(JobDefinitions.shipped()),
                null,
                new LoadOptions(String.valueOf(dressed.getFileName()), "regk100", null));

        assertThat(inspection.refusal()).isNull();
        assertThat(inspection.kind()).isEqualTo("ledger");
        assertThat(inspection.rowsAccepted()).isEqualTo(141);
        assertThat(inspection.totals()).containsEntry("amount", new BigDecimal("737403000.00"));
    }

    // Rows that are no postings

    @Test
    void amountsPerInhabitantOtherTypesAndOtherAreasAreLeftOutAndCounted() {
        Interpreted<LedgerEntry> read = read(
                "Ballerup;55771;1;1;13;52;Løbende priser (1.000 kr.);2025;100",
                "Ballerup;55771;1;1;13;52;Pr. indbygger, løbende priser (kr.);2025;2",
                "151;55772;1;1;13;52;INDL;2025;2",
                "Ballerup;55771;3 Anlægskonti;1;13;52;LOBM;2025;5",
                "Ballerup;55771;7 Finansiering;1;13;52;LOBM;2025;5",
                "000;55771;1;1;13;52;LOBM;2025;5",
                "Hele landet;55771;1;1;13;52;LOBM;2025;5",
                "Region Hovedstaden;55771;1;1;13;52;LOBM;2025;5",
                "084;55771;1;1;13;52;LOBM;2025;5",
                "910;55771;1;1;13;52;LOBM;2025;5",
                "Ballerup;55771;1;1;14;52;LOBM;2025;0",
                "Ballerup;55771;1;1;15;52;LOBM;2025;..");

        assertThat(read.problems()).isEmpty();
        assertThat(read.facts()).hasSize(1);
        assertThat(read.leftOut())
                .containsExactly(
                        "amount per inhabitant",
                        "amount per inhabitant",
                        "neither operation nor state refund",
                        "neither operation nor state refund",
                        "area that is no municipality",
                        "area that is no municipality",
                        "area that is no municipality",
                        "area that is no municipality",
                        "area that is no municipality",
                        "amount of 0",
                        "no amount");
    }

    @Test
    void eachOwnerIsAPosting() {
        Interpreted<LedgerEntry> read = read(
                "151;55771;1;1 Egne;13;52;LOBM;2025;5",
                "151;55771;1;4 Private leverandører;13;52;LOBM;2025;6",
                "151;55771;1;0 Ikke angivet;13;52;LOBM;2025;7");

        assertThat(read.refusals()).isEmpty();
        assertThat(read.facts()).hasSize(3);
    }

    @Test
    void aTotalOfOwnersIsUsedAloneAndRefusedBesideItsParts() {
        assertThat(refusal("151;55771;1;I alt;13;52;LOBM;2025;5")).isNull();
        assertThat(refusal("151;55771;1;I alt;13;52;LOBM;2025;5", "151;55771;1;1 Egne;13;52;LOBM;2025;5"))
                .contains("EJER", "either the total or the parts");
    }

    // Kinds of expense that contain each other

    @Test
    void theFinestLevelIsUsed() {
        assertThat(used("I alt (netto)", "100")).containsExactly("null 100000.00");
        assertThat(used("TOT", "90", "UE", "100", "I", "-10")).containsExactly("UE 100000.00", "I -10000.00");
        assertThat(used("TOT", "90", "UE", "100", "I", "-10", "S5", "100", "S7", "-10"))
                .containsExactly("5 100000.00", "7 -10000.00");
        assertThat(used("TOT", "90", "5 Overførsler", "100", "7 Indtægter", "-10", "5.2 Tilskud", "60", "59", "40"))
                .containsExactly("7 -10000.00", "5.2 60000.00", "5.9 40000.00");
    }

    @Test
    void aSumMayDifferFromItsPartsByTheirRounding() {
        assertThat(used("TOT", "101", "5.2", "60", "5.9", "40")).hasSize(2);
        assertThat(read(arts("TOT", "101", "5.2", "60", "5.9", "40")).refusals())
                .isEmpty();
        assertThat(read(arts("TOT", "102", "5.2", "60", "5.9", "40")).refusals())
                .containsExactly(
                        "function 5.57.71 dranst 1: a sum in the column ART is 102, and its parts add up to 100"
                                + " (1,000 kroner). Fetch the table again with all of ART, or with one level of it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"S5|100|5.2|60", "TOT|100|5.2|60", "TOT|100|UE|90", "TOT|100|S5|102"})
    void aSumThatIsNotThatOfItsPartsRefusesTheFile(String sum, String total, String part, String amount) {
        assertThat(refusal(arts(sum, total, part, amount)))
                .contains("function 5.57.71 dranst 1", " " + total + ",", " " + amount + " ");
    }

    @Test
    void accountsHaveLevelsOfTheirOwn() {
        Interpreted<LedgerEntry> read = read(
                "151;55771;1;1;13;52;LOBM;2025;100",
                "151;55771;1;1;13;TOT;LOBM;2025;100",
                "151;55771;2;1;13;TOT;LOBM;2025;-50",
                "157;55771;1;1;13;TOT;LOBM;2025;70",
                "151;55771;1;1;13;TOT;LOBM;2024;80");

        assertThat(read.refusals()).isEmpty();
        assertThat(read.facts()).hasSize(4);
        assertThat(read.leftOut()).containsExactly("sum of kinds of expense that are there too");
    }

    @Test
    void oneSideOfTheAccountsAloneIsRefused() {
        assertThat(refusal(arts("UE", "100"))).contains("only expenditure or only income");
    }

    @Test
    void theSameAccountAndKindTwiceIsRefused() {
        assertThat(refusal(arts("5.2", "100", "52", "100"))).contains("row 3: account, art and year");
    }

    // Refusals

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Atlantis;55771;1;1;13;52;LOBM;2025;1|is not a municipality",
                "151;5.57;1;1;13;52;LOBM;2025;1|no account function",
                "151;55771;8;1;13;52;LOBM;2025;1|no dranst",
                "151;55771;1;1;13;X;LOBM;2025;1|no art",
                "151;55771;1;1;13;52;Faste priser;2025;1|not current prices in 1,000 kroner",
                "151;55771;1;1;13;52;LOBM;2025K1;1|is not a year",
                "151;55771;1;1;I alt;52;LOBM;2025;1|no grouping",
                "151;55771;1;1;13;52;LOBM;2025;x|is not a number",
                "151;55771;1;1;13;52;LOBM;2025;1.234|can be 1,234 or 1234"
            })
    void aRowThatCannotBeUsedRefusesTheFile(String row, String sentence) {
        assertThat(refusal(row)).contains("row 2", sentence);
    }

    @Test
    void aTableWithoutItsUnitOfPricesIsRefused() {
        Path file = SampleFile.of("OMRÅDE;FUNKTION;DRANST;EJER;ART;TID;INDHOLD", "151;55771;1;1;52;2025;1")
                .write(folder.resolve("regk100.csv"));
        assertThat(Inspection.of(
                                file,
                                Jobregnskab.allKinds(JobDefinitions.shipped()),
                                null,
                                new LoadOptions("regk100.csv", null, null))
                        .refusal())
                .contains("\"Prisenhed\" is missing");
    }

    // Which table

    @Test
    void theTableTellsBudgetFromAccounts() {
        String row = "151;55771;1;1;13;52;LOBM;2025;1";

        assertThat(inspected("statbank-BUDK100-2025.csv", null, row).kind()).isEqualTo("budget");
        assertThat(inspected("statbank-regk100-2025.csv", null, row).kind()).isEqualTo("ledger");
        assertThat(inspected("download.csv", "REGK100", row).kind()).isEqualTo("ledger");
        assertThat(inspected("regk100.csv", "budk100", row).kind()).isEqualTo("budget");
        assertThat(inspected("regk100.csv", null, row).table()).isEqualTo("regk100");
        assertThat(inspected("download.csv", null, row).refusal())
                .contains("--table BUDK100 (budgets) or load --table REGK100 (accounts)");
        assertThat(inspected("auk01.csv", null, row).refusal()).contains("--table BUDK100");
    }

    @Test
    void aSeriesOfStatisticsDenmarkIsStillASeries() {
        Path file =
                SampleFile.of("OMRÅDE;KØN;TID;INDHOLD", "Ballerup;I alt;2025;1").write(folder.resolve("folk1a.csv"));
        assertThat(Jobregnskab.allKinds(JobDefinitions.shipped())
                        .recognise(file)
                        .name())
                .isEqualTo("indicator");
    }

    // Signs

    @Test
    void aFileWithTheSignTurnedIsRefused() {
        assertThat(refusal("151;55771;1;1;13;52;LOBM;2025;-100", "151;55771;2;1;13;86;LOBM;2025;40"))
                .contains("the signs are turned", "Turn the sign");
        assertThat(refusal("151;55771;1;1;13;52;LOBM;2025;100", "151;55771;2;1;13;86;LOBM;2025;40"))
                .contains("the signs are turned");
    }

    @Test
    void aFunctionWithTheSignTurnedIsWarnedOf() {
        Interpreted<LedgerEntry> read = read(
                "151;55771;1;1;13;52;LOBM;2025;1000",
                "151;55771;2;1;13;86;LOBM;2025;-400",
                "151;55880;1;1;13;52;LOBM;2025;100",
                "151;55880;2;1;13;86;LOBM;2025;40");

        assertThat(read.refusals()).isEmpty();
        assertThat(read.warnings()).containsExactly("ledger.sign");
    }
}
