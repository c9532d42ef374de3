package dk.jobregnskab.platform;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where the one database is, from the ordinary {@code spring.datasource} keys. The password never shows in {@link #toString()}.
 *
 * @param userSetting the key that names the user
 * @param production whether the profile of that name is on
 */
public record DatabaseAddress(String url, String user, String password, String userSetting, boolean production) {

    private static final String EXAMPLE = "jdbc:mysql://HOST:3306/jobregnskab?sslMode=VERIFY_IDENTITY";

    /** @throws OperatorException with code 2 when there is none, when it is of no kind we know, or when there are two */
    public static DatabaseAddress from(Environment environment) {
        OtherAddresses.refuse(environment);
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        String url = environment.getProperty("spring.datasource.url", "").strip();
        if (url.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "No database is configured, and the production profile makes none of its own. Set spring.datasource.url,"
                            + " for example to " + EXAMPLE + ".");
        }
        DatabaseAddress address = new DatabaseAddress(
                url,
                environment.getProperty("spring.datasource.username", url.startsWith("jdbc:h2:") ? "sa" : ""),
                environment.getProperty("spring.datasource.password", ""),
                "spring.datasource.username",
                production);
        address.requireKnownKind();
        return address;
    }

    /** The same database for the user that changes its tables, where there is one ({@code spring.flyway.user}). */
    public DatabaseAddress forMigrations(Environment environment) {
        String migrator = environment.getProperty("spring.flyway.user", "");
        return migrator.isEmpty()
                ? this
                : new DatabaseAddress(
                        url,
                        migrator,
                        environment.getProperty("spring.flyway.password", ""),
                        "spring.flyway.user",
                        production);
    }

    private void requireKnownKind() {
        if (!isMySql() && !isH2()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "spring.datasource.url is no address this program knows. Write it as " + EXAMPLE + ".");
        }
        if (production && url.matches("jdbc:h2:(tcp|ssl):.*")) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "spring.datasource.url names an H2 server, which cannot prove who it is. In production use MySQL, or leave"
                            + " the production profile.");
        }
    }

    public boolean isMySql() {
        return url.startsWith("jdbc:mysql:");
    }

    public boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** An embedded database in a file: this process has it alone. */
    public boolean isH2File() {
        return url.startsWith("jdbc:h2:file:");
    }

    /** The address without anything that could be a secret. */
    public String display() {
        return ShownAddress.of(url);
    }

    @Override
    public String toString() {
        return display();
    }
}
