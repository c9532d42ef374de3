package dk.jobregnskab.platform.mysql;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Why a server was not believed, in a sentence. The driver tells much of it in words only. */
final class TlsFailures {

    private static final String TRUSTSTORE =
            " Add it, or its CA, to a truststore and name that in spring.datasource.url (trustCertificateKeyStoreUrl; see jobs/nightly/README.md).";

    static final String TRUSTSTORE_UNREADABLE =
            "The truststore that spring.datasource.url names cannot be read. Check its path, type and password"
                    + " (trustCertificateKeyStoreUrl, …Type, …Password).";

    private final String place;
    private final Supplier<@Nullable X509Certificate> shown;

    /** @param shown asks the server for its certificate */
    TlsFailures(String place, Supplier<@Nullable X509Certificate> shown) {
        this.place = place;
        this.shown = shown;
    }

    /** @return null when it has nothing to do with TLS */
    @Nullable
    String explain(Throwable failure) {
        if (says(failure, "not provided by server")) {
            return "The database at " + place + " offers no TLS. Turn it on there, then run again.";
        }
        if (isExpired(failure)) {
            return "The certificate of the database at " + place
                    + " has expired, or is not valid yet. Renew it there, then run again.";
        }
        if (says(failure, "identity verification failed", "No subject alternative", "No name matching")) {
            return "The certificate of the database at " + place
                    + " is for another name. Use the name it is made for in"
                    + " spring.datasource.url, or have one made for this name.";
        }
        if (Causes.find(failure, CertPathValidatorException.class) != null
                || says(failure, "PKIX", "certification path", "trust anchor")) {
            return "The certificate of the database at " + place + " is " + unknownSigner() + "." + TRUSTSTORE;
        }
        if (Causes.find(failure, SSLException.class) != null
                || Causes.find(failure, GeneralSecurityException.class) != null) {
            return "The database at " + place
                    + " and this program cannot agree on TLS. Check the server's tls_version, ssl_cert and"
                    + " the options in spring.datasource.url.";
        }
        return null;
    }

    private String unknownSigner() {
        X509Certificate certificate = shown.get();
        if (certificate == null) {
            return "self-signed, or signed by a CA that this program does not know";
        }
        X500Principal signer = certificate.getIssuerX500Principal();
        return signer.equals(certificate.getSubjectX500Principal())
                ? "self-signed (" + signer + "), and this program does not trust it"
                : "signed by a CA that this program does not know (" + signer + ")";
    }

    private static boolean isExpired(Throwable failure) {
        return Causes.first(
                        failure,
                        cause -> cause instanceof CertificateExpiredException
                                || cause instanceof CertificateNotYetValidException
                                || (cause instanceof CertPathValidatorException path
                                        && (path.getReason() == BasicReason.EXPIRED
                                                || path.getReason() == BasicReason.NOT_YET_VALID)))
                != null;
    }

    private static boolean says(Throwable failure, String... words) {
        return Causes.first(failure, cause -> {
                    String message = String.valueOf(cause.getMessage());
                    for (String word : words) {
                        if (message.contains(word)) {
                            return true;
                        }
                    }
                    return false;
                })
                != null;
    }
}
