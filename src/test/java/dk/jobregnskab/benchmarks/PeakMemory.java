package dk.jobregnskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory a process ever had, in bytes; 0 where it is not known.
 *
 * @param resident physical memory, as Linux counts it
 * @param heap used objects, dead ones included, at the worst moment before a collection
 */
record PeakMemory(long resident, long heap) {

    static final PeakMemory UNKNOWN = new PeakMemory(0, 0);

    private static final Pattern HIGH_WATER = Pattern.compile("^VmHWM:\\s+(\\d+) kB$", Pattern.MULTILINE);
    private static final Pattern COLLECTION = Pattern.compile("GC\\(\\d+\\) .*?\\b(\\d+)([KMG])(?:\\(\\d+%\\))?->");

    /** @param status what {@code /proc/PID/status} says */
    static long resident(String status) {
        Matcher found = HIGH_WATER.matcher(status);
        return found.find() ? Long.parseLong(found.group(1)) << 10 : 0;
    }

    static long residentOf(long pid) {
        try {
            return resident(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        } catch (IOException processIsGoneOrThisIsNotLinux) {
            return 0;
        }
    }

    /** @param log what {@code -Xlog:gc} wrote */
    static long heap(String log) {
        return COLLECTION
                .matcher(log)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)) << shift(found.group(2)))
                .max()
                .orElse(0);
    }

    static long heapOf(Path log) throws IOException {
        try {
            return heap(Files.readString(log));
        } catch (NoSuchFileException javaNeverStarted) {
            return 0;
        }
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "K" -> 10;
            case "M" -> 20;
            default -> 30;
        };
    }
}
