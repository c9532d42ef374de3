package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.style.Colour;
import java.util.HexFormat;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;

/** Elements of a chart for which the library that we run with has no classes. */
final class ChartXml {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private ChartXml() {}

    /** What lies between two points of the axis at least, and in what its labels are counted. */
    static void timeUnits(CTDateAx axis, String base, String major) {
        remove(axis, "baseTimeUnit");
        remove(axis, "majorTimeUnit");
        try (XmlCursor cursor = axis.getMajorUnit().newCursor()) {
            value(cursor, "baseTimeUnit", base);
            cursor.toEndToken();
            cursor.toNextToken();
            value(cursor, "majorTimeUnit", major);
        }
    }

    /** How much of a bar the next one of its place covers, in percent. */
    static void overlap(CTBarChart bars, int percent) {
        try (XmlCursor cursor = bars.getAxIdArray(0).newCursor()) {
            value(cursor, "overlap", String.valueOf(percent));
        }
    }

    private static void remove(XmlObject parent, String name) {
        // Only a cursor needs no class for the element.
        try (XmlCursor cursor = parent.newCursor()) {
            if (cursor.toChild(CHART, name)) {
                cursor.removeXml();
            }
        }
    }

    /**
     * The name of a series and its value, to the right of one of its points.
     *
     * @param down how far it is moved down, as part of the chart's height
     * @param wrapped whether it may take more than one line
     */
    static void endLabel(CTDLbls labels, int point, String format, Colour colour, double down, boolean wrapped) {
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement(chart("dLbl"));
            value(cursor, "idx", String.valueOf(point));
            if (down != 0) {
                cursor.beginElement(chart("layout"));
                cursor.beginElement(chart("manualLayout"));
                value(cursor, "x", "0");
                value(cursor, "y", String.valueOf(down));
                leave(cursor, 2);
            }
            cursor.beginElement(chart("numFmt"));
            cursor.insertAttributeWithValue("formatCode", format);
            cursor.insertAttributeWithValue("sourceLinked", "0");
            leave(cursor, 1);
            cursor.beginElement(chart("spPr"));
            cursor.insertElement(main("noFill"));
            cursor.beginElement(main("ln"));
            cursor.insertElement(main("noFill"));
            leave(cursor, 2);
            text(cursor, colour, wrapped);
            value(cursor, "dLblPos", "r");
            shown(cursor, true);
            cursor.insertElementWithText(chart("separator"), " ");
            leave(cursor, 1);
            shown(cursor, false);
        }
    }

    private static void text(XmlCursor cursor, Colour colour, boolean wrapped) {
        cursor.beginElement(chart("txPr"));
        cursor.beginElement(main("bodyPr"));
        cursor.insertAttributeWithValue("wrap", wrapped ? "square" : "none");
        leave(cursor, 1);
        cursor.beginElement(main("p"));
        cursor.beginElement(main("pPr"));
        cursor.beginElement(main("defRPr"));
        cursor.insertAttributeWithValue("sz", "1000");
        cursor.beginElement(main("solidFill"));
        cursor.beginElement(main("srgbClr"));
        cursor.insertAttributeWithValue("val", HexFormat.of().withUpperCase().formatHex(colour.rgb()));
        leave(cursor, 4);
        cursor.beginElement(main("endParaRPr"));
        leave(cursor, 3);
    }

    private static void shown(XmlCursor cursor, boolean named) {
        value(cursor, "showLegendKey", "0");
        value(cursor, "showVal", named ? "1" : "0");
        value(cursor, "showCatName", "0");
        value(cursor, "showSerName", named ? "1" : "0");
        value(cursor, "showPercent", "0");
        value(cursor, "showBubbleSize", "0");
    }

    private static void value(XmlCursor cursor, String name, String value) {
        cursor.beginElement(chart(name));
        cursor.insertAttributeWithValue("val", value);
        leave(cursor, 1);
    }

    private static void leave(XmlCursor cursor, int elements) {
        for (int i = 0; i < elements; i++) {
            cursor.toEndToken();
            cursor.toNextToken();
        }
    }

    private static QName chart(String name) {
        return new QName(CHART, name, "c");
    }

    private static QName main(String name) {
        return new QName(MAIN, name, "a");
    }
}
