package dk.jobregnskab.intake;

/** Asked right before anything becomes visible. */
public interface PublishGuard {

    /** @throws RuntimeException when this run no longer owns the run lock; nothing is then published */
    void assertStillOurs();
}
