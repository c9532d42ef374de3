package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Wording;

/** What may be odd about a line and yet keeps it in. */
public interface Remark {

    /** The check that counts it, for example {@code register.arithmetic}. */
    String id();

    /** What is odd, within a sentence. */
    Wording wording();
}
