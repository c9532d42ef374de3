package dk.jobregnskab.report.internal.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What a chart shows, and in words what can be seen: the sentence stands above it and is its alternative text.
 *
 * @param source the sheet that holds the cells
 */
record Picture(String title, String sentence, XSSFSheet source, CellRangeAddress categories, List<Curve> curves) {

    Picture {
        title = CellText.clean(title);
        sentence = CellText.clean(sentence);
    }

    /** One row of bars or one line. */
    record Curve(String name, CellRangeAddress values, byte[] colour, boolean isDashed) {

        Curve {
            name = CellText.clean(name);
        }

        Curve(String name, CellRangeAddress values, byte[] colour) {
            this(name, values, colour, false);
        }

        /** For figures that will change. */
        static Curve dashed(String name, CellRangeAddress values, byte[] colour) {
            return new Curve(name, values, colour, true);
        }
    }
}
