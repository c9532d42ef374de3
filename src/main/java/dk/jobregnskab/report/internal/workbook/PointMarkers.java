package dk.jobregnskab.report.internal.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.ErrorBarType;
import org.apache.poi.xddf.usermodel.chart.ErrorDirection;
import org.apache.poi.xddf.usermodel.chart.ErrorValueType;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFErrorBars;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Single points of a line chart that carry their own label and therefore stand in no legend: the end of a line, and an event. */
final class PointMarkers {

    private static final double WHOLE_HEIGHT = 100;
    private static final double THIN = 1;

    private final XSSFChart chart;
    private final int lines;
    private int marked;
    private boolean above = true;

    /** @param lines how many series stand before the markers */
    PointMarkers(XSSFChart chart, int lines) {
        this.chart = chart;
        this.lines = lines;
    }

    void end(XDDFLineChartData.Series series) {
        bare(series);
        label(series, above ? STDLblPos.T : STDLblPos.B, true);
        above = false;
    }

    /** A line from the point down to the axis. */
    void event(XDDFLineChartData.Series series) {
        bare(series);
        label(series, STDLblPos.R, false);
        XDDFErrorBars bars = new XDDFErrorBars();
        bars.setErrorDirection(ErrorDirection.Y);
        bars.setErrorBarType(ErrorBarType.MINUS);
        bars.setErrorValueType(ErrorValueType.PERCENTAGE);
        bars.setNoEndCap(true);
        bars.setValue(WHOLE_HEIGHT);
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Styles.BROWN)));
        line.setWidth(THIN);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        bars.setShapeProperties(shape);
        series.setErrorBars(bars);
    }

    private void bare(XDDFLineChartData.Series series) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        if (lines > 1) {
            XDDFLegendEntry entry = chart.getOrAddLegend().addEntry();
            entry.setIndex(lines + (long) marked++);
            entry.setDelete(true);
        }
    }

    private static void label(XDDFLineChartData.Series series, STDLblPos.Enum position, boolean value) {
        CTDLbls labels = series.getCTLineSer().addNewDLbls();
        if (value) {
            labels.addNewNumFmt().setFormatCode("#,##0.0");
            labels.getNumFmt().setSourceLinked(false);
        }
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(value);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(!value);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
