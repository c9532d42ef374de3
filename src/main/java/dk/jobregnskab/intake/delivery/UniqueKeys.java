package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether each line of a file is there once. */
public final class UniqueKeys {

    private final String id;
    private final Wording title;
    private final Wording repeats;
    private final Set<Object> seen = new HashSet<>();
    private @Nullable Wording repeated;

    /** @param repeats what is there more than once, as a sentence of its own without an end */
    public UniqueKeys(String id, Wording title, Wording repeats) {
        this.id = id;
        this.title = title;
        this.repeats = repeats;
    }

    public void add(long row, Object key) {
        if (!seen.add(key) && repeated == null) {
            repeated = new Wording(
                    "række " + row + ": " + repeats.danish() + ". Ret filen, og lever den igen",
                    "row " + row + ": " + repeats.english() + ". Correct the file and deliver it again");
        }
    }

    public Check conclude() {
        return repeated == null
                ? Check.ok(id, title, null, null, null)
                : new Check(id, Check.Status.REFUSED, title, null, null, null, repeated);
    }
}
