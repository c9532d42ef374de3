package dk.jobregnskab.benchmark;

/** Ranks from {@code from} to {@code to}, both included. */
public record RankRange(int from, int to) {}
