package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What rests on invented figures says so; what does not is not stamped. */
class ConstructedMarksTest {

    private static final String MARK = "KONSTRUEREDE TAL";
    private static final String[] OF_REGISTER = {"Måneder", "Ydelser"};

    private static String title(Sheet sheet) {
        return sheet.getRow(0).getCell(0).getStringCellValue();
    }

    private static List<String> markedSheets(XSSFWorkbook workbook) {
        List<String> marked = new ArrayList<>();
        for (Sheet sheet : workbook) {
            boolean inTitle = title(sheet).contains(MARK);
            assertThat(sheet.getHeader().getCenter().contains(MARK))
                    .as("printed header of %s", sheet.getSheetName())
                    .isEqualTo(inTitle);
            if (inTitle) {
                marked.add(sheet.getSheetName());
            }
        }
        return marked;
    }

    private static List<String> chartTitles(XSSFWorkbook workbook, String... sheets) {
        List<String> titles = new ArrayList<>();
        for (String name : sheets) {
            workbook.getSheet(name)
                    .getDrawingPatriarch()
                    .getCharts()
                    .forEach(chart -> titles.add(chart.getTitleText().getString()));
        }
        return titles;
    }

    @Test
    void published_figures_are_marked_nowhere() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(markedSheets(workbook)).isEmpty();
            assertThat(chartTitles(workbook, "Resultat", "Ledighed")).noneMatch(title -> title.contains(MARK));
            assertThat(new Overview(workbook).content()).doesNotContainIgnoringCase("konstruer");
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).doesNotContain(MARK);
            assertThat(properties.getDescription()).isNull();
        }
    }

    @Test
    void a_constructed_register_marks_its_own_sheets_the_checks_of_its_prices_and_no_others() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.realBenchmark())) {
            assertThat(markedSheets(workbook))
                    .containsExactlyElementsOf(Stream.concat(Stream.of(OF_REGISTER), Stream.of("Kontrol", "Data"))
                            .toList());
            assertThat(chartTitles(workbook, "Måneder")).hasSize(2).allMatch(title -> title.startsWith(MARK));
            assertThat(chartTitles(workbook, "Resultat", "Ledighed"))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .noneMatch(title -> title.contains(MARK));
            for (String sheet : List.of("tblResultat", "tblKommuner", "tblUdvikling", "tblForudsaetninger")) {
                assertThat(Table.named(workbook, sheet).content()).as(sheet).doesNotContainIgnoringCase("konstruer");
            }
        }
    }

    @Test
    void overblik_of_real_figures_carries_no_mark_and_its_line_of_the_register_says_what_it_is() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.realBenchmark())) {
            assertThat(title(workbook.getSheet("Overblik"))).startsWith("Jobregnskab for Ballerup");
            assertThat(new Overview(workbook).lines())
                    .filteredOn(line -> line.toLowerCase(Locale.ROOT).contains("konstruer"))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("eget register"));
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).startsWith("Jobregnskab for Ballerup");
            assertThat(properties.getDescription()).contains("Indeholder konstruerede tal", "Måneder");
        }
    }

    @Test
    void a_value_at_a_price_from_the_constructed_register_is_constructed_and_the_persons_beside_it_are_not()
            throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPrices())) {
            assertThat(markedSheets(workbook))
                    .containsExactly("Overblik", "Resultat", "Måneder", "Ydelser", "Kontrol", "Grundlag", "Data");
            assertThat(chartTitles(workbook, "Resultat")).noneMatch(title -> title.contains(MARK));
            Table value = Table.named(workbook, "tblVaerdi");
            for (int row = 0; row <= value.rows(); row++) {
                assertThat(value.text(row, "Grundlag for pris")).endsWith("konstrueret");
            }
            assertThat(new Overview(workbook).content())
                    .contains("Overblik (beregnet værdi), Resultat (beregnet værdi), Måneder");
        }
    }

    @Test
    void checks_that_compare_constructed_money_say_so_and_those_of_persons_do_not() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPrices())) {
            Table checks = Table.named(workbook, "tblKontroller");
            for (int row = 0; row < checks.rows(); row++) {
                String id = checks.text(row, "Kontrol-id");
                assertThat(checks.text(row, "Forklaring").contains("konstruerede tal"))
                        .as(id)
                        .isEqualTo(
                                id.matches(
                                        "workbook\\.(price|calculated|low|high)/.*|savings\\.unexplained|workbook\\.(benefits|steps)\\.net"));
            }
        }
    }

    @Test
    void a_published_amount_that_is_real_stays_real_beside_a_constructed_value() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPricesBesideAnAmount())) {
            assertThat(new Overview(workbook).sentence()).doesNotContain("onstrueret");
            assertThat(new Overview(workbook).content()).contains("onstruerede tal på Overblik (beregnet værdi)");
        }
    }

    @Test
    void a_constructed_benchmark_marks_what_shows_it_but_no_published_series_and_no_list_of_files() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(headings(workbook.getSheet("Grundlag")))
                    .extracting(heading -> heading.startsWith(MARK))
                    .containsExactly(true, false, false);
            assertThat(headings(workbook.getSheet("Data")))
                    .filteredOn(heading -> heading.contains("serier"))
                    .noneMatch(heading -> heading.contains(MARK));
            assertThat(chartTitles(workbook, "Resultat", "Måneder")).allMatch(title -> title.startsWith(MARK));
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).startsWith(MARK);
        }
    }

    private static List<String> headings(Sheet sheet) {
        List<String> headings = new ArrayList<>();
        sheet.forEach(row -> {
            String text = row.getCell(0) == null ? "" : row.getCell(0).toString();
            if (text.contains("Tabel ") && text.contains(": ")) {
                headings.add(text);
            }
        });
        return headings;
    }
}
