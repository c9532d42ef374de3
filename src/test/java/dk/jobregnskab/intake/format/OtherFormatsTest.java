package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in another format is refused by the name of that format, with what to fetch instead. */
class OtherFormatsTest {

    private static final BenchmarkDelivery KIND = new BenchmarkDelivery(JobDefinitions.shipped());
    private static final SampleFile TABLE =
            SampleFile.realBenchmark().keep(line -> line.contains(";2020QMAT04;Ydelsesgrupper i alt;"));
    private static final String V3 = "{\"columns\": [\"Area\", \"Antal\"], \"rows\": [[\"Ballerup\", %s]]}";
    private static final String V2 = "{\"Variables\": [{\"Label\": \"Area\"}], \"Data\": [[\"Ballerup\"]]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Problem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private Problem refusal(byte[] bytes) {
        Path file = SampleFile.write(folder.resolve("x.dat"), bytes);
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class,
                () -> TableFile.open(file, KIND.definition().charsets(), KIND::recognises));
        assertThat(refused).isNotNull();
        return refused.problem();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Area,Periode,Antal~København,2018QMAT04,240!commas",
                "Area,Periode,Antal~København,2018QMAT04,1,5!commas",
                "\"Area\",\"Periode\"~\"A; B\",\"2018QMAT04\"!commas",
                "Ydelser, og andet~~Area,Periode,Antal~København,2018QMAT04,240!commas",
                "Area^Periode^Antal~København^2018QMAT04^1,5!tabs",
                "\"Area\"^\"Periode\"~\"København\"^\"2018QMAT04\"!tabs",
                "Area|Periode|Antal~København|2018QMAT04|1,5!vertical bars"
            })
    void anotherSeparatorIsNamed(String text, String separator) {
        Problem problem = refusal(text.replace('~', '\n').replace('^', '\t'));

        assertThat(problem.rule()).isEqualTo("separator");
        assertThat(problem.sentence().english())
                .isEqualTo("the columns are separated by " + separator
                        + ", but ; is expected. Save the file with semicolons and deliver it again");
    }

    @Test
    void aTableWithSemicolonsMayHoldAnyOtherCharacter() {
        Path file = SampleFile.write(
                folder.resolve("x.csv"),
                "Antal, i alt | alle;\"x,y\"\nA, b, c;1,5\nD, e, f;2,5\n".getBytes(StandardCharsets.UTF_8));

        assertThat(TableFile.open(file, KIND.definition().charsets(), labels -> false)
                        .header())
                .containsExactly("Antal, i alt | alle", "x,y");
    }

    @Test
    void oneAnswerWithSeveralTablesSaysHowMany() {
        String v3 = V3.formatted("1");
        assertThat(refusal("[" + V2 + "," + V2 + "]").sentence().english()).startsWith("the file holds 2 tables.");
        assertThat(refusal("[" + v3 + "," + v3 + "," + v3 + "]").sentence().danish())
                .startsWith("filen indeholder 3 tabeller.");
        assertThat(refusal("[" + V2 + "," + v3 + "]").rule()).isEqualTo("two-tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberInJsonIsNamedWithItsCell(String value) {
        assertThat(refusal(V3.formatted(value)).sentence().english())
                .isEqualTo("row 1, column \"Antal\": " + value
                        + " is not a number. Correct the cell, or download the table again");
        assertThat(refusal("{\"Variables\": [{\"Label\": \"Antal\"}], \"Data\": [[1], {\"value\": [" + value + "]}]}")
                        .sentence()
                        .danish())
                .startsWith("række 2, kolonne \"Antal\": " + value + " er ikke et tal.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dataset\": {\"dimension\": {\"id\": [\"Tid\"]}, \"value\": [1]}}",
                "{\"oecd\": {\"dimension\": {}, \"value\": {\"0\": 1}}, \"canada\": {\"dimension\": {}, \"value\": [2]}}",
                "{\"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"Tid\"], \"size\": [1], \"dimension\": {}, \"value\": [1]}",
                "{\"version\": \"2.0\", \"class\": \"collection\", \"link\": {\"item\": []}}"
            })
    void jsonStatOfBothVersionsIsNamed(String text) {
        assertThat(refusal(text).rule()).isEqualTo("json-stat");
        assertThat(refusal(text).sentence().english()).contains("JSON-stat").contains("CSV");
    }

    @Test
    void pxWebsJsonIsNamed() {
        assertThat(refusal(
                                "{\"columns\": [{\"code\": \"Tid\"}], \"data\": [{\"key\": [\"2023K1\"], \"values\": [\"1\"]}]}")
                        .rule())
                .isEqualTo("json-px");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2000\";\n",
                "\uFEFFAXIS-VERSION=\"2013\";\nCODEPAGE=\"utf-8\";\n",
                "TITLE[en]=\"Population\";\n",
                "DECIMALS=0;\nMATRIX=\"FOLK1A\";\n"
            })
    void aPxFileIsNamed(String text) {
        assertThat(refusal(text).rule()).isEqualTo("px");
        assertThat(refusal(text).sentence().english()).contains("PX").contains("CSV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Area\": \"Ballerup\"}\n{\"Area\": \"Herlev\"}\n",
                "[\"Area\", \"Antal\"]\r\n[\"Ballerup\", 1]\r\n",
                "{\"Area\": \"Ballerup\"}{\"Area\": \"Herlev\"",
                "\uFEFF{\"Area\": \"Ballerup\"}\n\n{\"Area\": \"Herlev\"}"
            })
    void jsonLinesAreNamed(String text) {
        assertThat(refusal(text).rule()).isEqualTo("json-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"columns\": [", "[[1] 2]", "{\"a\": 1} x", "{\"a\": 1} 2", "{\"a\": 1}]"})
    void jsonThatIsNotWholeStaysThat(String text) {
        assertThat(refusal(text).rule()).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.oasis.opendocument.spreadsheet",
                "application/vnd.oasis.opendocument.spreadsheet-template",
                "application/vnd.oasis.opendocument.text"
            })
    void openDocumentIsToBeSavedAsExcel(String type) throws IOException {
        assertThat(refusal(zip("mimetype", type)).rule()).isEqualTo("opendocument");
    }

    @Test
    void flatOpenDocumentAndNumbersAreNamedToo() throws IOException {
        assertThat(refusal(
                                "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:x\">")
                        .rule())
                .isEqualTo("opendocument");
        assertThat(refusal(zip("Index/Document.iwa", "x")).rule()).isEqualTo("numbers");
        assertThat(refusal(zip("mimetype", "text/plain")).rule()).isEqualTo("packed");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void byteOrderMarksAreNoText(int marks) throws IOException {
        byte[] before = "\uFEFF".repeat(marks).getBytes(StandardCharsets.UTF_8);
        for (Dress dress : new Dress[] {Dress.CSV_UTF8, Dress.JSON_OF_VERSION_2}) {
            byte[] text = Files.readAllBytes(dress.write(TABLE, folder));
            byte[] both = new byte[before.length + text.length];
            System.arraycopy(before, 0, both, 0, before.length);
            System.arraycopy(text, 0, both, before.length, text.length);

            Interpreted<?> read = Interpreted.of(KIND, SampleFile.write(folder.resolve("marks"), both));

            assertThat(read.problems()).isEmpty();
            assertThat(read.facts()).hasSize(98);
        }
    }
}
