package dk.jobregnskab.platform.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and its certificate, as the JDK's own {@code keytool} makes them. Its keystore serves as a truststore too. */
public record OddCertificate(Path keystore) {

    private static final String PASSWORD = "changeit";

    /** @param options of {@code keytool -genkeypair}: names, validity */
    public static OddCertificate selfSigned(Path folder, String... options) {
        Path keystore = keystore(folder);
        generate("server", "CN=db.example.dk", keystore, options);
        return new OddCertificate(keystore);
    }

    /**
     * Signed by a CA that is made for it, and is in the same keystore.
     *
     * @param options of {@code keytool -gencert}: names, validity
     */
    public static OddCertificate signed(Path folder, String... options) {
        Path keystore = keystore(folder);
        generate("server", "CN=db.example.dk", keystore);
        generate("ca", "CN=Test CA", keystore, "-ext", "bc:c");
        String request = folder.resolve("request").toString();
        String reply = folder.resolve("reply").toString();
        keytool(keystore, List.of("-certreq", "-alias", "server", "-file", request));
        List<String> sign = new ArrayList<>(List.of("-gencert", "-alias", "ca", "-infile", request, "-outfile", reply));
        sign.addAll(List.of(options));
        keytool(keystore, sign);
        keytool(keystore, List.of("-importcert", "-noprompt", "-alias", "server", "-file", reply));
        return new OddCertificate(keystore);
    }

    private static Path keystore(Path folder) {
        try {
            return Files.createTempDirectory(folder, "certificate").resolve("server.p12");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void generate(String alias, String name, Path keystore, String... options) {
        List<String> command =
                new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", name));
        command.addAll(List.of(options));
        keytool(keystore, command);
    }

    private static void keytool(Path keystore, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-keystore", keystore.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " said " + said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public SSLContext context() {
        try (InputStream stored = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the address says to trust it. */
    public String options() {
        return "&trustCertificateKeyStoreUrl=" + keystore.toUri() + "&trustCertificateKeyStoreType=PKCS12"
                + "&trustCertificateKeyStorePassword=" + PASSWORD;
    }
}
