package dk.jobregnskab.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.UnusableDatabaseException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator is told what keeps the program out: each reason has a sentence of its own, and none has a password in it. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set by JUnit
final class ConnectFailuresOnMySqlIT {

    private static final String PASSWORD = "hemmelig-1";
    private static final DatabaseLimits LIMITS = new DatabaseLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20));

    private MySqlDatabase database;
    private URI address;

    @BeforeAll
    void make(@TempDir Path home) {
        database = MySqlDatabase.create();
        String setting = database.settings(home).get(0);
        address = URI.create(setting.substring(setting.indexOf("mysql://")));
    }

    @AfterAll
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void a_port_where_nobody_listens() {
        assertThat(failure("jdbc:mysql://127.0.0.1:1/x", "root"))
                .isEqualTo(
                        "No database server can be reached at 127.0.0.1:1 (nothing listens there, or a firewall refuses)."
                                + " Start it, or correct spring.datasource.url, then run again.");
    }

    @Test
    void a_name_that_nobody_has() {
        assertThat(failure("jdbc:mysql://db.invalid/x", "root"))
                .startsWith("The name of the database server in db.invalid:3306 is unknown to this machine.");
    }

    @Test
    void a_user_that_the_server_does_not_know() {
        assertThat(failure(real(""), "app_run_x"))
                .contains("does not know user app_run_x with this password. Check spring.datasource.username and"
                        + " spring.datasource.password");
    }

    @Test
    void a_user_for_migrations_that_the_server_does_not_know() {
        DatabaseAddress migrations =
                new DatabaseAddress(real(""), "app_migrate_x", PASSWORD, "spring.flyway.user", false);

        assertThat(failure(migrations))
                .contains("does not know user app_migrate_x with this password. Check spring.flyway.user and"
                        + " spring.flyway.password");
    }

    @Test
    void a_schema_that_is_not_there() {
        assertThat(failure(new DatabaseAddress(
                        "jdbc:mysql://" + host() + "/no_such_schema", user(), "", "spring.datasource.username", false)))
                .contains("has no schema no_such_schema.");
    }

    @Test
    void the_certificate_of_a_ca_that_is_not_trusted() {
        assertThat(failure(real("?sslMode=VERIFY_IDENTITY"), user()))
                .contains(
                        "signed by a CA that this program does not know (CN=MySQL_Server_",
                        "trustCertificateKeyStoreUrl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self-signed              | false | is self-signed (CN=db.example.dk), and this program does not trust it.",
                "of an unknown CA         | false | is signed by a CA that this program does not know (CN=Test CA).",
                "for another name         | true  | is for another name.",
                "expired                  | true  | has expired, or is not valid yet.",
                "no truststore            | true  | truststore that spring.datasource.url names cannot be read."
            })
    void a_certificate_that_proves_nothing(String kind, boolean trusted, String told, @TempDir Path folder) {
        OddCertificate certificate =
                switch (kind) {
                    case "for another name" -> OddCertificate.signed(folder, "-ext", "san=dns:db.example.dk");
                    case "of an unknown CA" -> OddCertificate.signed(folder, "-ext", "san=ip:127.0.0.1");
                    case "expired" ->
                        OddCertificate.signed(
                                folder, "-startdate", "-100d", "-validity", "10", "-ext", "san=ip:127.0.0.1");
                    default -> OddCertificate.selfSigned(folder, "-ext", "san=ip:127.0.0.1");
                };
        String options = trusted ? certificate.options() : "";
        if (kind.equals("no truststore")) {
            options = options.replace("server.p12", "gone.p12");
        }
        try (TlsFront front = new TlsFront(address.getHost(), address.getPort(), certificate.context())) {
            assertThat(failure(
                            "jdbc:mysql://127.0.0.1:" + front.port() + "/x?sslMode=VERIFY_IDENTITY" + options, "root"))
                    .contains(told);
        }
    }

    /** The driver passes over a key in the wrong case; then it must go by the right one. */
    @Test
    void what_production_accepts_is_really_verified() {
        assertThat(failure(real("?sslMode=VERIFY_IDENTITY&sslmode=DISABLED"), user()))
                .contains("signed by a CA that this program does not know (CN=MySQL_Server_");
    }

    private String real(String options) {
        return "jdbc:mysql://" + host() + address.getPath() + options;
    }

    private String host() {
        return address.getHost() + ":" + address.getPort();
    }

    private String user() {
        return address.getUserInfo();
    }

    private static String failure(String url, String user) {
        return failure(new DatabaseAddress(url, user, PASSWORD, "spring.datasource.username", false));
    }

    private static String failure(DatabaseAddress address) {
        UnusableDatabaseException failure = catchThrowableOfType(
                UnusableDatabaseException.class,
                () -> new MySqlConnections(address, LIMITS).open().close());
        String told = String.valueOf(failure.getMessage());
        boolean ours = told.startsWith("The truststore");
        assertThat(failure.exitCode()).isEqualTo(ours ? ExitCode.USAGE : ExitCode.FAILED);
        assertThat(told).doesNotContain(PASSWORD);
        return told;
    }
}
