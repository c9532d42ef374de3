package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.report.internal.ReportModel;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One workbook while it is written: what every sheet needs. */
record Edition(XSSFWorkbook workbook, ReportModel model, Labels labels, Styles styles, LiveChecks liveChecks) {

    XSSFSheet sheet(SheetId id) {
        return workbook.getSheet(labels.sheetName(id));
    }

    boolean has(SheetId id) {
        return workbook.getSheet(labels.sheetName(id)) != null;
    }

    /** Tables are numbered in the order of their sheets, those that are left out not counted. */
    int tableNumber(SheetId id) {
        return (int) Arrays.stream(SheetId.values())
                .filter(other -> other.compareTo(id) <= 0 && !other.table().isEmpty() && has(other))
                .count();
    }

    /** Invented figures are marked wherever their title can be read or copied. */
    String marked(String title, boolean constructed) {
        return constructed ? labels.text("constructed") + " – " + title : title;
    }

    String municipality() {
        return model.figures().municipality().name();
    }

    String period() {
        return labels.period(model.figures().period());
    }

    NumberText numbers() {
        return NumberText.in(model.language());
    }
}
