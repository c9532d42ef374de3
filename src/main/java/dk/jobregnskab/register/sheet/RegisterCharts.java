package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Full-time persons by month beside the table: the total by itself, and the groups together. Preliminary months are dashed. */
final class RegisterCharts {

    private static final int FIRST_COLUMN = RegisterSheet.COLUMNS.size() + 1;
    private static final int COLUMNS = 8;
    private static final int ROWS = 18;
    private static final Map<String, Colour> COLOURS = Map.of(
            BenefitGroups.TOTAL,
            Colour.DARK_BLUE,
            BenefitGroups.PARTS.get(0),
            Colour.DARK_BLUE,
            BenefitGroups.PARTS.get(1),
            Colour.GREY,
            BenefitGroups.PARTS.get(2),
            Colour.BROWN);

    private final Edition edition;
    private final Labels labels;
    private final TableSheet table;
    private final RegisterLines lines;
    private int drawn;
    private int lastRow;

    private RegisterCharts(Edition edition, TableSheet table) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.lines = new RegisterLines(edition, table, FIRST_COLUMN + COLUMNS + 1);
    }

    static void draw(Edition edition, TableSheet table) {
        if (RegisterLines.of(edition, BenefitGroups.TOTAL).size() < 2) {
            return;
        }
        RegisterCharts charts = new RegisterCharts(edition, table);
        charts.lines.write();
        charts.draw("total", List.of(BenefitGroups.TOTAL));
        charts.draw("groups", BenefitGroups.PARTS);
        edition.workbook()
                .setPrintArea(
                        edition.workbook().getSheetIndex(table.sheet()),
                        0,
                        FIRST_COLUMN + COLUMNS - 1,
                        0,
                        Math.max(table.sheet().getLastRowNum(), charts.lastRow));
    }

    private void draw(String key, List<String> groups) {
        List<Curve> curves = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        boolean constructed = false;
        for (String group : groups) {
            List<FigureRow> rows = RegisterLines.of(edition, group);
            Colour colour = COLOURS.getOrDefault(group, Colour.GREY);
            if (rows.stream().anyMatch(row -> row.figure() != null && !row.preliminary())) {
                curves.add(new Curve(group, lines.values(group, false, rows.size()), colour));
            }
            if (rows.stream().anyMatch(row -> row.figure() != null && row.preliminary())) {
                String name = labels.text("chart.preliminary", group);
                curves.add(Curve.dashed(name, lines.values(group, true, rows.size()), colour));
            }
            for (FigureRow row : rows) {
                RegisterFigure figure = row.figure();
                if (figure != null) {
                    values.add(figure.fullTimePersons().doubleValue());
                    constructed |= row.constructed();
                }
            }
        }
        if (curves.isEmpty()) {
            return;
        }
        double start = AxisStart.below(values);
        List<FigureRow> months = RegisterLines.of(edition, groups.get(0));
        String sentence = labels.text(
                "register." + key + ".sentence",
                edition.municipality(),
                labels.period(months.get(0).period()),
                labels.period(months.get(months.size() - 1).period()));
        String title = labels.text("register." + key + ".chartTitle", edition.municipality());
        Picture picture = new Picture(
                edition.marked(title, constructed),
                sentence + (start > 0 ? " " + labels.text("chart.notFromZero") : ""),
                table.sheet(),
                lines.months(months.size()),
                curves);
        int row = 2 + drawn++ * (ROWS + 1);
        lastRow = row + ROWS;
        ChartFrame frame =
                ChartFrame.at(table.sheet(), labels.languageTag(), FIRST_COLUMN, row, FIRST_COLUMN + COLUMNS, lastRow);
        new Charts(frame).lines(picture, start);
    }
}
