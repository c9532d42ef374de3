package dk.jobregnskab.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * The XML of a workbook's parts. They are UTF-8 or UTF-16, and decoded here: the JDK's own reader writes to stderr what it cannot decode,
 * whatever it is told.
 */
final class WorkbookXml {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private WorkbookXml() {}

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        try {
            BufferedInputStream bytes = new BufferedInputStream(part);
            Reader text = new InputStreamReader(
                    bytes,
                    charset(bytes)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            return XMLHelper.newXMLInputFactory().createXMLStreamReader(text);
        } catch (IOException damaged) {
            throw new XMLStreamException(damaged);
        }
    }

    /** By its byte order mark, which a text in UTF-16 begins with and one in UTF-8 seldom does. */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        int first = bytes.read() << 8 | bytes.read();
        if (first == BYTE_ORDER_MARK || first == Character.reverseBytes((char) BYTE_ORDER_MARK)) {
            bytes.reset();
            return StandardCharsets.UTF_16;
        }
        if (first != 0xEFBB || bytes.read() != 0xBF) {
            bytes.reset();
        }
        return StandardCharsets.UTF_8;
    }
}
