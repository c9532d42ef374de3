package dk.jobregnskab.platform;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.Environment;

/**
 * Spring Boot knows more ways to say where a database is. Run lock, pool and migrations must not differ, nor may one of them get round what
 * production asks of the address: so there is one way.
 */
public final class OtherAddresses {

    private static final List<ConfigurationPropertyName> KEYS = List.of(
                    "spring.datasource.jndi-name",
                    "spring.datasource.xa",
                    "spring.datasource.hikari.jdbc-url",
                    "spring.datasource.hikari.username",
                    "spring.datasource.hikari.password",
                    "spring.datasource.hikari.credentials",
                    "spring.datasource.hikari.driver-class-name",
                    "spring.datasource.hikari.data-source",
                    "spring.datasource.hikari.data-source-class-name",
                    "spring.datasource.hikari.data-source-jndi",
                    "spring.datasource.hikari.data-source-j-n-d-i",
                    "spring.datasource.hikari.data-source-properties",
                    "spring.flyway.url",
                    "spring.flyway.driver-class-name",
                    "spring.flyway.jdbc-properties")
            .stream()
            .map(ConfigurationPropertyName::of)
            .toList();

    private OtherAddresses() {}

    /** @throws OperatorException with code 2 that names every other way that is configured */
    public static void refuse(Environment environment) {
        Set<String> found = new TreeSet<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            KEYS.stream().filter(key -> isIn(source, key)).forEach(key -> found.add(key.toString()));
        }
        if (!found.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The database is configured in more than one way: " + String.join(", ", found)
                            + ". Remove that; the address and its options belong in spring.datasource.url alone.");
        }
    }

    private static boolean isIn(ConfigurationPropertySource source, ConfigurationPropertyName key) {
        return source.getConfigurationProperty(key) != null
                || source.containsDescendantOf(key) == ConfigurationPropertyState.PRESENT;
    }
}
