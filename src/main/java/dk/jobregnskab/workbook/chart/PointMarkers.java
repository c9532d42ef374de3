package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.style.Colour;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/** Single points of a line chart that carry their own label and therefore stand in no legend: the end of a line, and an event. */
final class PointMarkers {

    private static final double WHOLE_HEIGHT = 100;
    /** One point. */
    private static final int THIN = 12_700;

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
        // The library's own class for error bars cannot make new ones.
        CTErrBars bars = series.getCTLineSer().addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.MINUS);
        bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
        bars.addNewNoEndCap().setVal(true);
        bars.addNewVal().setVal(WHOLE_HEIGHT);
        CTLineProperties line = bars.addNewSpPr().addNewLn();
        line.setW(THIN);
        line.addNewSolidFill().addNewSrgbClr().setVal(Colour.BROWN.rgb());
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
