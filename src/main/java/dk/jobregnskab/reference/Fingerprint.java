package dk.jobregnskab.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names a set of values by 64 hexadecimal digits. Each part is closed by a separator, so that parts cannot run together. */
public final class Fingerprint {

    private final MessageDigest digest = Sha256.digest();

    /** @param part any value; null is a value of its own */
    public Fingerprint add(@Nullable Object part) {
        return add((part == null ? "\u0001" : part.toString()).getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(byte[] part) {
        digest.update(part);
        digest.update((byte) 0);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
