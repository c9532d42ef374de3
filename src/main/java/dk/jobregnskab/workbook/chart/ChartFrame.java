package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.style.Colour;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** What all charts have around their data: place, title, legend, labels at the points, alternative text. */
public final class ChartFrame {

    private static final int MOST_LABELLED_POINTS = 6;
    private static final byte[] GRID = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private final XSSFDrawing drawing;
    private final XSSFChart chart;
    private final String languageTag;

    private ChartFrame(XSSFDrawing drawing, XSSFChart chart, String languageTag) {
        this.drawing = drawing;
        this.chart = chart;
        this.languageTag = languageTag;
    }

    /** A chart from one cell to another, the last column and row excluded. */
    public static ChartFrame at(XSSFSheet sheet, String languageTag, int column, int row, int toColumn, int toRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, toColumn, toRow);
        return new ChartFrame(drawing, drawing.createChart(anchor), languageTag);
    }

    XSSFChart chart() {
        return chart;
    }

    void finish(Picture picture, XDDFCategoryAxis bottom, XDDFValueAxis left) {
        writeTitle(picture.title());
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (picture.curves().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        left.getOrAddMajorGridProperties().setLineProperties(line(GRID));
        bottom.getOrAddShapeProperties().setLineProperties(line(Colour.GREY.rgb()));
        if (picture.categories().getNumberOfCells() <= MOST_LABELLED_POINTS) {
            labelPoints();
        }
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setDescr(picture.sentence());
        properties.setTitle(picture.title());
    }

    private static XDDFLineProperties line(byte[] colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    private void writeTitle(String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        CTRegularTextRun run =
                chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        look.setLang(languageTag);
        look.setSz(1100);
        look.setB(true);
    }

    private void labelPoints() {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        if (area.sizeOfBarChartArray() > 0) {
            for (CTBarSer series : area.getBarChartArray(0).getSerList()) {
                label(series.addNewDLbls(), STDLblPos.OUT_END);
            }
        } else {
            boolean above = true;
            for (CTLineSer series : area.getLineChartArray(0).getSerList()) {
                label(series.addNewDLbls(), above ? STDLblPos.T : STDLblPos.B);
                above = !above;
            }
        }
    }

    private static void label(CTDLbls labels, STDLblPos.Enum position) {
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    static void colourMarker(XDDFLineChartData.Series series, byte[] colour) {
        CTLineSer xml = series.getCTLineSer();
        CTSolidColorFillProperties fill = xml.getMarker().addNewSpPr().addNewSolidFill();
        fill.addNewSrgbClr().setVal(colour);
        xml.getMarker().getSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(colour);
    }
}
