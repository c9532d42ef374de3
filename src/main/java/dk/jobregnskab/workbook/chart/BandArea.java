package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Band;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** A band behind lines: two areas on top of each other, the lower one unseen. */
final class BandArea {

    private static final byte[] SHADE = {(byte) 0xD6, (byte) 0xDC, (byte) 0xE5};

    private final ChartFrame frame;
    private final XDDFChartAxis bottom;
    private final XDDFValueAxis left;

    BandArea(ChartFrame frame, XDDFChartAxis bottom, XDDFValueAxis left) {
        this.frame = frame;
        this.bottom = bottom;
        this.left = left;
    }

    void draw(Picture picture, Band band) {
        XDDFAreaChartData areas = (XDDFAreaChartData) frame.chart().createData(ChartTypes.AREA, bottom, left);
        areas.setGrouping(Grouping.STACKED);
        add(areas, picture, band.low(), new XDDFNoFillProperties());
        add(areas, picture, band.height(), new XDDFSolidFillProperties(XDDFColor.from(SHADE)));
        areas.setVaryColors(false);
        frame.chart().plot(areas);
    }

    private static void add(
            XDDFAreaChartData areas, Picture picture, CellRangeAddress values, XDDFFillProperties fill) {
        XDDFChartData.Series series = areas.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), picture.categories()),
                XDDFDataSourcesFactory.fromNumericCellRange(picture.source(), values));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill);
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
    }
}
