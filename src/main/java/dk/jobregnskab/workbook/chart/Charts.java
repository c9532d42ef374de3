package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Band;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.chart.Picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * Draws bars and lines. Every colour is stated: a file without a theme has no colours of its own. A line has its name and last value at its
 * end; months and weeks, written as days, stand on a true scale of time.
 */
public final class Charts {

    private static final double LINE_WIDTH = 2.25;
    private static final double THIN_WIDTH = 0.75;

    private static final int MOST_MARKED_POINTS = 12;

    /** Of the highest bar, above it. */
    private static final double ROOM_FOR_VALUES = 1.35;

    private final ChartFrame frame;

    public Charts(ChartFrame frame) {
        this.frame = frame;
    }

    /** Bars side by side, from 0, so that their lengths can be compared. Those that say their values need no axis of them. */
    public void bars(Picture picture) {
        XDDFChartAxis bottom = frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(bottom, "#,##0");
        left.setMinimum(0d);
        if (ChartFrame.labelsBars(picture)) {
            left.setVisible(false);
            known(picture).stream().max(Double::compare).ifPresent(most -> left.setMaximum(ROOM_FOR_VALUES * most));
        }
        XDDFBarChartData data = (XDDFBarChartData) frame.chart().createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(80);
        for (Curve curve : picture.curves()) {
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(fill(curve));
            add(data, picture, curve).setShapeProperties(shape);
        }
        data.setVaryColors(false);
        frame.chart().plot(data);
        frame.finishBars(picture, bottom, left);
    }

    /**
     * Bars that lie, to the right of 0 and to the left: one series for each side.
     *
     * @param format of the axis
     */
    public void deviations(Picture picture, String format) {
        new DeviationBars(frame).draw(picture, format);
    }

    /** Lines over time, from a stated minimum. */
    public void lines(Picture picture, double minimum) {
        lines(picture, minimum, AxisStart.above(known(picture)), List.of());
    }

    /**
     * Lines over time with what happened on the way.
     *
     * @param events each with one value, the axis' end; labelled with their names
     */
    public void lines(Picture picture, double minimum, double maximum, List<Curve> events) {
        XDDFChartAxis bottom = bottomAxis(picture);
        draw(picture, events, bottom, valueAxis(bottom, minimum, maximum));
    }

    /** Lines over time, and behind them a shaded band: how sure the last of them are. */
    public void fan(Picture picture, Band band, double minimum) {
        XDDFChartAxis bottom = bottomAxis(picture);
        XDDFValueAxis left = valueAxis(bottom, minimum, AxisStart.above(known(picture)));
        new BandArea(frame, bottom, left).draw(picture, band);
        draw(picture, List.of(), bottom, left);
    }

    private XDDFValueAxis valueAxis(XDDFChartAxis bottom, double minimum, double maximum) {
        double unit = AxisStart.unit(minimum, maximum);
        XDDFValueAxis left = valueAxis(bottom, unit < 1 ? "#,##0.0" : "#,##0");
        left.setMinimum(minimum);
        left.setMaximum(maximum);
        left.setMajorUnit(unit);
        return left;
    }

    /** A line of ranks: 1 is best and stands at the top. Whole ranks only, and about ten of them on the axis. */
    public void ranks(Picture picture, int greatest) {
        double unit = Math.ceil(greatest / 10.0);
        XDDFChartAxis bottom = bottomAxis(picture);
        XDDFValueAxis left = valueAxis(bottom, "0");
        left.setOrientation(AxisOrientation.MAX_MIN);
        left.setMinimum(1d);
        left.setMaximum(1 + unit * Math.ceil(greatest / unit));
        left.setMajorUnit(unit);
        bottom.setCrosses(AxisCrosses.MAX);
        draw(picture, List.of(), bottom, left);
    }

    private static List<Double> known(Picture picture) {
        DrawnCells cells = new DrawnCells(picture.source());
        List<Double> known = new ArrayList<>();
        for (Curve curve : picture.curves()) {
            cells.numbers(curve.values()).stream()
                    .filter(value -> !value.isNaN())
                    .forEach(known::add);
        }
        return known;
    }

    private void draw(Picture picture, List<Curve> events, XDDFChartAxis bottom, XDDFValueAxis left) {
        XDDFLineChartData data = (XDDFLineChartData) frame.chart().createData(ChartTypes.LINE, bottom, left);
        // Without a grouping the part is invalid, and Excel may want to repair the file.
        data.setGrouping(Grouping.STANDARD);
        boolean marked = picture.categories().getNumberOfCells() <= MOST_MARKED_POINTS;
        picture.curves().forEach(curve -> look((XDDFLineChartData.Series) add(data, picture, curve), curve, marked));
        events.forEach(event -> EventLine.draw((XDDFLineChartData.Series) add(data, picture, event)));
        data.setVaryColors(false);
        frame.chart().plot(data);
        frame.finishLines(picture, bottom, left);
    }

    private static void look(XDDFLineChartData.Series series, Curve curve, boolean marked) {
        XDDFLineProperties line = new XDDFLineProperties(fill(curve));
        line.setWidth(curve.stroke() == Stroke.THIN ? THIN_WIDTH : LINE_WIDTH);
        if (curve.stroke() == Stroke.DASHED) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DASH));
        }
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        series.setShapeProperties(shape);
        series.setSmooth(false);
        series.setMarkerStyle(marked ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        if (marked) {
            ChartFrame.colourMarker(series, curve.colour().rgb());
        }
    }

    private XDDFChartAxis bottomAxis(Picture picture) {
        return new DrawnCells(picture.source()).areDays(picture.categories())
                ? frame.chart().createDateAxis(AxisPosition.BOTTOM)
                : frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
    }

    private XDDFValueAxis valueAxis(XDDFChartAxis bottom, String format) {
        XDDFValueAxis left = frame.chart().createValueAxis(AxisPosition.LEFT);
        left.crossAxis(bottom);
        bottom.crossAxis(left);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.setNumberFormat(format);
        return left;
    }

    private static XDDFChartData.Series add(XDDFChartData data, Picture picture, Curve curve) {
        boolean days = new DrawnCells(picture.source()).areDays(picture.categories());
        XDDFDataSource<?> categories = days
                ? XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), picture.categories())
                : XDDFDataSourcesFactory.fromStringCellRange(picture.source(), picture.categories());
        XDDFChartData.Series series = data.addSeries(
                categories, XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), curve.values()));
        series.setTitle(curve.name(), null);
        return series;
    }

    private static XDDFSolidFillProperties fill(Curve curve) {
        return new XDDFSolidFillProperties(XDDFColor.from(curve.colour().rgb()));
    }
}
