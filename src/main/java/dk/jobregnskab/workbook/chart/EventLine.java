package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.style.Colour;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/** An event on a line chart: a series of one point at the top, with its name, and a line from there down to the axis. */
final class EventLine {

    private static final double WHOLE_HEIGHT = 100;
    /** One point. */
    private static final int THIN = 12_700;

    private EventLine() {}

    static void draw(XDDFLineChartData.Series series) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        CTDLbls labels = series.getCTLineSer().addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.R);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
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
}
