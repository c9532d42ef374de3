package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.chart.Picture.Stroke;
import dk.jobregnskab.workbook.text.TextWidth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/**
 * Room for the names at the ends of lines, and the names: each beside the last known point of its line, moved apart where two would meet. Of
 * lines of one colour, which are one line in two looks, the one that goes on longest is named.
 */
final class LineLayout {

    static final double TITLE = 11;

    private static final double TEXT = 10;
    private static final double LINE = 1.25;
    private static final double GAP = 6;
    /** Figures from here on need no decimals. */
    private static final double LARGE = 1000;

    /** A title that is wider is broken. */
    private static final double TITLE_SHARE = 0.7;

    private static final double MOST_OF_THE_WIDTH = 0.42;
    /** A month and a year, such as "sep 26". */
    private static final double MONTH = 44;

    private record End(int series, int point, double value, Curve curve) {}

    private final ChartFrame frame;
    private final Picture picture;
    private final XDDFChartAxis bottom;
    private final XDDFValueAxis left;
    private final DrawnCells cells;
    private final List<Double> categories;
    private final List<String> names;
    private final List<End> ends;
    private boolean fractions;

    LineLayout(ChartFrame frame, Picture picture, XDDFChartAxis bottom, XDDFValueAxis left, boolean named) {
        this.frame = frame;
        this.picture = picture;
        this.bottom = bottom;
        this.left = left;
        this.cells = new DrawnCells(picture.source());
        this.categories = cells.numbers(picture.categories());
        this.names = cells.texts(picture.categories());
        this.ends = named ? ends() : List.of();
    }

    private List<End> ends() {
        List<End> all = new ArrayList<>();
        for (int i = 0; i < picture.curves().size(); i++) {
            Curve curve = picture.curves().get(i);
            List<Double> values = cells.numbers(curve.values());
            int last = values.size() - 1;
            while (last >= 0 && values.get(last).isNaN()) {
                last--;
            }
            if (last >= 0 && curve.stroke() != Stroke.UNNAMED) {
                double value = values.get(last);
                fractions |= isFraction(value);
                all.add(new End(i, last, value, curve));
            }
        }
        return all.stream()
                .filter(end -> all.stream()
                        .noneMatch(
                                other -> other.curve().colour() == end.curve().colour() && other.point() > end.point()))
                .sorted(Comparator.comparingDouble(End::value).reversed())
                .toList();
    }

    private static boolean isFraction(double value) {
        return Math.abs(value) < LARGE && value != Math.rint(value);
    }

    /** Alike for all ends: one decimal where one of them needs it. */
    private String format() {
        return fractions ? "#,##0.0" : "#,##0";
    }

    /** As it is shown; only its width matters. */
    private String text(End end) {
        return end.curve().name() + " " + shown(end.value()) + (fractions ? ",0" : "");
    }

    private static String shown(double value) {
        String digits = String.valueOf(Math.round(Math.abs(value)));
        return digits + ".".repeat((digits.length() - 1) / 3) + (value < 0 ? "-" : "");
    }

    void fit() {
        double width = Math.max(frame.width(), 1);
        double height = Math.max(frame.height(), 1);
        double right = ends.stream()
                        .mapToDouble(end -> width(text(end), TEXT, false))
                        .max()
                        .orElse(0)
                + 2 * GAP;
        double rightRoom = Math.min(right, width * MOST_OF_THE_WIDTH);
        String decimals = left.getMajorUnit() < 1 ? ",0" : "";
        double leftRoom = Math.max(
                        width(shown(left.getMaximum()) + decimals, TEXT, false),
                        width(shown(left.getMinimum()) + decimals, TEXT, false))
                + 2 * GAP;
        double plotWidth = width - leftRoom - rightRoom;
        double top = TITLE * LINE * Math.ceil(width(picture.title(), TITLE, true) / (width * TITLE_SHARE)) + 3 * GAP;
        double foot = TEXT * LINE * linesBelow(plotWidth) + GAP + 2;
        double plotHeight = Math.max(height - top - foot, height / 3);
        XDDFManualLayout layout = frame.chart().getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(ratio(leftRoom, width));
        layout.setY(ratio(top, height));
        layout.setWidthRatio(ratio(plotWidth, width));
        layout.setHeightRatio(ratio(plotHeight, height));
        if (isTime()) {
            writeTime(plotWidth);
        }
        writeEnds(height, plotHeight, rightRoom);
    }

    private static double ratio(double part, double whole) {
        return Math.round(part / whole * 10_000) / 10_000.0;
    }

    private static double width(String text, double size, boolean bold) {
        return TextWidth.of(text, bold) * size / 1000;
    }

    private boolean isTime() {
        return categories.stream().noneMatch(day -> day.isNaN());
    }

    /** Names that are wider than their place are broken between words. */
    private int linesBelow(double plotWidth) {
        double place = plotWidth / names.size();
        return names.stream()
                .mapToInt(name -> width(name, TEXT, false) <= place ? 1 : name.split(" ").length)
                .max()
                .orElse(1);
    }

    /** Months are equally far from each other; where there are weeks, days are. */
    private void writeTime(double plotWidth) {
        LocalDate first = day(categories.get(0));
        LocalDate last = day(categories.get(categories.size() - 1));
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        double most = Math.max(1, plotWidth / MONTH);
        int unit = 1;
        for (int possible : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            unit = possible;
            if (months <= possible * most) {
                break;
            }
        }
        bottom.setMajorUnit(unit);
        boolean weeks = categories.stream().anyMatch(day -> day(day).getDayOfMonth() != 1);
        CTPlotArea area = frame.chart().getCTChart().getPlotArea();
        CTDateAx axis = area.getDateAxArray(0);
        if (axis.isSetAuto()) {
            axis.getAuto().setVal(false);
        } else {
            axis.addNewAuto().setVal(false);
        }
        axis.getNumFmt().setFormatCode(cells.format(picture.categories()));
        axis.getNumFmt().setSourceLinked(true);
        ChartXml.timeUnits(axis, weeks ? "days" : "months", "months");
    }

    private static LocalDate day(double cell) {
        return DateUtil.getLocalDateTime(cell).toLocalDate();
    }

    /** From the highest on the page to the lowest, none closer to the next than a line of text. */
    private void writeEnds(double height, double plotHeight, double rightRoom) {
        boolean downwards = left.getOrientation() == AxisOrientation.MAX_MIN;
        double range = left.getMaximum() - left.getMinimum();
        double[] wanted = new double[ends.size()];
        double[] room = new double[ends.size()];
        for (int i = 0; i < ends.size(); i++) {
            double share = (ends.get(i).value() - left.getMinimum()) / range;
            wanted[i] = (downwards ? share : 1 - share) * plotHeight;
            room[i] = TEXT * LINE * Math.ceil(width(text(ends.get(i)), TEXT, false) / rightRoom);
        }
        double[] placed = Spread.apart(wanted, room);
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            CTLineSer series = frame.chart()
                    .getCTChart()
                    .getPlotArea()
                    .getLineChartArray(0)
                    .getSerArray(end.series());
            if (series.isSetDLbls()) {
                series.unsetDLbls();
            }
            ChartXml.endLabel(
                    series.addNewDLbls(),
                    end.point(),
                    format(),
                    end.curve().colour(),
                    ratio(placed[i] - wanted[i], height),
                    width(text(end), TEXT, false) > rightRoom - GAP);
        }
    }
}
