package dk.jobregnskab.samples.register;

import java.nio.file.Path;

/** A file that was written, and how many lines follow its header. */
public record RegisterFile(Path path, long lines) {}
