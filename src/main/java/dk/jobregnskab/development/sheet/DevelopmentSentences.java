package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the sheet says above its charts, comparison by comparison. */
final class DevelopmentSentences {

    /** Characters across the table; an explanation is not wrapped by its cell. */
    private static final int LONGEST_LINE = 210;

    private record Line(String text, boolean isSection) {}

    private final Edition edition;
    private final Labels labels;
    private final List<Development> comparisons;
    private final List<Line> lines = new ArrayList<>();

    DevelopmentSentences(Edition edition, List<Development> comparisons) {
        this.edition = edition;
        this.labels = edition.labels();
        this.comparisons = comparisons;
        comparisons.forEach(this::tell);
    }

    /** How many lines it takes. */
    int lines() {
        return lines.size();
    }

    String title() {
        List<String> starts = comparisons.stream().map(this::start).distinct().toList();
        String since = starts.size() == 1
                ? starts.get(0)
                : comparisons.stream()
                        .map(comparison -> labels.text(
                                "since.title.series",
                                start(comparison),
                                say(comparison.series().counted())))
                        .collect(Collectors.joining(labels.text("since.title.and")));
        return labels.text("since.title", since, edition.municipality());
    }

    private String start(Development development) {
        return development.baseObservation() == null
                ? labels.date(development.from())
                : say(development.baseObservation().name());
    }

    private void tell(Development development) {
        Series series = development.series();
        lines.add(new Line(
                labels.text(
                        series.constructed() ? "since.section.constructed" : "since.section",
                        CellText.capitalised(say(series.counted())),
                        say(series.basis())),
                true));
        development.sentences().forEach(sentence -> tell(say(sentence)));
        if (series.isRegister()) {
            tell(labels.text("since.register"));
        }
        development.targets().forEach(target -> tell(say(target.answer())));
        new DevelopmentChart(edition, development).sentences().forEach(this::tell);
    }

    /** In as many lines as it takes. */
    private void tell(String text) {
        String rest = text;
        while (rest.length() > LONGEST_LINE) {
            int end = rest.lastIndexOf(' ', LONGEST_LINE);
            lines.add(new Line(rest.substring(0, end), false));
            rest = rest.substring(end + 1);
        }
        lines.add(new Line(rest, false));
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }

    void write(XSSFSheet sheet) {
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(2 + i);
            Line line = lines.get(i);
            XSSFCellStyle style = line.isSection()
                    ? edition.styles().section()
                    : edition.styles().about();
            for (int column = 0; column < (line.isSection() ? DevelopmentSheet.COLUMNS.size() : 1); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(style);
                if (column == 0) {
                    cell.setCellValue(CellText.safe(line.text()));
                }
            }
        }
    }
}
