package dk.jobregnskab.platform;

import org.springframework.core.env.Environment;

/** Where the database is, from the ordinary {@code spring.datasource} keys. The password never shows in {@link #toString()}. */
public record DatabaseAddress(String url, String user, String password) {

    public static DatabaseAddress from(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        return new DatabaseAddress(
                url,
                environment.getProperty("spring.datasource.username", url.startsWith("jdbc:h2:") ? "sa" : ""),
                environment.getProperty("spring.datasource.password", ""));
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
