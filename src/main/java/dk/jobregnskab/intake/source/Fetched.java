package dk.jobregnskab.intake.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was fetched whole.
 *
 * @param item what it is to its source: a table, a file
 * @param mark tells this state of the item from another: as long as it is the same there is nothing new
 * @param areas how many areas it covers; 0 where that is not known
 * @param address where it came from, without a secret
 * @param name it is delivered by
 * @param table the published table; null where it has none
 */
public record Fetched(
        String item,
        String mark,
        int areas,
        String address,
        String name,
        @Nullable String table,
        Path file,
        boolean constructed) {}
