package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part against the schemas of the format: Excel offers to repair what breaks them. */
class SchemaTest {

    @FunctionalInterface
    private interface Parser {
        XmlObject parse(InputStream part, XmlOptions options) throws XmlException, IOException;
    }

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.fixture.workbook.Reports#all")
    void every_part_is_valid(Reports.Named report, @TempDir Path folder) throws Exception {
        int validated = 0;
        Path file = WorkbookFile.in(folder, report.name(), report.model());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Parser parser = parser(entry.getName());
                if (parser != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        assertThat(errors(parser.parse(in, new XmlOptions().setLoadLineNumbers())))
                                .as("%s of %s", entry.getName(), report.name())
                                .isEmpty();
                    }
                    validated++;
                }
            }
        }
        assertThat(validated).isGreaterThanOrEqualTo(10);
    }

    private static @Nullable Parser parser(String part) {
        if (part.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory::parse;
        } else if (part.startsWith("xl/tables/")) {
            return TableDocument.Factory::parse;
        } else if (part.startsWith("xl/charts/")) {
            return ChartSpaceDocument.Factory::parse;
        } else if (part.startsWith("xl/drawings/drawing")) {
            return WsDrDocument.Factory::parse;
        }
        return switch (part) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory::parse;
            case "xl/styles.xml" -> StyleSheetDocument.Factory::parse;
            case "xl/sharedStrings.xml" -> SstDocument.Factory::parse;
            default -> null;
        };
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::toString).toList();
    }
}
