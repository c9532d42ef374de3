package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.style.Colour;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** What all charts have around their data: place, size, title, labels, alternative text. */
public final class ChartFrame {

    private static final int MOST_LABELLED_POINTS = 8;
    private static final byte[] GRID = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final double POINTS_OF_A_PIXEL = (double) Units.EMU_PER_PIXEL / Units.EMU_PER_POINT;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final XSSFClientAnchor anchor;
    private final XSSFChart chart;
    private final String languageTag;
    private @Nullable LineLayout layout;

    private ChartFrame(XSSFSheet sheet, XSSFClientAnchor anchor, String languageTag) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
        this.anchor = anchor;
        this.chart = drawing.createChart(anchor);
        this.languageTag = languageTag;
    }

    /** A chart from one cell to another, the last column and row excluded. */
    public static ChartFrame at(XSSFSheet sheet, String languageTag, int column, int row, int toColumn, int toRow) {
        return new ChartFrame(sheet, new XSSFClientAnchor(0, 0, 0, 0, column, row, toColumn, toRow), languageTag);
    }

    XSSFChart chart() {
        return chart;
    }

    public int firstRow() {
        return anchor.getRow1();
    }

    public int lastRow() {
        return anchor.getRow2() - 1;
    }

    /** In points. */
    double width() {
        double width = 0;
        for (int column = anchor.getCol1(); column < anchor.getCol2(); column++) {
            width += sheet.getColumnWidthInPixels(column) * POINTS_OF_A_PIXEL;
        }
        return width;
    }

    /** In points. */
    double height() {
        double height = 0;
        for (int index = anchor.getRow1(); index < anchor.getRow2(); index++) {
            XSSFRow row = sheet.getRow(index);
            height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }

    /** To be called again when columns and rows have another size than when it was drawn. */
    public void fit() {
        if (layout != null) {
            layout.fit();
        }
    }

    static boolean labelsBars(Picture picture) {
        return picture.categories().getNumberOfCells() <= MOST_LABELLED_POINTS;
    }

    void finishBars(Picture picture, XDDFChartAxis bottom, XDDFValueAxis left) {
        finish(picture, bottom, left);
        if (picture.curves().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        if (!labelsBars(picture)) {
            grid(left);
        } else {
            for (CTBarSer series :
                    chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
                labelPoints(series.addNewDLbls(), STDLblPos.OUT_END);
            }
        }
    }

    void finishDeviations(Picture picture, XDDFChartAxis names, XDDFValueAxis values) {
        finish(picture, names, values);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        grid(values);
    }

    /** A single line with few points has its values; every other line its name and last value at its end. */
    void finishLines(Picture picture, XDDFChartAxis bottom, XDDFValueAxis left) {
        finish(picture, bottom, left);
        grid(left);
        boolean labelled =
                picture.curves().size() == 1 && picture.categories().getNumberOfCells() <= MOST_LABELLED_POINTS;
        if (labelled) {
            CTLineSer series =
                    chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
            labelPoints(series.addNewDLbls(), STDLblPos.T);
        }
        layout = new LineLayout(this, picture, bottom, left, !labelled);
        layout.fit();
    }

    private static void grid(XDDFValueAxis left) {
        left.getOrAddMajorGridProperties().setLineProperties(line(GRID));
    }

    private void finish(Picture picture, XDDFChartAxis bottom, XDDFValueAxis left) {
        writeTitle(picture.title());
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFShapeProperties axis = bottom.getOrAddShapeProperties();
        axis.setLineProperties(line(Colour.GREY.rgb()));
        bottom.setMajorTickMark(AxisTickMark.OUT);
        left.setMajorTickMark(AxisTickMark.NONE);
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        upright(bottom);
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setDescr(picture.sentence());
        properties.setTitle(picture.title());
    }

    /** Names along the axis are broken between words rather than turned. */
    private void upright(XDDFChartAxis bottom) {
        bottom.getOrAddTextProperties();
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTTextBody text = area.sizeOfDateAxArray() > 0
                ? area.getDateAxArray(0).getTxPr()
                : area.getCatAxArray(0).getTxPr();
        text.getBodyPr().setRot(0);
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
        look.setSz((int) (LineLayout.TITLE * 100));
        look.setB(true);
    }

    private static void labelPoints(CTDLbls labels, STDLblPos.Enum position) {
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
