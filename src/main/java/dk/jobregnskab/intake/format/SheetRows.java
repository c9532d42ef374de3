package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, read from its XML as they are asked for. Formulas are never evaluated: what Excel saved last is read. */
final class SheetRows implements Table.Rows {

    private static final int MAX_COLUMNS = 200;

    private final InputStream stream;
    private final XMLStreamReader xml;
    private final StoredValue values;
    private final boolean toBeCalculated;
    private final List<UnusableCell> unusable = new ArrayList<>();
    private long last;
    private @Nullable UnusableCell neverCalculated;

    /** @param toBeCalculated whether the workbook's formulas wait to be calculated: then the 0 that a library stores with them is no value */
    SheetRows(InputStream stream, StoredValue values, boolean toBeCalculated) throws XMLStreamException {
        this.stream = stream;
        this.values = values;
        this.toBeCalculated = toBeCalculated;
        this.xml = WorkbookXml.open(stream);
    }

    @Override
    public @Nullable RawRow next() {
        unusable.clear();
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
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw XlsxPackage.damaged();
        }
    }

    /** The cells of the row read last that hold no value, from left to right. They read as empty, or as their error. */
    List<UnusableCell> unusable() {
        return List.copyOf(unusable);
    }

    /** Why a header may have been missed in the rows read so far; null when every formula in them has its value. */
    @Nullable
    RefusedFileException neverCalculated(String sheet) {
        return neverCalculated == null ? null : neverCalculated.refusal(sheet);
    }

    private RawRow row() throws XMLStreamException {
        String written = xml.getAttributeValue(null, "r");
        last = written == null ? last + 1 : Long.parseLong(written);
        List<Cell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = column(cells.size());
                Cell cell = cell(column);
                if (column < MAX_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add(Cell.ofText(""));
                    }
                    cells.add(cell);
                }
            }
        }
        return new RawRow(last, cells);
    }

    private int column(int next) {
        String reference = xml.getAttributeValue(null, "r");
        return reference == null ? next : new CellReference(reference).getCol();
    }

    private Cell cell(int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        boolean valued = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> formula = true;
                case "rPh" -> skipPhonetic();
                case "v", "t" -> {
                    valued = true;
                    value.append(xml.getElementText());
                }
                default -> {
                    // runs of rich text, and what they look like
                }
            }
        }
        String text = value.toString();
        // a formula may have the empty text as its value
        boolean calculated = text.isEmpty() ? valued && "str".equals(type) : !(toBeCalculated && text.equals("0"));
        if ("e".equals(type) && !text.isEmpty()) {
            unusable.add(new UnusableCell(column, reference(column), text));
        } else if (formula && !calculated) {
            UnusableCell cell = new UnusableCell(column, reference(column), null);
            unusable.add(cell);
            neverCalculated = neverCalculated == null ? cell : neverCalculated;
        }
        return values.cell(type, style, text);
    }

    private String reference(int column) {
        return CellReference.convertNumToColString(column) + last;
    }

    /** How a text is pronounced stands beside it, and is no part of it. */
    private void skipPhonetic() throws XMLStreamException {
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("rPh"))) {
            // its text is not read
        }
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
