package dk.jobregnskab.register.citizen;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that turns CPR numbers into pseudonyms: HMAC-SHA-256 under the bytes of a key file. */
public final class PseudonymKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 32;
    private static final Set<PosixFilePermission> OPEN_TO_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    private static final int BLOCK = 16;

    private final Mac mac;
    private final Cipher permutation;

    @SuppressWarnings(
            "InsecureCipherMode") // no text is encrypted: one block for one number, as a permutation under a key
    private PseudonymKey(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            permutation = Cipher.getInstance("AES/ECB/NoPadding");
            byte[] derived = mac.doFinal("jobregnskab line hash".getBytes(StandardCharsets.US_ASCII));
            permutation.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived, 0, BLOCK, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws OperatorException when the file cannot be read, is too short, or others than its owner can read it */
    static PseudonymKey read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw unusable(
                        "The pseudonym key file " + file
                                + " does not exist. Restore it from its backup; without it the register's citizens cannot be recognised again.");
            }
            refuseIfOpen(file);
            byte[] secret = Files.readAllBytes(file);
            if (secret.length < FEWEST_BYTES) {
                throw unusable("The pseudonym key file " + file + " holds " + secret.length + " bytes; at least "
                        + FEWEST_BYTES + " random bytes are needed.");
            }
            return new PseudonymKey(secret);
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The pseudonym key file " + file + " cannot be read: " + e.getMessage()
                            + ". Give this user, and nobody else, the right to read it.",
                    e);
        }
    }

    private static void refuseIfOpen(Path file) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(OPEN_TO_OTHERS::contains)) {
            throw unusable(
                    "The pseudonym key file " + file
                            + " can be read or changed by others. Make it private (chmod 600), and consider the key known to whoever could read it.");
        }
    }

    private static OperatorException unusable(String message) {
        return new OperatorException(ExitCode.USAGE, message);
    }

    /** 32 bytes; the same citizen has the same, and nobody without the key can tell whose it is. */
    byte[] pseudonym(Cpr citizen) {
        return mac.doFinal(citizen.digits());
    }

    /** 32 bytes that stand for a case: its number is the sender's own text, and may hold a CPR number. */
    public byte[] pseudonymOfCase(String municipalityCode, String sender, String number) {
        String text = "case\n" + municipalityCode + "\n" + sender + "\n" + number;
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for the same hash, and nobody without the key can tell which text it is of. Many at once: there is one for every line. */
    public int[] blinded(int[] textHashes) {
        ByteBuffer blocks = ByteBuffer.allocate(textHashes.length * BLOCK);
        for (int i = 0; i < textHashes.length; i++) {
            blocks.putInt(i * BLOCK, textHashes[i]);
        }
        try {
            ByteBuffer blinded = ByteBuffer.wrap(permutation.doFinal(blocks.array()));
            return IntStream.range(0, textHashes.length)
                    .map(i -> blinded.getInt(i * BLOCK))
                    .toArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells this key from another without giving anything of it away. */
    String checkValue() {
        return HexFormat.of().formatHex(mac.doFinal("jobregnskab check value".getBytes(StandardCharsets.US_ASCII)));
    }
}
