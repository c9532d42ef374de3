package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Curve;
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
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Draws bars and lines. Every colour is stated: a file without a theme has no colours of its own. */
public final class Charts {

    private static final double LINE_WIDTH = 2.25;

    private static final int MOST_MARKED_POINTS = 12;

    private final ChartFrame frame;

    public Charts(ChartFrame frame) {
        this.frame = frame;
    }

    /** Bars side by side, from 0, so that their lengths can be compared. */
    public void bars(Picture picture) {
        XDDFCategoryAxis bottom = frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(bottom);
        left.setMinimum(0d);
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
        frame.finish(picture, bottom, left);
    }

    /** Lines over time, from a stated minimum. */
    public void lines(Picture picture, double minimum) {
        XDDFCategoryAxis bottom = frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(bottom);
        left.setMinimum(minimum);
        drawLines(picture, bottom, left);
    }

    /**
     * Lines over time with what happened on the way.
     *
     * @param ends the last point of a line, to be labelled with its value: of the first line above, of the others below
     * @param events each with one value, the axis' end; labelled with their names
     */
    public void lines(Picture picture, double minimum, double maximum, List<Curve> ends, List<Curve> events) {
        XDDFCategoryAxis bottom = frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(bottom);
        left.setMinimum(minimum);
        left.setMaximum(maximum);
        left.setNumberFormat("General");
        XDDFLineChartData data = lineData(picture, bottom, left);
        frame.finish(picture, bottom, left);
        PointMarkers markers = new PointMarkers(frame.chart(), picture.curves().size());
        ends.forEach(end -> markers.end((XDDFLineChartData.Series) add(data, picture, end)));
        events.forEach(event -> markers.event((XDDFLineChartData.Series) add(data, picture, event)));
        frame.chart().plot(data);
    }

    /** A line of ranks: 1 is best and stands at the top. Whole ranks only, and about ten of them on the axis. */
    public void ranks(Picture picture, int greatest) {
        XDDFCategoryAxis bottom = frame.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = valueAxis(bottom);
        left.setOrientation(AxisOrientation.MAX_MIN);
        left.setMinimum(1d);
        left.setMajorUnit(Math.ceil(greatest / 10.0));
        bottom.setCrosses(AxisCrosses.MAX);
        drawLines(picture, bottom, left);
    }

    private void drawLines(Picture picture, XDDFCategoryAxis bottom, XDDFValueAxis left) {
        frame.chart().plot(lineData(picture, bottom, left));
        frame.finish(picture, bottom, left);
    }

    private XDDFLineChartData lineData(Picture picture, XDDFCategoryAxis bottom, XDDFValueAxis left) {
        XDDFLineChartData data = (XDDFLineChartData) frame.chart().createData(ChartTypes.LINE, bottom, left);
        // Without a grouping the part is invalid, and Excel may want to repair the file.
        data.setGrouping(Grouping.STANDARD);
        for (Curve curve : picture.curves()) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(data, picture, curve);
            XDDFLineProperties line = new XDDFLineProperties(fill(curve));
            line.setWidth(LINE_WIDTH);
            if (curve.isDashed()) {
                line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DASH));
            }
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setLineProperties(line);
            series.setShapeProperties(shape);
            series.setSmooth(false);
            if (picture.categories().getNumberOfCells() <= MOST_MARKED_POINTS) {
                series.setMarkerStyle(MarkerStyle.CIRCLE);
                ChartFrame.colourMarker(series, curve.colour().rgb());
            } else {
                series.setMarkerStyle(MarkerStyle.NONE);
            }
        }
        data.setVaryColors(false);
        return data;
    }

    private XDDFValueAxis valueAxis(XDDFCategoryAxis bottom) {
        XDDFValueAxis left = frame.chart().createValueAxis(AxisPosition.LEFT);
        left.crossAxis(bottom);
        bottom.crossAxis(left);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        return left;
    }

    private static XDDFChartData.Series add(XDDFChartData data, Picture picture, Curve curve) {
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(picture.source(), picture.categories()),
                XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), curve.values()));
        series.setTitle(curve.name(), null);
        return series;
    }

    private static XDDFSolidFillProperties fill(Curve curve) {
        return new XDDFSolidFillProperties(XDDFColor.from(curve.colour().rgb()));
    }
}
