package dk.jobregnskab.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Personal data that may be kept only for a time. Offered by the features; {@code purge} goes through them in their {@code @Order}. */
public interface Retention {

    /**
     * What is beyond its age. Changes nothing.
     *
     * @param olderThanMonths an age instead of the configured one; null: the configured one
     */
    List<Expired> expired(@Nullable Integer olderThanMonths);

    /** Deletes what is beyond its age, and leaves evidence. What was stopped is continued by the next time. */
    void delete(@Nullable Integer olderThanMonths);
}
