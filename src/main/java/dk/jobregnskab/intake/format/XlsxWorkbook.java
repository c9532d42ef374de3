package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** An .xlsx opened for reading, sheet by sheet. Whatever its parser stumbles over is one thing to the operator: a damaged file. */
final class XlsxWorkbook implements AutoCloseable {

    private static final boolean WITH_PHONETIC_TEXT = false;

    private final OPCPackage container;
    private final XSSFReader reader;
    private final WorkbookOutline outline;
    private final StoredValue values;

    private XlsxWorkbook(OPCPackage container)
            throws IOException, OpenXML4JException, XMLStreamException, SAXException {
        this.container = container;
        this.reader = new XSSFReader(container);
        try (InputStream in = reader.getWorkbookData()) {
            this.outline = WorkbookOutline.read(in);
        }
        this.values = new StoredValue(
                new ReadOnlySharedStringsTable(container, WITH_PHONETIC_TEXT), styles(reader), outline.since1904());
    }

    private static CellStyles styles(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (@Nullable InputStream in = reader.getStylesData()) {
            return in == null ? CellStyles.NONE : CellStyles.read(in);
        }
    }

    static XlsxWorkbook open(Path file) {
        return guarded(() -> {
            XlsxPackage.check(file);
            OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                return new XlsxWorkbook(container);
            } catch (IOException | OpenXML4JException | XMLStreamException | SAXException | RuntimeException unusable) {
                container.revert();
                throw unusable;
            }
        });
    }

    /** The sheets a reader of the workbook can see, in their order. */
    List<WorkbookOutline.Sheet> visibleSheets() {
        return outline.visibleSheets();
    }

    SheetRows rows(WorkbookOutline.Sheet sheet) {
        return guarded(() -> new SheetRows(reader.getSheet(sheet.id()), values, outline.toBeCalculated()));
    }

    @Override
    public void close() {
        container.revert();
    }

    private interface Parsing<T> {
        T run() throws IOException, OpenXML4JException, XMLStreamException, SAXException;
    }

    /** POI and the XML parser throw whatever they like on damaged input; none of it must get out. */
    private static <T> T guarded(Parsing<T> parsing) {
        try {
            return parsing.run();
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | XMLStreamException | SAXException | RuntimeException damaged) {
            throw XlsxPackage.damaged();
        }
    }
}
