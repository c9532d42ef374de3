package dk.jobregnskab.earlier;

import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.MySqlDatabase;
import dk.jobregnskab.fixture.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lets an earlier version of the program load what it is given, into either database, and keeps what it made of it. */
public final class FillEarlierDatabases {

    private FillEarlierDatabases() {}

    /** @param arguments schema and packaged program, such as {@code 5_03 ../earlier/target/jobregnskab.jar} */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        EarlierVersion version = new EarlierVersion(arguments[0]);
        Path jar = Path.of(arguments[1]).toAbsolutePath();
        try (TestDatabase h2 = new H2Database()) {
            fill(version, jar, h2, new H2Script());
        }
        try (TestDatabase mysql = MySqlDatabase.bare()) {
            fill(version, jar, mysql, new MySqlScript());
        }
    }

    private static void fill(EarlierVersion version, Path jar, TestDatabase database, DatabaseScript script)
            throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory("earlier");
        EarlierVersion.giveKey(home);
        for (EarlierVersion.Delivered delivered : version.deliveries()) {
            run(jar, home, database, delivered.arguments());
        }
        run(jar, home, database, List.of("nightly"));
        try (Connection connection = database.connect(home)) {
            script.write(connection, version.script(script));
        }
    }

    private static void run(Path jar, Path home, TestDatabase database, List<String> command)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        all.addAll(List.of("--home", home.toString()));
        all.addAll(command);
        all.addAll(database.settings(home));
        all.add("--jobregnskab.clock=" + EarlierVersion.CLOCK);
        System.out.println(String.join(" ", command) + ": "
                + new ProcessBuilder(all)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor());
    }
}
