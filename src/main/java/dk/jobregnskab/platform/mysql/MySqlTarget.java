package dk.jobregnskab.platform.mysql;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyDefinitions.SslMode;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.jdbc.JdbcPropertySetImpl;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the driver talks to, and how, when it is given this address and these options: its own reading of them, not ours.
 *
 * @param hosts mostly one
 * @param sslModes of the hosts
 */
public record MySqlTarget(List<HostInfo> hosts, String schema, List<SslMode> sslModes) {

    private static final String NAME = "[\\p{Alnum}._:\\[\\]-]+";
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

    /** @throws OperatorException with code 2 when the driver does not understand the address */
    public static MySqlTarget of(DatabaseAddress address, Properties options) {
        try {
            ConnectionUrl url = ConnectionUrl.getConnectionUrlInstance(address.url(), options);
            List<HostInfo> hosts = url.getHostsList();
            if (hosts.isEmpty()
                    || hosts.stream().anyMatch(host -> !host.getHost().matches(NAME))) {
                throw malformed("no name of a server", null);
            }
            String schema = hosts.get(0).getDatabase();
            if (schema == null || schema.isEmpty()) {
                throw malformed("no schema", null);
            }
            return new MySqlTarget(
                    hosts, schema, hosts.stream().map(MySqlTarget::sslMode).toList());
        } catch (CJException e) {
            Matcher option = QUOTED.matcher(String.valueOf(e.getMessage()));
            throw malformed(
                    option.find() ? "a value of " + option.group(1) + " that does not exist" : "a mistake in its form",
                    e);
        }
    }

    private static SslMode sslMode(HostInfo host) {
        JdbcPropertySetImpl read = new JdbcPropertySetImpl();
        read.initializeProperties(host.exposeAsProperties());
        return read.<SslMode>getEnumProperty(PropertyKey.sslMode).getValue();
    }

    private static OperatorException malformed(String what, @Nullable CJException cause) {
        String sentence = "spring.datasource.url is malformed: it has " + what
                + ". Write it as jdbc:mysql://HOST:3306/SCHEMA, options after a question mark, user and password in settings of"
                + " their own.";
        return cause == null
                ? new OperatorException(ExitCode.USAGE, sentence)
                : new OperatorException(ExitCode.USAGE, sentence, cause);
    }

    public boolean verifiesIdentity() {
        return sslModes.stream().allMatch(SslMode.VERIFY_IDENTITY::equals);
    }

    /** @throws OperatorException with code 2 when a host would be believed without proof */
    public void requireVerifiedIdentity() {
        if (!verifiesIdentity()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The connection to " + place()
                            + " would not verify the server's identity: the driver reads sslMode as "
                            + sslModes.stream().map(SslMode::name).distinct().collect(Collectors.joining(", "))
                            + ". Write sslMode=VERIFY_IDENTITY, once, into spring.datasource.url, or leave the production profile.");
        }
    }

    /** Host and port. */
    public String place() {
        return hosts.stream().map(HostInfo::getHostPortPair).collect(Collectors.joining(", "));
    }
}
