package dk.jobregnskab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** One line for each killed night and one for all of them, on standard output and in {@code target/}. */
final class KillReport {

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private int kills;
    private int killedAgain;
    private int stuck;
    private int doubled;
    private int different;

    KillReport(String name, long seed) {
        file = Path.of("target", "kills-" + name + ".txt");
        write(
                name + ", -Dkills.seed=" + seed,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    void add(List<String> struck, Finished rerun, Remains found, Remains reference) {
        kills++;
        killedAgain += struck.size() - 1;
        List<String> differences = found.differencesFrom(reference);
        stuck += found.isStuck(reference) ? 1 : 0;
        doubled += found.hasMoreRowsThan(reference) ? 1 : 0;
        different += differences.isEmpty() ? 0 : 1;
        String line = "killed at " + String.join("; again at ", struck) + ": "
                + (differences.isEmpty() ? "as if nothing had happened" : differences);
        write(line, StandardOpenOption.APPEND);
        if (!differences.isEmpty()) {
            problems.add(line + "\n" + rerun.everything());
            write(rerun.everything(), StandardOpenOption.APPEND);
        }
    }

    void end() {
        write(
                "kills " + kills + ": " + stuck + " stuck, " + doubled + " doubled, " + different + " different ("
                        + killedAgain + " of them killed again in the rerun)",
                StandardOpenOption.APPEND);
    }

    private void write(String line, StandardOpenOption... how) {
        System.out.println(line);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int kills() {
        return kills;
    }

    List<String> problems() {
        return problems;
    }
}
