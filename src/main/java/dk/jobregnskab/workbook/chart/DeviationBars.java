package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Curve;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Bars to both sides of 0, the first name at the top; names stand at the left edge, off the bars. */
final class DeviationBars {

    private static final byte LAID_OVER = 100;
    private static final int GAP = 45;

    private final ChartFrame frame;

    DeviationBars(ChartFrame frame) {
        this.frame = frame;
    }

    /** @param format of the axis */
    void draw(Picture picture, String format) {
        XDDFCategoryAxis names = frame.chart().createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = frame.chart().createValueAxis(AxisPosition.BOTTOM);
        names.crossAxis(values);
        values.crossAxis(names);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        // Reversed names would carry the axis of values to the top.
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setTickLabelPosition(AxisTickLabelPosition.HIGH);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format);
        XDDFBarChartData data = (XDDFBarChartData) frame.chart().createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        for (Curve curve : picture.curves()) {
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(picture.source(), picture.categories()),
                    XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), curve.values()));
            series.setTitle(curve.name(), null);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(curve.colour().rgb())));
            series.setShapeProperties(shape);
        }
        data.setVaryColors(false);
        frame.chart().plot(data);
        ChartXml.overlap(frame.chart().getCTChart().getPlotArea().getBarChartArray(0), LAID_OVER);
        frame.finishDeviations(picture, names, values);
    }
}
