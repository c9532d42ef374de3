package dk.jobregnskab.intake.definition;

import java.util.List;

/** A setting of a job that has the right type, but no value that can be used. The message is what it must be. */
public final class UnfitSettingException extends RuntimeException {

    private final List<String> path;

    private UnfitSettingException(String message, List<String> path) {
        super(message);
        this.path = path;
    }

    /** @param path from the value that is made to the one at fault; none: it is the value itself */
    public static void require(boolean holds, String otherwise, String... path) {
        if (!holds) {
            throw new UnfitSettingException(otherwise, List.of(path));
        }
    }

    List<String> path() {
        return path;
    }
}
