package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** A chart has a title, points in every series, and colours that do not come from a theme. */
final class ChartRules {

    private ChartRules() {}

    static void check(XSSFChart chart) {
        assertThat(chart.getTitleText().getString()).as("title of a chart").isNotBlank();
        CTPlotArea area = chart.getCTChart().getPlotArea();
        List<CTNumDataSource> values = new ArrayList<>();
        boolean mayBreak = area.sizeOfLineChartArray() > 0;
        List<CTShapeProperties> looks = new ArrayList<>();
        area.getBarChartList().forEach(bars -> {
            assertThat(area.getValAxArray(0).getScaling().getMin().getVal())
                    .as("bars start at 0")
                    .isZero();
            for (CTBarSer series : bars.getSerList()) {
                values.add(series.getVal());
                looks.add(series.getSpPr());
            }
        });
        area.getLineChartList().forEach(lines -> {
            assertThat(lines.getGrouping()).as("grouping of a line chart").isNotNull();
            for (CTLineSer series : lines.getSerList()) {
                values.add(series.getVal());
                looks.add(series.getSpPr());
            }
        });
        assertThat(values).as("series of a chart").isNotEmpty();
        for (CTNumDataSource source : values) {
            long points = source.getNumRef().getNumCache().getPtCount().getVal();
            assertThat(source.getNumRef().getNumCache().sizeOfPtArray())
                    .as("points of %s", source.getNumRef().getF())
                    .isPositive()
                    .isBetween(mayBreak ? 1 : (int) points, (int) points);
        }
        assertThat(looks).allSatisfy(look -> assertThat(look.isSetSolidFill() || look.isSetLn())
                .as("explicit colour")
                .isTrue());
        assertThat(area.getValAxArray(0).isSetCrossBetween()).isTrue();
    }
}
