package dk.jobregnskab.platform.mysql;

import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.SocketConnection;
import java.io.Closeable;
import java.io.IOException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that a server shows when it is asked without being believed. The JDK says only that no path leads from it to anyone it
 * trusts; whether it is self-signed, or whose CA is missing, stands in the certificate. No user and no password is sent.
 */
public final class ShownCertificate extends WatchedSocketFactory {

    private static final ThreadLocal<@Nullable X509Certificate> SEEN = new ThreadLocal<>();

    /** @return null when it shows none */
    static @Nullable X509Certificate of(HostInfo host, String limitMillis) {
        Properties options = new Properties();
        options.setProperty(PropertyKey.sslMode.getKeyName(), "REQUIRED");
        options.setProperty(PropertyKey.socketFactory.getKeyName(), ShownCertificate.class.getName());
        options.setProperty(PropertyKey.connectTimeout.getKeyName(), limitMillis);
        options.setProperty(PropertyKey.socketTimeout.getKeyName(), limitMillis);
        try {
            DriverManager.getConnection("jdbc:mysql://" + host.getHostPortPair() + "/", options)
                    .close();
        } catch (SQLException asAlways) {
            return SEEN.get();
        } finally {
            SEEN.remove();
        }
        return null;
    }

    @Override
    public <T extends Closeable> T performTlsHandshake(SocketConnection connection, ServerSession session, Log log)
            throws IOException {
        T encrypted = super.performTlsHandshake(connection, session, log);
        if (encrypted instanceof SSLSocket socket) {
            Certificate[] shown = socket.getSession().getPeerCertificates();
            SEEN.set((X509Certificate) shown[0]);
        }
        encrypted.close();
        throw new IOException("the certificate is all that was asked for");
    }
}
