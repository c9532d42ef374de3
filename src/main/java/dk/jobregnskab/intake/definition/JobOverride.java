package dk.jobregnskab.intake.definition;

import java.nio.file.Path;

/**
 * A definition of the home: what differs from the shipped one.
 *
 * @param path below the home, such as {@code jobs/indicator/job.yaml}
 * @param text as the operator wrote it
 * @param definition the shipped one with the differences
 */
public record JobOverride(String path, Path file, String text, JobDefinition definition) {}
