package dk.jobregnskab.intake;

/** Told how a load goes. */
public interface LoadProgress {

    /** A phase begins: {@code land}, {@code write}, {@code reconcile}, {@code publish}, {@code refuse}. */
    void phase(String phase, String fileName);

    /** So many more rows were read. */
    void rows(long count);
}
