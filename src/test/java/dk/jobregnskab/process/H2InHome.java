package dk.jobregnskab.process;

import java.nio.file.Path;
import java.util.List;

/** The embedded default: a file in the home, which goes with the home. */
record H2InHome(Path home) implements TestDatabase {

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public String url() {
        return "jdbc:h2:file:" + home.resolve("db/jobregnskab")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void close() {}
}
