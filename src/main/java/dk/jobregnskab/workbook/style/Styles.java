package dk.jobregnskab.workbook.style;

import dk.jobregnskab.workbook.text.Labels;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one set of cell styles. */
public final class Styles {

    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] PALE_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] PALE_BLUE = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF3};
    private static final byte[] PALE_YELLOW = {(byte) 0xFF, (byte) 0xF7, (byte) 0xD6};

    private final XSSFWorkbook workbook;
    private final Labels labels;
    private final Map<Format, XSSFCellStyle> body = new EnumMap<>(Format.class);
    private final Map<Format, XSSFCellStyle> strong = new EnumMap<>(Format.class);
    private final Map<Format, XSSFCellStyle> keyFigure = new EnumMap<>(Format.class);
    private final Map<Format, XSSFCellStyle> input = new EnumMap<>(Format.class);
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle header;
    private final XSSFCellStyle section;
    private final XSSFCellStyle link;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle headline;

    public Styles(XSSFWorkbook workbook, Labels labels) {
        this.workbook = workbook;
        this.labels = labels;
        // Arial has metric-compatible replacements everywhere, so headers that fit here fit at the reader's.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Arial");
        standard.setFontHeightInPoints((short) 10);
        XSSFFont bold = font(font -> font.setBold(true));

        title = text(font(font -> {
            font.setBold(true);
            font.setFontHeightInPoints((short) 14);
            font.setColor(opaque(Colour.DARK_BLUE.rgb()));
        }));
        heading = text(font(font -> {
            font.setBold(true);
            font.setFontHeightInPoints((short) 12);
            font.setColor(opaque(Colour.DARK_BLUE.rgb()));
        }));
        plain = text(standard);
        plain.setWrapText(true);
        headline = cell(Format.TEXT, bold);
        section = text(bold);
        fill(section, PALE_BLUE);
        header = text(font(font -> {
            font.setBold(true);
            font.setColor(opaque(WHITE));
        }));
        header.setWrapText(true);
        fill(header, Colour.DARK_BLUE.rgb());
        header.setBorderRight(BorderStyle.THIN);
        header.setRightBorderColor(opaque(WHITE));
        link = text(font(font -> {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(opaque(Colour.DARK_BLUE.rgb()));
        }));
        for (Format format : Format.values()) {
            body.put(format, cell(format, standard));
            strong.put(format, cell(format, bold));
            keyFigure.put(format, cell(format, bold));
            input.put(format, cell(format, standard));
        }
        strong.values().forEach(style -> fill(style, PALE_BLUE));
        input.values().forEach(style -> fill(style, PALE_YELLOW));
        keyFigure.values().forEach(style -> {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        });
    }

    private XSSFFont font(Consumer<XSSFFont> change) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        change.accept(font);
        return font;
    }

    private XSSFCellStyle text(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle cell(Format format, XSSFFont font) {
        XSSFCellStyle style = text(font);
        style.setWrapText(format.isText());
        style.setQuotePrefixed(format == Format.TEXT || format == Format.WORD);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(opaque(PALE_GREY));
        if (!format.isText()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format.code(labels)));
        }
        if (format != Format.TEXT && format != Format.FORMULA_TEXT) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        // Keeps a text off the number in the column before it.
        style.setIndention((short) (style.getAlignment() == HorizontalAlignment.LEFT ? 1 : 0));
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(opaque(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Cells want their colour with an opacity in front, charts without. */
    private static XSSFColor opaque(byte[] rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
    }

    public XSSFCellStyle body(Format format) {
        return of(body, format);
    }

    /** For the row that matters most: the total, or the own municipality. */
    public XSSFCellStyle strong(Format format) {
        return of(strong, format);
    }

    /** Large figures on Forside, beside their label. */
    public XSSFCellStyle keyFigure(Format format) {
        return of(keyFigure, format);
    }

    /** A value that the reader may change. */
    public XSSFCellStyle input(Format format) {
        return of(input, format);
    }

    private static XSSFCellStyle of(Map<Format, XSSFCellStyle> styles, Format format) {
        XSSFCellStyle style = styles.get(format);
        if (style == null) {
            throw new IllegalStateException("no style for " + format);
        }
        return style;
    }

    public XSSFCellStyle title() {
        return title;
    }

    /** Title of a region. */
    public XSSFCellStyle heading() {
        return heading;
    }

    public XSSFCellStyle header() {
        return header;
    }

    public XSSFCellStyle headline() {
        return headline;
    }

    /** A sentence outside a table. */
    public XSSFCellStyle plain() {
        return plain;
    }

    public XSSFCellStyle section() {
        return section;
    }

    public XSSFCellStyle link() {
        return link;
    }
}
