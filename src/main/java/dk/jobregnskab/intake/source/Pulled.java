package dk.jobregnskab.intake.source;

import dk.jobregnskab.platform.ExitCode;
import java.util.List;

/**
 * What a pull of one source came to.
 *
 * @param landed names of the files that are new
 * @param wanted what a dry run would have fetched
 * @param waiting what is not finished yet, and is fetched by a later night
 * @param faults what could not be fetched, a sentence each
 */
public record Pulled(
        String source,
        List<String> landed,
        List<String> wanted,
        int unchanged,
        List<String> waiting,
        List<Fault> faults) {

    /** @param exitCode whose fault it is */
    public record Fault(String sentence, ExitCode exitCode) {}

    public boolean failed() {
        return !faults.isEmpty();
    }

    /** As a command returns it that does nothing but pull. */
    public ExitCode exitCode() {
        return ExitCode.worst(faults.stream().map(Fault::exitCode).toList());
    }

    /** In a few words. */
    public String summary() {
        StringBuilder text = new StringBuilder(source + ": ");
        text.append(wanted.isEmpty() ? landed.size() + " new" : wanted.size() + " would be fetched")
                .append(", ")
                .append(unchanged)
                .append(" unchanged");
        if (!waiting.isEmpty()) {
            text.append(", ").append(waiting.size()).append(" not finished");
        }
        if (failed()) {
            text.append(", ").append(faults.size()).append(" failed");
        }
        return text.toString();
    }
}
