package dk.jobregnskab.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a group's figure of one feature is made of. No citizen can be seen through it. A bean; its order is that of the parts. */
public interface FigureExplainer {

    /** Its field of {@code explain figure --json}. */
    String name();

    /** @return null when the feature says nothing of the group in the period */
    @Nullable
    Explained explain(Computation computation, String group);

    /**
     * @param json a record
     * @param lines the same for the terminal
     */
    record Explained(Object json, List<String> lines) {}

    /** A delivery by name, the first digits of its SHA-256, and when it was received. */
    record File(String name, String fileId, String receivedAt) {

        @Override
        public String toString() {
            return name + " (file id " + fileId + ", received " + receivedAt + ")";
        }
    }
}
