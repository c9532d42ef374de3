package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile Excel files: refused with a sentence, or read as what they are; never anything else. */
class HostileWorkbookTest {

    private static final BenchmarkDelivery KIND = new BenchmarkDelivery(JobDefinitions.shipped());
    private static final SampleFile TABLE =
            SampleFile.realBenchmark().keep(line -> line.contains(";2020QMAT04;Ydelsesgrupper i alt;"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private byte[] workbook = {};
    private List<?> facts = List.of();

    @BeforeEach
    void write() throws IOException {
        Path file = Dress.EXCEL_NUMBERS.write(TABLE, folder);
        workbook = Files.readAllBytes(file);
        facts = Interpreted.of(KIND, file).facts();
        assertThat(workbook).hasSizeLessThan(20_000);
        assertThat(facts).hasSize(98);
    }

    @Test
    void aPackedFileIsToBeUnpacked() throws IOException {
        Map<String, byte[]> table = Map.of("beregning.csv", "Uge;CPR nummer\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(table.get("beregning.csv"));
        }

        assertThat(refusalOf(zip(table))).isEqualTo("packed");
        assertThat(refusalOf(gzip.toByteArray())).isEqualTo("packed");
    }

    /** Null when the bytes are read as the whole table; else why they are refused. */
    private @Nullable String refusalOf(byte[] bytes) {
        Path file = SampleFile.write(folder.resolve("x.xlsx"), bytes);
        try {
            Interpreted<?> read = Interpreted.of(KIND, file);
            if (read.problems().isEmpty() && read.refusedBy().isEmpty()) {
                assertThat(read.facts()).isEqualTo(facts);
                return null;
            }
            return "refused";
        } catch (RefusedFileException refused) {
            assertThat(refused.problem().sentence().english()).isNotBlank().doesNotContain("Exception");
            return refused.problem().rule();
        }
    }

    @Test
    void everyProperPrefixIsRefused() {
        for (int length = 0; length < workbook.length; length++) {
            assertThat(refusalOf(Arrays.copyOf(workbook, length)))
                    .as("the first %d of %d bytes", length, workbook.length)
                    .isNotNull();
        }
    }

    @Test
    void aChangedByteIsRefusedOrChangesNoFigure() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            byte[] changed = workbook.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            // what is not refused is compared with the true figures inside
            refusalOf(changed);
        }
    }

    @Test
    void anEntryThatPointsOutsideIsRefused() throws IOException {
        assertThat(refusalOf(with("../evil.xml", "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("zip-name");
        assertThat(refusalOf(with("xl/../../evil.xml", "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("zip-name");
        assertThat(refusalOf(with("/etc/evil.xml", "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("zip-name");
    }

    @Test
    void macrosLinksAndEmbeddedFilesAreRefused() throws IOException {
        assertThat(refusalOf(with("xl/vbaProject.bin", new byte[] {1}))).isEqualTo("macros");
        assertThat(refusalOf(with("xl/externalLinks/externalLink1.xml", new byte[] {1})))
                .isEqualTo("external-links");
        assertThat(refusalOf(with("xl/embeddings/oleObject1.bin", new byte[] {1})))
                .isEqualTo("embeddings");
    }

    @Test
    void aZipBombIsRefusedBeforeItUnfolds() throws IOException {
        assertThat(refusalOf(with("xl/worksheets/sheet9.xml", new byte[200 * 1024 * 1024])))
                .isEqualTo("zip-bomb");
    }

    @Test
    void anExternalEntityIsRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        for (String part : List.of("xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
            String xml = new String(parts.get(part), StandardCharsets.UTF_8);
            String hostile = xml.replaceFirst(
                    "(<\\?xml[^>]*\\?>)", "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
            assertThat(hostile).isNotEqualTo(xml);
            assertThat(refusalOf(with(part, hostile.getBytes(StandardCharsets.UTF_8))))
                    .as(part)
                    .isIn("document-type", "damaged");
        }
    }

    @Test
    void aFormulaIsNeverEvaluatedAndItsLastValueCounts() throws IOException {
        String sheet = new String(parts().get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
        String withFormula = sheet.replaceFirst("(<c r=\"D5\"[^>]*>)<v>", "$1<f>1/0</f><v>");
        assertThat(withFormula).isNotEqualTo(sheet);

        assertThat(refusalOf(with("xl/worksheets/sheet2.xml", withFormula.getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private byte[] with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
