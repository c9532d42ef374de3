package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.Cell;
import dk.jobregnskab.intake.RawRow;
import dk.jobregnskab.intake.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, read from its XML as they are asked for. Formulas are never evaluated: what Excel saved last is read. */
final class SheetRows implements Table.Rows {

    private static final int MAX_COLUMNS = 200;

    private final InputStream stream;
    private final XMLStreamReader xml;
    private final SharedStrings strings;

    SheetRows(InputStream stream, SharedStrings strings) throws XMLStreamException {
        this.stream = stream;
        this.strings = strings;
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw XlsxPackage.documentType();
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw XlsxPackage.damaged();
        }
    }

    private RawRow row() throws XMLStreamException {
        long number = Long.parseLong(xml.getAttributeValue(null, "r"));
        List<Cell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = column(cells.size());
                Cell cell = cell();
                if (column < MAX_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add(Cell.ofText(""));
                    }
                    cells.add(cell);
                }
            }
        }
        return new RawRow(number, cells);
    }

    private int column(int next) {
        String reference = xml.getAttributeValue(null, "r");
        return reference == null ? next : new CellReference(reference).getCol();
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        StringBuilder value = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            }
        }
        String text = value.toString();
        if (text.isEmpty()) {
            return Cell.ofText("");
        }
        if (type == null || type.equals("n")) {
            return new Cell(new BigDecimal(text.strip()).toPlainString(), true);
        }
        return Cell.ofText(
                type.equals("s") ? strings.getItemAt(Integer.parseInt(text)).getString() : text);
    }

    @Override
    public void close() {
        try {
            xml.close();
            stream.close();
        } catch (XMLStreamException e) {
            throw XlsxPackage.damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
