package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.PullException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server said with status 200, whole.
 *
 * @param address of the question, as people may see it
 */
public record Answer(String address, Path file) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws PullException when it is a web page, no text, or nothing */
    public String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            String read = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
            if (read.stripLeading().startsWith("<")) {
                throw PullException.unusable(address
                        + " answered with a web page instead of data: a sign-in page of the network, or the service is closed"
                        + " for maintenance. The next night asks again.");
            }
            if (read.isBlank()) {
                throw PullException.unusable(address + " answered with nothing. The next night asks again.");
            }
            return read;
        } catch (CharacterCodingException noText) {
            throw PullException.unusable(address + " answered with what is no UTF-8 text. The next night asks again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
