package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.PullException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Whom we believe to be the server. There is no way to believe everybody. */
final class Trust {

    private Trust() {}

    /** @param caFile certificates of the house's own; null: those Java knows */
    static SSLContext in(@Nullable Path caFile) {
        try {
            return caFile == null ? SSLContext.getDefault() : only(caFile);
        } catch (GeneralSecurityException | IOException unusable) {
            throw PullException.misconfigured("The certificates in " + caFile
                    + " (jobregnskab.source.ca-file) cannot be read. Give a PEM file that this user may read.");
        }
    }

    private static SSLContext only(Path caFile) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(caFile)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + store.size(), one);
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
