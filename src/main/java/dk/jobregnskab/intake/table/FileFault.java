package dk.jobregnskab.intake.table;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes wrong while one file is read is that file's fault, an error of the machine such as too little memory included: it is refused,
 * and the next one is read.
 */
public final class FileFault {

    private static final Logger log = LoggerFactory.getLogger(FileFault.class);

    private static final int FRAMES = 12;

    private FileFault() {}

    /**
     * Reads something of a file.
     *
     * @throws RefusedFileException whatever goes wrong
     */
    public static <T> T guard(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
            throw refusal(fault);
        }
    }

    private static RefusedFileException refusal(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return new RefusedFileException(
                    "memory",
                    "filen er for stor til programmets hukommelse. Del den, eller giv programmet mere (-Xmx)",
                    "the file is too large for the program's memory. Split it, or give the program more (-Xmx)");
        }
        if (fault.getCause() instanceof CharacterCodingException) {
            return new RefusedFileException(
                    "charset",
                    "filen er ikke UTF-8. Gem den som UTF-8, og lever den igen",
                    "the file is not UTF-8. Save it as UTF-8 and deliver it again");
        }
        log.error("a file could not be read: {}", withoutMessage(fault));
        return new RefusedFileException(
                "fault",
                "programmet kan ikke læse filen (" + fault.getClass().getSimpleName()
                        + "). Gem den på ny, og lever den igen; hjælper det ikke, så send loggen til leverandøren",
                "the program cannot read the file (" + fault.getClass().getSimpleName()
                        + "). Save it anew and deliver it again; if that does not help, report it with the log");
    }

    /** A message may quote the file, and the file may be about citizens. */
    private static String withoutMessage(Throwable fault) {
        return fault.getClass().getName()
                + Arrays.stream(fault.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }
}
