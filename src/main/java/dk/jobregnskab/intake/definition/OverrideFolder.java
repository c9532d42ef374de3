package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.FileProblem;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Spelling;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code jobs/} of a home. What looks like an override and would change nothing is refused, so that no edit is lost in silence. */
final class OverrideFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final List<DefinitionFile> files;
    private final List<String> problems = new ArrayList<>();

    OverrideFolder(Home home, List<DefinitionFile> files) {
        this.root = home.jobs();
        this.files = files;
    }

    /** @throws OperatorException with code 2, that names every problem of every file */
    List<JobOverride> read() {
        List<JobOverride> overrides = new ArrayList<>();
        for (Path entry : entries(root)) {
            if (Files.isDirectory(entry)) {
                ofJob(entry, overrides);
            } else if (isYaml(entry)) {
                problems.add(entry + ": an override lies in the folder of its job: " + folders());
            }
        }
        if (!problems.isEmpty()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "Settings of jobs in the home cannot be used. " + String.join(". ", problems)
                            + ". Correct or remove what is named; without a file the shipped settings hold.");
        }
        return overrides;
    }

    private void ofJob(Path folder, List<JobOverride> overrides) {
        String job = name(folder);
        List<DefinitionFile> ofJob =
                files.stream().filter(file -> file.job().equals(job)).toList();
        if (ofJob.isEmpty()) {
            problems.add(folder + ": there is no job \"" + job + "\" with settings (nearest: "
                    + Spelling.nearest(job, jobs()) + "). Those with settings: " + folders());
            return;
        }
        for (Path entry : entries(folder)) {
            Optional<DefinitionFile> known = ofJob.stream()
                    .filter(file -> file.name().equals(name(entry)))
                    .findFirst();
            if (known.isPresent()) {
                read(known.get(), entry).ifPresent(overrides::add);
            } else if (isYaml(entry)) {
                problems.add(entry + ": the job " + job + " has no such file; it has "
                        + ofJob.stream().map(DefinitionFile::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private Optional<JobOverride> read(DefinitionFile file, Path path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            String yaml = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
            OverrideReader reader = new OverrideReader(file, yaml);
            Optional<JobDefinition> definition = reader.read();
            if (definition.isEmpty()) {
                problems.add(path + ": " + String.join("; ", reader.problems()));
            }
            return definition.map(read -> new JobOverride(file.path(), path, text, read));
        } catch (CharacterCodingException otherCharset) {
            problems.add(path + ": it is no UTF-8 text (save it as UTF-8)");
        } catch (IOException e) {
            problems.add(path + ": it cannot be read (" + FileProblem.of(e) + ")");
        }
        return Optional.empty();
    }

    /** Sorted; hidden ones are the file system's or a tool's. */
    private List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(folder + ": it cannot be read (" + FileProblem.of(e) + ")");
            return List.of();
        }
    }

    private static boolean isYaml(Path entry) {
        return name(entry).matches("(?i).*\\.ya?ml");
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private List<String> jobs() {
        return files.stream().map(DefinitionFile::job).distinct().sorted().toList();
    }

    private String folders() {
        return String.join(", ", jobs());
    }
}
