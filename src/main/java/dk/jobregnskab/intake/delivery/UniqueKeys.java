package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether each line of a file is there once. */
final class UniqueKeys {

    private final String id;
    private final Wording title;
    private final Wording repeats;
    private final Set<Object> seen = new HashSet<>();
    private @Nullable Wording repeated;

    /** @param repeats what is there more than once */
    UniqueKeys(String id, Wording title, Wording repeats) {
        this.id = id;
        this.title = title;
        this.repeats = repeats;
    }

    void add(long row, Object key) {
        if (!seen.add(key) && repeated == null) {
            repeated = new Wording(
                    "række " + row + ": " + repeats.danish() + " findes flere gange. Ret filen, og lever den igen",
                    "row " + row + ": " + repeats.english()
                            + " are there more than once. Correct the file and deliver it again");
        }
    }

    Check conclude() {
        return repeated == null
                ? Check.ok(id, title, null, null, null)
                : new Check(id, Check.Status.REFUSED, title, null, null, null, repeated);
    }
}
