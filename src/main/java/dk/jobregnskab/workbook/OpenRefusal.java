package dk.jobregnskab.workbook;

import java.time.Instant;

/** A refused file that no good delivery has replaced yet. */
public record OpenRefusal(String fileName, Instant receivedAt, String reason) {}
