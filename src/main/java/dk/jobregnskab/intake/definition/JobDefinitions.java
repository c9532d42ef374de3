package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import java.util.List;

/** The definitions that hold in a home: the shipped ones, with what its own {@code jobs/} folder says otherwise. */
public final class JobDefinitions {

    private final List<JobOverride> overrides;

    private JobDefinitions(List<JobOverride> overrides) {
        this.overrides = List.copyOf(overrides);
    }

    /** As they travel in the jar. */
    public static JobDefinitions shipped() {
        return new JobDefinitions(List.of());
    }

    /**
     * @param files those that can be overridden
     * @throws OperatorException with code 2, that names every problem of every override
     */
    public static JobDefinitions in(Home home, List<DefinitionFile> files) {
        return new JobDefinitions(new OverrideFolder(home, files).read());
    }

    public JobDefinition of(DefinitionFile file) {
        return overrides.stream()
                .filter(override -> override.path().equals(file.path()))
                .map(JobOverride::definition)
                .findFirst()
                .orElseGet(() -> JobDefinition.of(file.shipped(), file));
    }

    /** Those in force, by their path. */
    public List<JobOverride> overrides() {
        return overrides;
    }

    /** Where they lie, to be shown. */
    public List<String> overridden() {
        return overrides.stream().map(override -> override.file().toString()).toList();
    }
}
