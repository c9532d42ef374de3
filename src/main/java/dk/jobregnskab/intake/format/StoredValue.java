package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.Cell;
import java.math.BigDecimal;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * What the stored value of a cell stands for in its workbook.
 *
 * @param since1904 whether dates are counted from 1904
 */
record StoredValue(SharedStrings strings, CellStyles styles, boolean since1904) {

    /**
     * @param type of the cell as the file says it; null for a number
     * @param style of the cell; null for the workbook's first
     */
    Cell cell(@Nullable String type, @Nullable String style, String text) {
        if (text.isEmpty()) {
            return Cell.ofText("");
        }
        if (type == null || type.equals("n")) {
            return number(new BigDecimal(text.strip()), styles.format(style));
        }
        return Cell.ofText(
                switch (type) {
                    case "s" -> strings.getItemAt(Integer.parseInt(text)).getString();
                    case "d" -> ExcelMoment.date(text.strip());
                    // it writes some characters as _x000A_
                    default -> new XSSFRichTextString(text).getString();
                });
    }

    private Cell number(BigDecimal number, NumberFormat format) {
        return switch (format) {
            case NUMBER -> Cell.ofNumber(number);
            case DATE -> Cell.ofText(ExcelMoment.date(number.doubleValue(), since1904));
            case MONTH -> Cell.ofText(ExcelMoment.month(number.doubleValue(), since1904));
            case TIME -> Cell.ofText(ExcelMoment.time(number.doubleValue()));
        };
    }
}
