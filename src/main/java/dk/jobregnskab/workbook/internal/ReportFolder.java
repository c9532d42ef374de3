package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.FileProblem;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.WholeFile;
import dk.jobregnskab.reference.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Where workbooks lie. A reader sees the old one or the new one, never half of one. */
public record ReportFolder(Path folder) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int SHORT_ID = 8;

    /** {@code jobregnskab_151_2018QMAT04_20191120.xlsx}: the date is the data cut-off, never the clock. */
    public static String datedName(Computation computation) {
        return with(
                fixedName(computation),
                computation.period() + "_" + DAY.format(computation.dataCutOff().atZone(Moments.ZONE)));
    }

    /** {@code jobregnskab_151_2018QMAT04_20191120_pr-20191231.xlsx}: as it was known then. A bare day is its end. */
    public static String datedName(Computation computation, Instant asOf) {
        LocalDateTime moment = LocalDateTime.ofInstant(asOf, Moments.ZONE);
        boolean isEndOfDay = moment.plus(1, ChronoUnit.MICROS).toLocalTime().equals(LocalTime.MIDNIGHT);
        return with(datedName(computation), "pr-" + (isEndOfDay ? DAY : MOMENT).format(moment));
    }

    /** {@code jobregnskab_151.xlsx}: for workbooks that link to the newest one. */
    public static String fixedName(Computation computation) {
        return (computation.isConstructed() ? "DEMO_" : "") + "jobregnskab_"
                + computation.municipality().code() + ".xlsx";
    }

    /** The name with a part more. */
    public static String with(String name, String part) {
        return name.replace(".xlsx", "_" + part + ".xlsx");
    }

    /**
     * The name to write under: the wanted one, unless a workbook of another calculation has it. That one stays, for whoever has quoted it; the
     * new edition of the same day is told by the beginning of its calculation id.
     */
    public String free(String wanted, Computation computation) {
        String calculationId = computation.calculationId();
        Path there = folder.resolve(wanted);
        boolean isFree = !Files.exists(there) || CalculationMark.of(there).equals(Optional.of(calculationId));
        return isFree ? wanted : with(wanted, calculationId.substring(0, SHORT_ID));
    }

    boolean holds(String name, String sha256) {
        try {
            return Sha256.of(Files.readAllBytes(folder.resolve(name))).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
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

    public Path write(String name, byte[] content) {
        Path target = folder.resolve(name);
        try {
            WholeFile.write(target, content);
            return target;
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    "The workbook " + target + " could not be written (" + FileProblem.of(e)
                            + "). Close it if it is open in Excel, check free space and rights, and run again.",
                    e);
        }
    }
}
