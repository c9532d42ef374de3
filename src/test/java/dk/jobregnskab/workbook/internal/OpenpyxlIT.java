package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Office;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyst's reader: finds tables, charts and the stored values of formulas. */
class OpenpyxlIT {

    private static final String PYTHON = "/usr/bin/python3";
    private static final String SCRIPT = """
            import sys
            from openpyxl import load_workbook
            plain = load_workbook(sys.argv[1])
            values = load_workbook(sys.argv[1], data_only=True)
            formulas = blank = errors = charts = 0
            for sheet in plain:
                charts += len(sheet._charts)
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.data_type == 'f':
                            formulas += 1
                            value = values[sheet.title][cell.coordinate].value
                            blank += value is None
                            errors += isinstance(value, str) and value.startswith('#')
                for table in sheet.tables.values():
                    name = table.displayName
                    cells = sheet[table.ref]
                    assert [c.value for c in cells[0]] == [c.name for c in table.tableColumns], name
                    print('table', name)
            print('blank', blank, 'errors', errors)
            print('formulas', formulas, 'charts', charts)
            """;

    @BeforeEach
    void isThere() throws Exception {
        Office.require("openpyxl", PYTHON, "-c", "import openpyxl");
    }

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.fixture.workbook.Reports#all")
    void reads_tables_and_stored_values(Reports.Named report, @TempDir Path folder) throws Exception {
        Path file = WorkbookFile.in(folder, report.name(), report.model());
        Path script = Files.writeString(folder.resolve("read.py"), SCRIPT);

        String output = Office.run(List.of(PYTHON, script.toString(), file.toString()));

        assertThat(output).contains("table tblKilder").contains("blank 0 errors 0");
        if (report.name().equals("full")) {
            assertThat(output)
                    .contains("table tblResultat")
                    .contains("table tblLedighed")
                    .contains("table tblUdviklingSiden")
                    .containsPattern("charts (9|1\\d)");
        }
    }
}
