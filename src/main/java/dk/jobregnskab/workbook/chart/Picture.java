package dk.jobregnskab.workbook.chart;

import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.CellText;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What a chart shows, and in words what can be seen: the sentence stands above it and is its alternative text.
 *
 * @param source the sheet that holds the cells
 */
public record Picture(
        String title, String sentence, XSSFSheet source, CellRangeAddress categories, List<Curve> curves) {

    public Picture {
        title = CellText.clean(title);
        sentence = CellText.clean(sentence);
    }

    /** One row of bars or one line. */
    public record Curve(String name, CellRangeAddress values, Colour colour, Stroke stroke) {

        public Curve {
            name = CellText.clean(name);
        }

        public Curve(String name, CellRangeAddress values, Colour colour) {
            this(name, values, colour, Stroke.SOLID);
        }

        /** For figures that will change. */
        public static Curve dashed(String name, CellRangeAddress values, Colour colour) {
            return new Curve(name, values, colour, Stroke.DASHED);
        }

        /** A level that ends before the others do; its name stands in the words around the chart. */
        public static Curve level(String name, CellRangeAddress values, Colour colour) {
            return new Curve(name, values, colour, Stroke.UNNAMED);
        }

        /** For the edge of what is uncertain. */
        public static Curve thin(String name, CellRangeAddress values, Colour colour) {
            return new Curve(name, values, colour, Stroke.THIN);
        }
    }

    /** How a line is drawn. */
    public enum Stroke {
        SOLID,
        DASHED,
        THIN,
        /** Solid, without a name at its end: others stand there. */
        UNNAMED
    }

    /**
     * What lies between two lines, shaded.
     *
     * @param low the lower of the two; without a gap, since an area knows none
     * @param height from the lower to the upper
     */
    public record Band(CellRangeAddress low, CellRangeAddress height) {}
}
