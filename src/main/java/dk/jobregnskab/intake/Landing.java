package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Period;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a copy of a file into the landing folder and decides what it is. */
public interface Landing {

    /**
     * What is said about the file from outside.
     *
     * @param name as delivered
     * @param receivedAt null: the moment of landing
     * @param kind null: recognised from the file
     * @param inboxName its name in the inbox; null when it came another way
     */
    record Request(
            Path file,
            String name,
            @Nullable Instant receivedAt,
            boolean constructed,
            @Nullable String kind,
            @Nullable String table,
            @Nullable Period period,
            @Nullable String inboxName) {}

    /** What landing came to. */
    sealed interface Outcome {

        Delivery delivery();

        /** Waits for its load job. */
        record ToLoad(Delivery delivery) implements Outcome {}

        /** The same content is published already; nothing was written. */
        record AlreadyLoaded(Delivery delivery) implements Outcome {}

        /** Of no kind we know, or not a table; recorded as refused. */
        record Refused(Delivery delivery) implements Outcome {}
    }

    Outcome land(Request request);

    /** Deliveries that a run left behind before their load was finished, oldest first. */
    List<Delivery> unfinished();
}
