package dk.jobregnskab.intake.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says about itself.
 *
 * @param visibleSheets those a reader of the workbook can see, in their order
 * @param since1904 whether its dates are counted from 1904, as Excel for Mac did
 * @param toBeCalculated whether its formulas wait for Excel to calculate them, as a library leaves a workbook and Excel does not
 */
record WorkbookOutline(List<Sheet> visibleSheets, boolean since1904, boolean toBeCalculated) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** @param id its relation in the package */
    record Sheet(String id, String name) {}

    static WorkbookOutline read(InputStream in) throws XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        boolean toBeCalculated = false;
        XMLStreamReader xml = WorkbookXml.open(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw XlsxPackage.documentType();
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                since1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("calcPr")) {
                toBeCalculated = isTrue(xml.getAttributeValue(null, "fullCalcOnLoad"));
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")
                    && isVisible(xml.getAttributeValue(null, "state"))) {
                sheets.add(
                        new Sheet(xml.getAttributeValue(RELATIONS, "id"), text(xml.getAttributeValue(null, "name"))));
            }
        }
        return new WorkbookOutline(sheets, since1904, toBeCalculated);
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }
}
