package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes models and opens what came out. */
final class WorkbookFile {

    private WorkbookFile() {}

    static Path in(Path folder, String name, ReportModel model) {
        try {
            return Files.write(folder.resolve(name + ".xlsx"), new WorkbookWriter().write(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(ReportModel model) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new WorkbookWriter().write(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
