package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Front;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What rests on invented figures says so; what does not is not stamped. */
class ConstructedMarksTest {

    private static final String MARK = "KONSTRUEREDE TAL";
    private static final String[] OF_REGISTER = {"Register", "Ydelser", "Refusion", "Afstemning", "Revision"};

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
            assertThat(chartTitles(workbook, "Diagram", "Ledighed", "Udvikling siden"))
                    .noneMatch(title -> title.contains(MARK));
            workbook.getSheet("Forside")
                    .forEach(row ->
                            assertThat(row.getCell(0).getStringCellValue()).isNotEqualTo("Konstruerede tal"));
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).doesNotContain(MARK);
            assertThat(properties.getDescription()).isNull();
        }
    }

    @Test
    void a_constructed_register_marks_its_own_sheets_the_checks_of_its_prices_and_no_others() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.realBenchmark())) {
            assertThat(markedSheets(workbook))
                    .containsExactlyElementsOf(Stream.concat(Stream.of(OF_REGISTER), Stream.of("Kontroller"))
                            .toList());
            assertThat(chartTitles(workbook, "Register")).hasSize(2).allMatch(title -> title.startsWith(MARK));
            assertThat(chartTitles(workbook, "Diagram", "Ledighed", "Udvikling siden"))
                    .hasSize(8)
                    .noneMatch(title -> title.contains(MARK));
            for (String sheet : List.of("Resultat", "Kommuner", "Udvikling", "Forudsætninger")) {
                assertThat(Table.of(workbook, sheet).content()).as(sheet).doesNotContainIgnoringCase("konstruer");
            }
        }
    }

    @Test
    void the_front_of_real_figures_says_in_one_line_what_is_constructed_and_where() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.realBenchmark())) {
            assertThat(title(workbook.getSheet("Forside"))).startsWith("Jobregnskab for Ballerup");
            assertThat(new Front(workbook).said("Konstruerede tal"))
                    .isEqualTo(
                            "Kommunens eget register: arkene Register, Ydelser, Refusion, Afstemning, Revision og Kontroller;"
                                    + " linjen Egen opgørelse på Forside");
            assertThat(new Front(workbook).said("Egen opgørelse")).startsWith("Konstrueret: Egen opgørelse");
            assertThat(new Front(workbook).explained("Egen opgørelse")).startsWith("Fra et konstrueret register.");
            for (String label : List.of("Overskrift", "Udvikling siden", "Set over tid")) {
                assertThat(new Front(workbook).said(label)).as(label).doesNotContainIgnoringCase("konstrueret");
            }
            for (String label : List.of("Offentliggjort besparelse, mio. kr.", "Beregnet værdi, mio. kr.")) {
                assertThat(new Front(workbook).explained(label)).as(label).doesNotContainIgnoringCase("konstrueret");
            }
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).startsWith("Jobregnskab for Ballerup");
            assertThat(properties.getDescription()).contains("Indeholder konstruerede tal", "Register");
        }
    }

    @Test
    void a_value_at_a_price_from_the_constructed_register_is_constructed_and_the_persons_beside_it_are_not()
            throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPrices())) {
            assertThat(markedSheets(workbook))
                    .containsExactly(
                            "Forside",
                            "Resultat",
                            "Register",
                            "Ydelser",
                            "Refusion",
                            "Afstemning",
                            "Revision",
                            "Forudsætninger",
                            "Kontroller");
            assertThat(chartTitles(workbook, "Diagram")).noneMatch(title -> title.contains(MARK));
            Table result = Table.of(workbook, "Resultat");
            for (int row : List.of(-2, 0, 1, 2)) {
                assertThat(result.text(row, "Grundlag for pris")).endsWith("konstrueret");
                assertThat(result.text(row, "I ord")).endsWith("(beregnet, konstrueret)");
                assertThat(result.text(row, "Note"))
                        .contains("Enhedsprisen er konstrueret", "antal og placering er det ikke")
                        .doesNotContain("fil i ministeriets form");
            }
            assertThat(new Front(workbook).said("Konstruerede tal"))
                    .contains("Forside (beregnet værdi), Resultat (beregnet værdi), Register");
            assertThat(new Front(workbook).explained("Overskrift")).isEqualTo("Den beregnede værdi er konstrueret.");
            assertThat(new Front(workbook).explained("Beregnet værdi, mio. kr."))
                    .startsWith("Konstrueret:");
            assertThat(new Front(workbook).explained("Beregnet værdi, lav–høj, mio. kr."))
                    .startsWith("Konstrueret");
            for (String label : List.of("Forventet antal fuldtidspersoner", "Placering blandt de 98 kommuner")) {
                assertThat(new Front(workbook).explained(label)).startsWith("Offentliggjort af ministeriet");
            }
        }
    }

    @Test
    void checks_that_compare_constructed_money_say_so_and_those_of_persons_do_not() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPrices())) {
            Table checks = Table.of(workbook, "Kontroller");
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
            assertThat(new Front(workbook).said("Overskrift")).doesNotContain("onstrueret");
            assertThat(new Front(workbook).explained("Overskrift")).isEmpty();
            assertThat(new Front(workbook).explained("Offentliggjort besparelse, mio. kr."))
                    .endsWith("Det offentliggjorte beløb er ikke konstrueret.");
            assertThat(new Front(workbook).explained("Beregnet værdi, mio. kr."))
                    .startsWith("Konstrueret:");
            Table result = Table.of(workbook, "Resultat");
            assertThat(result.text(-2, "I ord")).endsWith("(offentliggjort)");
            assertThat(result.text(-2, "Note")).contains("Det offentliggjorte beløb er ikke konstrueret.");
        }
    }

    @Test
    void a_constructed_benchmark_marks_what_shows_it_but_no_published_series_and_no_list_of_files() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(markedSheets(workbook))
                    .hasSize(workbook.getNumberOfSheets() - 3)
                    .doesNotContain("Ledighed", "Noter", "Kilder");
            assertThat(chartTitles(workbook, "Ledighed")).hasSize(3).noneMatch(title -> title.contains(MARK));
            assertThat(chartTitles(workbook, "Diagram", "Register"))
                    .hasSize(6)
                    .allMatch(title -> title.startsWith(MARK));
            assertThat(chartTitles(workbook, "Udvikling siden"))
                    .extracting(title -> title.startsWith(MARK))
                    .containsExactly(false, true);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).startsWith(MARK);
        }
    }
}
