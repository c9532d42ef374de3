package dk.jobregnskab.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What was read of the published tables, or worked out from it, kept until something is published, derived or deleted: within a night and a
 * command nothing is read twice. Only the holder of the run lock changes anything, and it is this program.
 */
@Component
public class PublishedCache {

    /** More than a night asks for; of a report for all municipalities the first ones are forgotten. */
    private static final int MOST = 128;

    private record Key(Class<?> reader, Object question) {}

    private final Cache<Key, Object> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /**
     * @param question with the value semantics of a record; two of one reader are never of the same kind and answered by other types
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Class<?> reader, Object question, Supplier<T> read) {
        Key key = new Key(reader, question);
        Object answer = known.getIfPresent(key);
        if (answer == null) {
            answer = read.get();
            known.put(key, answer);
        }
        return (T) answer;
    }

    /** Must be called by whoever changes what is published, at the latest before anybody reads it. */
    public void clear() {
        known.invalidateAll();
    }
}
