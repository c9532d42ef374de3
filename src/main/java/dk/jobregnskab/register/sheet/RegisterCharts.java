package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RevisionTriangle;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Full-time persons by month from the register's table: the total by itself, and the groups together. Preliminary months are dashed. */
final class RegisterCharts {

    private static final int ROWS = 15;
    private static final int YEAR = 12;
    private static final int HUNDRED = 100;

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
    private final RegisterLines lines;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();

    private RegisterCharts(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.lines = new RegisterLines(edition);
    }

    /** Beside each other, and below them in words what they show. */
    static void draw(Edition edition, SheetCanvas canvas, int columns) {
        if (RegisterLines.of(edition, BenefitGroups.TOTAL).size() < 2) {
            return;
        }
        RegisterCharts charts = new RegisterCharts(edition);
        charts.prepare("total", List.of(BenefitGroups.TOTAL));
        charts.prepare("groups", BenefitGroups.PARTS);
        int row = canvas.take(ROWS);
        for (int i = 0; i < charts.pictures.size(); i++) {
            canvas.chart(row, ROWS, i * columns / 2, (i + 1) * columns / 2)
                    .lines(charts.pictures.get(i), charts.starts.get(i));
        }
        charts.pictures.forEach(picture -> canvas.paragraph(picture.sentence()));
    }

    /** The last full month beside the same month of the year before, else beside the first of the line. */
    private String message() {
        MonthRows total = new MonthRows(edition, BenefitGroups.TOTAL);
        List<FigureRow> full = total.all().stream()
                .filter(row -> row.figure() != null && row.whole() && !row.preliminary())
                .toList();
        if (full.size() < 2) {
            return labels.text("register.total.chartTitle");
        }
        FigureRow last = full.get(full.size() - 1);
        FigureRow base = total.of(RevisionTriangle.monthsBefore(last.period(), YEAR))
                .filter(full::contains)
                .orElse(full.get(0));
        BigDecimal now = persons(last);
        BigDecimal then = persons(base);
        if (then.signum() == 0) {
            return labels.text("register.total.chartTitle");
        }
        BigDecimal percent =
                now.subtract(then).multiply(BigDecimal.valueOf(HUNDRED)).divide(then, 1, RoundingMode.HALF_UP);
        String ending = percent.signum() == 0 ? "same" : percent.signum() > 0 ? "more" : "fewer";
        return labels.text(
                "register.total.message." + ending,
                edition.numbers().decimal(now, 0),
                labels.period(last.period()),
                edition.numbers().decimal(percent.abs(), 1),
                labels.period(base.period()));
    }

    private static BigDecimal persons(FigureRow row) {
        RegisterFigure figure = row.figure();
        return figure == null ? BigDecimal.ZERO : figure.fullTimePersons();
    }

    private void prepare(String key, List<String> groups) {
        List<Curve> curves = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        boolean constructed = false;
        for (String group : groups) {
            List<FigureRow> rows = RegisterLines.of(edition, group);
            Colour colour = COLOURS.getOrDefault(group, Colour.GREY);
            if (rows.stream().anyMatch(row -> row.figure() != null && !row.preliminary())) {
                curves.add(new Curve(group, lines.values(group, false), colour));
            }
            if (rows.stream().anyMatch(row -> row.figure() != null && row.preliminary())) {
                curves.add(Curve.dashed(group, lines.values(group, true), colour));
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
        String title = key.equals("total") ? message() : labels.text("register." + key + ".chartTitle");
        Picture picture = new Picture(
                edition.marked(title, constructed),
                sentence + (start > 0 ? " " + labels.text("chart.notFromZero") : ""),
                lines.sheet(),
                lines.months(),
                curves);
        pictures.add(picture);
        starts.add(start);
    }
}
