package dk.jobregnskab.workbook.style;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colour of a sheet's tab. */
public final class TabColour {

    public static final XSSFColor BLUE = colour(0x1F, 0x4E, 0x9E);
    public static final XSSFColor GREEN = colour(0x2E, 0x7D, 0x4F);
    public static final XSSFColor GREY = colour(0x80, 0x80, 0x80);

    private TabColour() {}

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}
