package dk.jobregnskab.run;

/** One run at a time. Freed by the system when the process dies. */
public interface RunLock extends AutoCloseable {

    /** @return whether this run still owns the lock */
    boolean isHeld();

    @Override
    void close();
}
