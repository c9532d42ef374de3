package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Formulas 23 on paper: the comparisons on Ledighed of what is loaded, and what of the register it may show (23.13). */
class DevelopmentSheetIT extends OneHomeOnEveryDatabase {

    private static final String SHEET = "Ledighed";
    private static final int WEEKS = 60;
    private static final int ENOUGH = 12;
    private static final LocalDate FIRST_WEEK = LocalDate.of(2025, 1, 6);

    private static final Map<String, String> LINES = Map.of(
            "61", "Kontanthjælp;Ballerup;3080,00;3080,00;40;1232,00;0;0,00",
            "62", "A-dagpenge;Ballerup;5086,00;5086,00;0;0,00;70;3560,20",
            "63", "Sygedagpenge;Ballerup;4460,00;4460,00;40;1784,00;0;0,00");

    private void load(Path file) {
        Result load = cli.run("load", "--received-at", "2026-08-01", file.toString());
        assertThat(load.code()).as(() -> load.err() + cli.log()).isZero();
    }

    /** @param inOneWeek how many of each benefit in one week between the others */
    private Path register(int inOneWeek) {
        StringBuilder lines = new StringBuilder(RandomRegister.HEADER + "\n");
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = FIRST_WEEK.plusWeeks(week);
            for (Map.Entry<String, String> benefit :
                    LINES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                for (int citizen = 0; citizen < (week == WEEKS - 20 ? inOneWeek : ENOUGH); citizen++) {
                    lines.append(monday)
                            .append(';')
                            .append(benefit.getKey())
                            .append("0190")
                            .append(1000 + citizen)
                            .append(';')
                            .append(benefit.getValue())
                            .append('\n');
                }
            }
        }
        try {
            return Files.writeString(folder.resolve("register.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> night() {
        Result night = cli.run("nightly");
        assertThat(night.code()).as(() -> night.err() + cli.log()).isZero();
        byte[] bytes = cli.workbooks().get("jobregnskab_151.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .collect(Collectors.toMap(sheet -> sheet.getSheetName(), sheet -> content((XSSFSheet) sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(DevelopmentSheetIT::text)
                .collect(Collectors.joining("|"));
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    @Test
    void aPublishedSeriesIsComparedWithTheCountryOfTheSameSeries() {
        load(SampleFile.unemployment().write(folder.resolve("y25i01.csv")));
        Map<String, String> sheets = night();

        assertThat(sheets.get(SHEET))
                .contains("Udvikling siden juli 2024, Ballerup")
                .contains("er antallet af ledige i Ballerup", "er antallet af ledige i hele landet")
                .contains("Region (egen sum)", "Landsdel (egen sum)", "Højeste undervejs")
                .contains("egen beregning")
                .doesNotContain("For 1. juli 2026 er brugt", "null", "NaN", "xxx", "{0}");
        assertThat(sheets.get("Overblik")).contains("Ledige, juli 2026", "Siden juli 2024 er antallet af ledige");
        assertThat(sheets.get("Grundlag"))
                .contains("Rangorden (egen beregning)")
                .doesNotContain("Udvikling siden er udeladt");
    }

    @Test
    void theRegisterIsComparedWhereEveryWeekAndMonthMayBeShown() {
        load(register(ENOUGH));

        assertThat(night().get(SHEET))
                .contains("personer på ydelse (register)", "Landet findes ikke i den", "A-dagpenge mv., Ballerup")
                .contains("registeret er kun komplet for kommunen selv")
                .doesNotContain("Sammenlignelig kommune", "null", "NaN", "xxx");
    }

    @Test
    void oneSmallWeekLeavesTheRegistersComparisonOutAndNoterSaysWhy() {
        load(register(1));
        Map<String, String> sheets = night();

        assertThat(sheets).doesNotContainKey(SHEET).containsKey("Måneder");
        assertThat(sheets.get("Grundlag"))
                .contains("Udviklingen i eget register er udeladt på Ledighed")
                .contains("diskretion");
    }

    @Test
    void besideAPublishedSeriesOnlyTheRegistersPartIsLeftOut() {
        load(SampleFile.unemployment().write(folder.resolve("y25i01.csv")));
        load(register(1));
        Map<String, String> sheets = night();

        assertThat(sheets.get(SHEET)).contains("ledige (y25i01)").doesNotContain("personer på ydelse");
        assertThat(sheets.get("Grundlag")).contains("Udviklingen i eget register er udeladt på Ledighed");
    }

    @Test
    void withNothingToCompareTheSheetIsLeftOutAndNoterSaysSo() {
        load(SampleFile.benchmark("2018QMAT04").write(folder.resolve("benchmark.csv")));
        Map<String, String> sheets = night();

        assertThat(sheets).doesNotContainKey(SHEET);
        assertThat(sheets.get("Grundlag")).contains("Udvikling siden er udeladt på Ledighed");
    }
}
