package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;

/** An .xlsx opened for reading, sheet by sheet. Whatever its parser stumbles over is one thing to the operator: a damaged file. */
final class XlsxWorkbook implements AutoCloseable {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OPCPackage container;
    private final XSSFReader reader;
    private final SharedStrings strings;

    private XlsxWorkbook(OPCPackage container) throws IOException, OpenXML4JException {
        this.container = container;
        this.reader = new XSSFReader(container);
        this.reader.setUseReadOnlySharedStringsTable(true);
        this.strings = reader.getSharedStringsTable();
    }

    static XlsxWorkbook open(Path file) {
        return guarded(() -> {
            XlsxPackage.check(file);
            return new XlsxWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
        });
    }

    /** Relation ids of the sheets a reader of the workbook can see, in their order. */
    List<String> visibleSheets() {
        return guarded(() -> {
            List<String> ids = new ArrayList<>();
            try (InputStream in = reader.getWorkbookData()) {
                XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.DTD) {
                        throw XlsxPackage.documentType();
                    }
                    if (event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("sheet")
                            && (xml.getAttributeValue(null, "state") == null
                                    || xml.getAttributeValue(null, "state").equals("visible"))) {
                        ids.add(xml.getAttributeValue(RELATIONS, "id"));
                    }
                }
            }
            return ids;
        });
    }

    SheetRows rows(String sheet) {
        return guarded(() -> new SheetRows(reader.getSheet(sheet), strings));
    }

    @Override
    public void close() {
        container.revert();
    }

    private interface Parsing<T> {
        T run() throws IOException, OpenXML4JException, XMLStreamException;
    }

    /** POI and the XML parser throw whatever they like on damaged input; none of it must get out. */
    private static <T> T guarded(Parsing<T> parsing) {
        try {
            return parsing.run();
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException damaged) {
            throw XlsxPackage.damaged();
        }
    }
}
