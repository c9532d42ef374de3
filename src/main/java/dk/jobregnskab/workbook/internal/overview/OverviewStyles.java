package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.style.Format;
import java.util.HashMap;
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

/** How the cells of Overblik look: nothing under nine points. */
final class OverviewStyles {

    private static final short SMALL = 9;
    private static final byte[] CARD = {(byte) 0xEE, (byte) 0xF3, (byte) 0xFA};
    private static final byte[] BAND = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final byte[] HEADER = {(byte) 0x1F, (byte) 0x38, (byte) 0x64};
    private static final byte[] TOTAL = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF3};
    private static final byte[] DARK_GREY = {(byte) 0x55, (byte) 0x55, (byte) 0x55};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] LINE = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private final Edition edition;
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    OverviewStyles(Edition edition) {
        this.edition = edition;
        this.workbook = edition.workbook();
    }

    XSSFCellStyle title() {
        return style("title", 16, true, Colour.DARK_BLUE.rgb(), style -> {});
    }

    XSSFCellStyle about() {
        return style("about", SMALL, false, DARK_GREY, style -> style.setWrapText(true));
    }

    XSSFCellStyle band() {
        return style("band", SMALL, true, new byte[3], style -> {
            fill(style, BAND);
            style.setWrapText(true);
        });
    }

    XSSFCellStyle sentence() {
        return style("sentence", 14, true, Colour.DARK_BLUE.rgb(), style -> {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle cardLabel() {
        return style("cardLabel", SMALL, true, DARK_GREY, style -> {
            fill(style, CARD);
            edge(style);
            style.setIndention((short) 1);
        });
    }

    XSSFCellStyle cardValue(Format format) {
        return style("cardValue" + format, 18, true, Colour.DARK_BLUE.rgb(), style -> {
            fill(style, CARD);
            edge(style);
            format(style, format);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        });
    }

    XSSFCellStyle cardAbout(boolean formula) {
        return style("cardAbout" + formula, SMALL, false, new byte[3], style -> {
            fill(style, CARD);
            edge(style);
            style.setQuotePrefixed(!formula);
            style.setWrapText(true);
            style.setIndention((short) 1);
        });
    }

    XSSFCellStyle header() {
        return style("header", SMALL, true, WHITE, style -> {
            fill(style, HEADER);
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    XSSFCellStyle headerOfNames() {
        return style("headerOfNames", SMALL, true, WHITE, style -> {
            fill(style, HEADER);
            style.setWrapText(true);
        });
    }

    XSSFCellStyle cell(Format format, boolean strong) {
        return style("cell" + format + strong, SMALL, strong, new byte[3], style -> {
            if (strong) {
                fill(style, TOTAL);
            }
            format(style, format);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(LINE));
            style.setAlignment(format == Format.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        });
    }

    XSSFCellStyle heading() {
        return style("heading", 10, true, Colour.DARK_BLUE.rgb(), style -> {
            style.setIndention((short) 1);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour(Colour.DARK_BLUE.rgb()));
        });
    }

    XSSFCellStyle line() {
        return style("line", SMALL, false, new byte[3], style -> {
            style.setWrapText(true);
            style.setIndention((short) 1);
        });
    }

    /** A line that a formula makes. */
    XSSFCellStyle formula() {
        return style("formula", SMALL, false, new byte[3], style -> {
            style.setWrapText(true);
            style.setIndention((short) 1);
            style.setQuotePrefixed(false);
        });
    }

    XSSFCellStyle value(Format format) {
        return style("value" + format, SMALL, true, new byte[3], style -> {
            format(style, format);
            style.setAlignment(HorizontalAlignment.RIGHT);
        });
    }

    XSSFCellStyle level(Level level) {
        return style("level" + level, SMALL, true, level.rgb(), style -> style.setIndention((short) 1));
    }

    XSSFCellStyle levelFormula(Level level) {
        return style("levelFormula" + level, SMALL, true, level.rgb(), style -> {
            style.setIndention((short) 1);
            style.setQuotePrefixed(false);
        });
    }

    XSSFCellStyle link() {
        return style("link", SMALL, false, Colour.DARK_BLUE.rgb(), style -> style.getFont()
                .setUnderline(XSSFFont.U_SINGLE));
    }

    private void format(XSSFCellStyle style, Format format) {
        if (!format.isText()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format.code(edition.labels())));
        }
        style.setQuotePrefixed(format == Format.TEXT || format == Format.WORD);
    }

    private XSSFCellStyle style(String name, int points, boolean bold, byte[] colour, Consumer<XSSFCellStyle> change) {
        return styles.computeIfAbsent(name, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName("Arial");
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(colour(colour));
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setQuotePrefixed(true);
            change.accept(style);
            return style;
        });
    }

    /** White, so that cards stand apart. */
    private static void edge(XSSFCellStyle style) {
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(colour(WHITE));
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
    }
}
