package dk.jobregnskab.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and its certificate, as the JDK's own {@code keytool} makes them. Its keystore serves as a truststore too. */
record OddCertificate(Path keystore) {

    private static final String PASSWORD = "changeit";

    /** @param options of {@code keytool -genkeypair}: names, validity */
    static OddCertificate selfSigned(Path folder, String... options) {
        return make(folder, List.of(options));
    }

    /** Signed by a CA that is made for it. */
    static OddCertificate signed(Path folder, String... options) {
        OddCertificate made = make(folder, List.of(options));
        Path ca = folder.resolve(made.keystore.getFileName() + ".ca");
        keytool(List.of("-genkeypair", "-alias", "ca", "-dname", "CN=Test CA", "-ext", "bc:c", "-keystore", ca.toString()));
        Path request = folder.resolve("request");
        Path reply = folder.resolve("reply");
        Path authority = folder.resolve("authority");
        keytool(List.of("-certreq", "-alias", "server", "-file", request.toString(), "-keystore", made.keystore.toString()));
        keytool(List.of("-gencert", "-alias", "ca", "-ext", "honored=all", "-infile", request.toString(), "-outfile",
                reply.toString(), "-keystore", ca.toString()));
        keytool(List.of("-exportcert", "-alias", "ca", "-file", authority.toString(), "-keystore", ca.toString()));
        keytool(List.of("-importcert", "-noprompt", "-alias", "ca", "-file", authority.toString(), "-keystore",
                made.keystore.toString()));
        keytool(List.of("-importcert", "-noprompt", "-alias", "server", "-file", reply.toString(), "-keystore",
                made.keystore.toString()));
        return made;
    }

    private static OddCertificate make(Path folder, List<String> options) {
        try {
            Path keystore = Files.createTempDirectory(folder, "certificate").resolve("server.p12");
            List<String> command = new ArrayList<>(
                    List.of("-genkeypair", "-alias", "server", "-dname", "CN=db.example.dk", "-keystore", keystore.toString()));
            command.addAll(options);
            keytool(command);
            return new OddCertificate(keystore);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        if (arguments.contains("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC"));
        }
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " said " + said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    SSLContext context() {
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
    String options() {
        return "&trustCertificateKeyStoreUrl=" + keystore.toUri() + "&trustCertificateKeyStoreType=PKCS12"
                + "&trustCertificateKeyStorePassword=" + PASSWORD;
    }
}
