package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookXmlTest {

    private static String text(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = WorkbookXml.open(new ByteArrayInputStream(part));
        xml.nextTag();
        return xml.getElementText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"})
    void aPartIsUtf8WithOrWithoutItsMark(String start) throws XMLStreamException {
        assertThat(text((start + "<a>Rødovre</a>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Rødovre");
    }

    @Test
    void aPartWithTheMarkOfUtf16IsThat() throws XMLStreamException {
        assertThat(text("<a>Rødovre</a>".getBytes(StandardCharsets.UTF_16))).isEqualTo("Rødovre");
        assertThat(text("\uFEFF<a>Rødovre</a>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Rødovre");
    }

    @Test
    void whatCannotBeDecodedIsThrownAndNeverPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> text("<a>Rødovre</a>".getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class);
            assertThatThrownBy(() -> text(new byte[] {(byte) 0xFF, 'a', '<'})).isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
