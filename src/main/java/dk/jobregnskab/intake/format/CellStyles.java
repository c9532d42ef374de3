package dk.jobregnskab.intake.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date or a time. */
record CellStyles(List<NumberFormat> formats) {

    static final CellStyles NONE = new CellStyles(List.of());

    static CellStyles read(InputStream in) throws XMLStreamException {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        XMLStreamReader xml = WorkbookXml.open(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw XlsxPackage.documentType();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    String code = xml.getAttributeValue(null, "formatCode");
                    own.put(number(xml.getAttributeValue(null, "numFmtId")), NumberFormat.of(code == null ? "" : code));
                }
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        int id = number(xml.getAttributeValue(null, "numFmtId"));
                        formats.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
                    }
                }
                default -> {
                    // fonts, fills and borders change no figure
                }
            }
        }
        return new CellStyles(formats);
    }

    private static int number(@Nullable String id) {
        return id == null ? 0 : Integer.parseInt(id);
    }

    /** @param style as the cell says it; null for the workbook's first */
    NumberFormat format(@Nullable String style) {
        int at = number(style);
        return at >= 0 && at < formats.size() ? formats.get(at) : NumberFormat.NUMBER;
    }
}
