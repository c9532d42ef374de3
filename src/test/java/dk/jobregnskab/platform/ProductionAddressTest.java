package dk.jobregnskab.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.jobregnskab.platform.mysql.MySqlConnections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** In production the driver itself must be about to verify the server's identity, whatever the address looks like. */
class ProductionAddressTest {

    private static final String SAFE = "jdbc:mysql://db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY";
    private static final String PASSWORD = "hemmelig-1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db.example.dk:3306/jobregnskab",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=VERIFY_CA",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=VERIFY_IDENTITY&sslMode=DISABLED",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslmode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=PREFERRED&applicationName=sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?connectionAttributes=a:sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?xsslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab#sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?connectTimeout=1000#&sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://sslMode=VERIFY_IDENTITY@db.example.dk:3306/jobregnskab",
                "jdbc:mysql://address=(host=db.example.dk)(sslMode=DISABLED)/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://(host=a.dk,sslMode=PREFERRED),b.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql:loadbalance://a.dk,address=(host=b.dk)(sslMode=DISABLED)/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mariadb://db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:h2:tcp://db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY_TOO",
                "jdbc:mysql://root:hemmelig-1@db.example.dk:33o6/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://root:hemmelig-1/2@db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql:root:hemmelig-1@db.example.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk/?sslMode=VERIFY_IDENTITY",
                "https://db.example.dk/jobregnskab?password=hemmelig-1",
                ""
            })
    void an_address_that_would_not_verify_the_server_is_refused_with_2(String url) {
        OperatorException refused = refusal(Map.of("spring.datasource.url", url));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused).hasMessageContaining("spring.datasource.url");
        assertThat(refused.getMessage()).doesNotContain("hemmelig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAFE,
                "jdbc:mysql://db.example.dk:3306/jobregnskab?connectTimeout=10000&sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=verify_identity",
                "jdbc:mysql://db.example.dk:3306/jobregnskab?sslMode=VERIFY_IDENTITY&sslmode=DISABLED",
                "jdbc:mysql:loadbalance://a.dk,b.dk/jobregnskab?sslMode=VERIFY_IDENTITY",
                "jdbc:mysql://address=(host=db.example.dk)(sslMode=VERIFY_IDENTITY)/jobregnskab"
            })
    void an_address_that_verifies_the_server_is_good(String url) {
        assertThatCode(() -> connections(Map.of("spring.datasource.url", url))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.hikari.jdbc-url, jdbc:mysql://elsewhere/x",
        "spring.datasource.hikari.jdbcUrl, jdbc:mysql://elsewhere/x",
        "spring.datasource.hikari.data-source-properties.sslMode, DISABLED",
        "spring.datasource.hikari.dataSourceProperties[sslMode], DISABLED",
        "spring.datasource.hikari.data-source-class-name, com.mysql.cj.jdbc.MysqlDataSource",
        "spring.datasource.hikari.password, hemmelig-1",
        "spring.datasource.jndi-name, java:comp/x",
        "spring.flyway.url, jdbc:mysql://elsewhere/x",
        "spring.flyway.jdbc-properties.sslMode, DISABLED"
    })
    void a_second_way_to_the_database_is_refused_with_2_and_named(String key, String value) {
        OperatorException refused = refusal(Map.of("spring.datasource.url", SAFE, key, value));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused).hasMessageContaining("more than one way: spring.").hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_HIKARI_JDBCURL",
                "SPRING_DATASOURCE_HIKARI_JDBC_URL",
                "SPRING_DATASOURCE_HIKARI_DATASOURCEPROPERTIES_SSLMODE",
                "SPRING_FLYWAY_URL"
            })
    void environment_variables_are_no_second_way_either(String variable) {
        StandardEnvironment environment = environment(Map.of("spring.datasource.url", SAFE));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "x")));

        OperatorException refused =
                catchThrowableOfType(OperatorException.class, () -> DatabaseAddress.from(environment));

        assertThat(refused).hasMessageContaining("more than one way");
    }

    @Test
    void a_password_is_never_shown() {
        DatabaseAddress address = DatabaseAddress.from(environment(Map.of(
                "spring.datasource.url",
                "jdbc:mysql://root:" + PASSWORD + "@db.example.dk/jobregnskab?password=" + PASSWORD)));

        assertThat(address).hasToString("mysql://db.example.dk/jobregnskab");
    }

    private static OperatorException refusal(Map<String, String> settings) {
        return catchThrowableOfType(OperatorException.class, () -> connections(settings));
    }

    private static void connections(Map<String, String> settings) {
        StandardEnvironment environment = environment(settings);
        DatabaseAddress address = DatabaseAddress.from(environment);
        new MySqlConnections(address.forMigrations(environment), DatabaseLimits.from(environment));
    }

    private static StandardEnvironment environment(Map<String, String> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", new TreeMap<>(settings)));
        environment.setActiveProfiles("production");
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
