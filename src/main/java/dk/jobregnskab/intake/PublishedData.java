package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is published, and which delivery counts. Deliveries that are not published are invisible here. */
public interface PublishedData {

    /** The delivery that counts for a period and part of its kind: the latest received; a tie goes to the greater SHA-256. */
    record Counting(Period period, String part, long sourceFileId, Instant receivedAt) {}

    /**
     * For every period and part of a kind the delivery that counts.
     *
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    List<Counting> counting(String kind, Instant asOf);

    /**
     * The deliveries of a kind of series that decide any cell, newest first.
     *
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    List<Layer> layers(String kind, Instant asOf);

    /**
     * The deliveries of series that cover less than those before them, newest first.
     *
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    List<Narrowing> narrowings(Instant asOf);

    /** For every period of these kinds when it was first delivered. */
    Map<Period, Instant> firstReceived(Collection<String> kinds);

    /** The deliveries as reports name them, ordered by when they were received, then by content. */
    List<Source> sources(Collection<Long> sourceFileIds);

    /** Those of the deliveries whose figures are invented. */
    Set<Long> constructed(Collection<Long> sourceFileIds);

    /** The newest published delivery of every kind and table. */
    List<Source> newestSources();

    /** How many rows of a delivery a check warned about when it was loaded. */
    record Warning(long sourceFileId, String checkId, long found, Wording message) {}

    List<Warning> warnings(Collection<Long> sourceFileIds);

    /** Adds every published delivery: the same ones give the same answers to all questions asked here. */
    void identify(Fingerprint deliveries);

    /** Whether anything was ever published. */
    boolean isEmpty();

    /** Whether every delivery ever received, whatever became of it, has one of these contents. */
    boolean holdsNothingBut(Collection<String> sha256s);

    /** A refusal that no good delivery has answered and nobody has dismissed. */
    record OpenRefusal(String fileId, String fileName, Instant receivedAt, Wording reason) {}

    /** Oldest first. */
    List<OpenRefusal> openRefusals();

    /**
     * Closes a refusal by hand.
     *
     * @param fileId at least the first eight digits of the file's SHA-256
     * @return how many were closed
     */
    int dismiss(String fileId, String reason);
}
