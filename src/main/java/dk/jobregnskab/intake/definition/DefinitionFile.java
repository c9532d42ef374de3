package dk.jobregnskab.intake.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A definition that travels in the jar, such as {@code jobs/indicator/job.yaml}. The home may say otherwise.
 *
 * @param settings what only the job itself understands
 */
public record DefinitionFile(String job, String name, Class<?> settings) {

    private record NoSettings() {}

    /** Of what needs no settings of its own. */
    public DefinitionFile(String job, String name) {
        this(job, name, NoSettings.class);
    }

    /** Below the home as in the jar. */
    public String path() {
        return "jobs/" + job + "/" + name;
    }

    ObjectNode shipped() {
        try (InputStream in = DefinitionFile.class.getResourceAsStream("/" + path())) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path() + " is missing from the jar");
            }
            return (ObjectNode) JobDefinition.YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
