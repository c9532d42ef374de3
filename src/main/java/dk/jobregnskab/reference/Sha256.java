package dk.jobregnskab.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a content: 64 hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    public static String of(Path file) throws IOException {
        return copy(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), OutputStream.nullOutputStream());
    }

    /** Copies to the end, closes both, and names what was copied, so that there is no gap between the two. */
    public static String copy(InputStream from, OutputStream to) throws IOException {
        try (from;
                DigestOutputStream out = new DigestOutputStream(to, digest())) {
            from.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
