package dk.jobregnskab.run.history;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.WholeFile;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs that ended before the database knew of them, because it could not be reached or the configuration was wrong: a line each in the home. */
final class FailedStarts {

    private static final String NAME = "failed-starts.txt";
    private static final int KEPT = 100;
    private static final int FIELDS = 4;

    private final Path file;

    FailedStarts(Home home) {
        this.file = home.logs().resolve(NAME);
    }

    void add(Instant now, String command, OperatorException reason) {
        List<String> lines = new ArrayList<>(lines());
        lines.add(now + "\t" + command + "\t" + reason.exitCode().code() + "\t"
                + VisibleText.of(CprNumbers.masked(String.valueOf(reason.getMessage()))));
        String kept = String.join("\n", lines.subList(Math.max(0, lines.size() - KEPT), lines.size())) + "\n";
        try {
            WholeFile.write(file, kept.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            // the failure itself is about to be said
        }
    }

    List<RunHistory.Run> all() {
        List<RunHistory.Run> runs = new ArrayList<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", FIELDS);
            try {
                Instant moment = Instant.parse(fields[0]);
                runs.add(new RunHistory.Run(
                        RunHistory.Run.COULD_NOT_BEGIN,
                        fields[1],
                        moment,
                        moment,
                        Integer.valueOf(fields[2]),
                        "",
                        fields[3]));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException noneOfOurs) {
                // somebody has edited the file
            }
        }
        return runs;
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
