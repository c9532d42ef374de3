package dk.jobregnskab.intake;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files as delivered that hold CPR numbers, or may. They are kept for {@code jobregnskab.register.keep-raw}, and no longer. */
public interface RawFiles {

    /**
     * A file whose time is over.
     *
     * @param sourceFileId the newest delivery of this content; null when none was ever recorded
     * @param name as delivered
     * @param place its folder, below the home
     */
    record RawFile(Path path, @Nullable Long sourceFileId, String name, String sha256, String place) {}

    /** Those of landing and of the refused; never one that is still to be loaded. */
    List<RawFile> expired();

    /** Deletes a file and leaves evidence. What was loaded from it stays, and its content is still known as loaded. */
    void delete(RawFile file);
}
