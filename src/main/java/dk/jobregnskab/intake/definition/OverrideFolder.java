package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The folder {@code jobs/} of a home. What looks like an override and would change nothing is refused, so that no edit is lost in silence. */
final class OverrideFolder {

    private final Path root;
    private final List<DefinitionFile> files;
    private final OperatorFolder folder = new OperatorFolder();

    OverrideFolder(Home home, List<DefinitionFile> files) {
        this.root = home.jobs();
        this.files = files;
    }

    /** Every problem of every file, after a reading. */
    List<String> problems() {
        return folder.problems();
    }

    List<JobOverride> read() {
        List<JobOverride> overrides = new ArrayList<>();
        for (Path entry : folder.entries(root)) {
            if (Files.isDirectory(entry)) {
                ofJob(entry, overrides);
            } else if (isYaml(entry)) {
                folder.refuse(entry, "an override lies in the folder of its job: " + folders());
            }
        }
        return overrides;
    }

    private void ofJob(Path entries, List<JobOverride> overrides) {
        String job = OperatorFolder.name(entries);
        List<DefinitionFile> ofJob =
                files.stream().filter(file -> file.job().equals(job)).toList();
        if (ofJob.isEmpty()) {
            folder.refuse(
                    entries,
                    "there is no job \"" + job + "\" with settings (nearest: " + Spelling.nearest(job, jobs())
                            + "). Those with settings: " + folders());
            return;
        }
        for (Path entry : folder.entries(entries)) {
            Optional<DefinitionFile> known = ofJob.stream()
                    .filter(file -> file.name().equals(OperatorFolder.name(entry)))
                    .findFirst();
            if (known.isPresent()) {
                folder.text(entry)
                        .flatMap(text -> read(known.get(), entry, text))
                        .ifPresent(overrides::add);
            } else if (isYaml(entry)) {
                folder.refuse(
                        entry,
                        "the job " + job + " has no such file; it has "
                                + ofJob.stream().map(DefinitionFile::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private Optional<JobOverride> read(DefinitionFile file, Path path, String text) {
        OverrideReader reader = new OverrideReader(file, OperatorFolder.withoutMark(text));
        Optional<JobDefinition> definition = reader.read();
        if (definition.isEmpty()) {
            folder.refuse(path, String.join("; ", reader.problems()));
        }
        return definition.map(read -> new JobOverride(file.path(), path, text, read));
    }

    private static boolean isYaml(Path entry) {
        return OperatorFolder.name(entry).matches("(?i).*\\.ya?ml");
    }

    private List<String> jobs() {
        return files.stream().map(DefinitionFile::job).distinct().sorted().toList();
    }

    private String folders() {
        return String.join(", ", jobs());
    }
}
