package dk.jobregnskab.intake.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a content: 64 hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(Path file) throws IOException {
        return copy(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), OutputStream.nullOutputStream());
    }

    /** A name for something that has no content of its own. */
    static String ofText(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies to the end, closes both, and names what was copied, so that there is no gap between the two. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        try (from;
                DigestOutputStream out = new DigestOutputStream(to, MessageDigest.getInstance("SHA-256"))) {
            from.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
