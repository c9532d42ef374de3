package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Parts;
import dk.jobregnskab.fixture.workbook.Polluted;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.workbook.text.CellText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One character that XML may not hold, in one name from one file, would make the whole workbook unreadable. */
class WellFormedTest {

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.fixture.workbook.Reports#all")
    void everyPartIsWellFormedWhateverTextsHold(Reports.Named report) throws Exception {
        List<String> broken = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Parts.writer().write(Polluted.of(report.model()))))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] xml = zip.readAllBytes();
                String complaint = complaint(xml);
                if (!complaint.isEmpty()) {
                    broken.add(part.getName() + ": " + complaint);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static String complaint(byte[] xml) throws IOException, ParserConfigurationException {
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler());
        } catch (SAXException notWellFormed) {
            return String.valueOf(notWellFormed.getMessage());
        }
        return new String(xml, StandardCharsets.UTF_8)
                .codePoints()
                .filter(WellFormedTest::isUnfit)
                .mapToObj("U+%04X is there"::formatted)
                .findFirst()
                .orElse("");
    }

    /** What XML permits and no reader shows. */
    private static boolean isUnfit(int character) {
        return character >= 0x7F && character <= 0x9F
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & 0xFFFE) == 0xFFFE
                || character == 0xFFFD;
    }

    /** Given as numbers: a report of these tests is XML too. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0008, 0x000B, 0x000D, 0x001F, 0x007F, 0x0080, 0x0085, 0x009F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF,
                0x1FFFE, 0x10FFFF, 0xD83D, 0xDE00
            })
    void whatIsNoTextBecomesASpace(int codePoint) {
        String character = Character.toString(codePoint);
        assertThat(CellText.clean("a" + character + "b")).isEqualTo("a b");
        assertThat(CellText.safe("a" + character)).isEqualTo("a");
        assertThat(CellText.printed("a" + character + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\t', 'æ', 0x00A0, 0xFFFD, 0xFDCF, 0x1F600, 0x10000})
    void whatIsTextStays(int codePoint) {
        String character = Character.toString(codePoint);
        assertThat(CellText.clean("a" + character + "b")).isEqualTo("a" + character + "b");
    }

    @Test
    void aCutNeverHalvesACharacter() {
        assertThat(CellText.safe("x".repeat(32_765) + "😀".repeat(2))).isEqualTo("x".repeat(32_765) + "…");
    }
}
