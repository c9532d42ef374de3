package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a copy of a file into the landing folder and decides what it is. */
public interface Landing {

    /** Why a file is not read at all when its name may hold a CPR number. */
    Wording NAMED_AFTER_A_CITIZEN = new Wording(
            "navnet kan indeholde et CPR-nummer, og navne vises. Intet er læst; giv filen et andet navn, og lever den igen",
            "its name may hold a CPR number, and names are shown. Nothing was read; give the file another name and deliver"
                    + " it again");

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

        /** Waits for its load job. */
        record ToLoad(Delivery delivery) implements Outcome {}

        /** The same content is published already; nothing was written. */
        record AlreadyLoaded(Delivery delivery) implements Outcome {}

        /** Of no kind we know, or not a table; recorded as refused. */
        record Refused(Delivery delivery) implements Outcome {}

        /** Gone since it was seen, or not ours to read: nothing is known of it, and it stays where it is. */
        record Unreadable() implements Outcome {}
    }

    Outcome land(Request request);

    /**
     * Lands again what an older version of its reader published, or refused without an answer since, as it was received, where the file
     * still lies in the landing folder. Until it is published anew, the figures read before stay in use.
     */
    void landOutdated();

    /** Deliveries that a run left behind before their load was finished, oldest first. */
    List<Delivery> unfinished();
}
