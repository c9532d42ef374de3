package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Fingerprint;
import java.util.List;
import java.util.stream.Stream;

/** What holds in a home: the shipped definitions and reference tables, with what its own {@code jobs/} and {@code reference/} say otherwise. */
public final class JobDefinitions {

    private final List<JobOverride> overrides;
    private final ReferenceTables tables;

    private JobDefinitions(List<JobOverride> overrides, ReferenceTables tables) {
        this.overrides = List.copyOf(overrides);
        this.tables = tables;
    }

    /** As they travel in the jar. */
    public static JobDefinitions shipped() {
        return new JobDefinitions(List.of(), ReferenceTables.shipped());
    }

    /**
     * @param files those that can be overridden
     * @param tables those that can be added to
     * @throws OperatorException with code 2, that names every problem of every file
     */
    public static JobDefinitions in(Home home, List<DefinitionFile> files, List<OpenTable> tables) {
        OverrideFolder jobs = new OverrideFolder(home, files);
        TableFolder reference = new TableFolder(home, tables);
        JobDefinitions definitions = new JobDefinitions(jobs.read(), reference.read());
        if (!jobs.problems().isEmpty()) {
            throw refusal("Settings of jobs", "settings", jobs.problems(), reference.problems());
        }
        if (!reference.problems().isEmpty()) {
            throw refusal("Reference tables", "tables", reference.problems(), List.of());
        }
        return definitions;
    }

    private static OperatorException refusal(String what, String shipped, List<String> first, List<String> second) {
        return new OperatorException(
                ExitCode.USAGE,
                what + (second.isEmpty() ? "" : " and reference tables") + " in the home cannot be used. "
                        + String.join(
                                ". ",
                                Stream.concat(first.stream(), second.stream()).toList())
                        + ". Correct or remove what is named; without a file the shipped " + shipped + " hold.");
    }

    public JobDefinition of(DefinitionFile file) {
        return overrides.stream()
                .filter(override -> override.path().equals(file.path()))
                .map(JobOverride::definition)
                .findFirst()
                .orElseGet(() -> JobDefinition.of(file.shipped(), file));
    }

    public ReferenceTables tables() {
        return tables;
    }

    /** Of what the home says otherwise. */
    public void identify(Fingerprint figures) {
        overrides.forEach(override -> figures.add(override.path()).add(override.text()));
        tables.overrides().forEach(override -> figures.add(override.path()).add(override.text()));
    }

    /** Where it lies, to be shown. */
    public List<String> overridden() {
        return Stream.concat(
                        overrides.stream().map(JobOverride::file),
                        tables.overrides().stream().map(TableOverride::file))
                .map(String::valueOf)
                .toList();
    }
}
