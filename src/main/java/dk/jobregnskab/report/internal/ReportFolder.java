package dk.jobregnskab.report.internal;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** Where workbooks lie. A reader sees the old one or the new one, never half of one. */
record ReportFolder(Path folder) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    /** {@code jobregnskab_151_2018QMAT04_20191120.xlsx}: the date is the data cut-off, never the clock. */
    static String datedName(Computation computation) {
        return fixedName(computation).replace(".xlsx", "") + "_" + computation.period() + "_"
                + DAY.format(computation.dataCutOff().atZone(Moments.ZONE)) + ".xlsx";
    }

    /** {@code jobregnskab_151.xlsx}: for workbooks that link to the newest one. */
    static String fixedName(Computation computation) {
        return (computation.figures().constructed() ? "DEMO_" : "") + "jobregnskab_"
                + computation.municipality().code() + ".xlsx";
    }

    boolean holds(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Writes beside the target, makes it durable, then moves it into place. */
    Path write(String name, byte[] content) {
        Path target = folder.resolve(name);
        Path part = folder.resolve("." + name + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(part, content);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    "The workbook " + target + " could not be written (" + e.getMessage()
                            + "). Close it if it is open in Excel, check free space and rights, and run again.",
                    e);
        }
    }
}
