package dk.jobregnskab.figures;

import org.jspecify.annotations.Nullable;

/**
 * What a computation is compared with.
 *
 * @param computation as this program makes it of what was known then, or of another period; null when nothing was known
 * @param published as readers got it; null when nothing was published, or it is not kept
 */
public record Baseline(
        @Nullable Computation computation, @Nullable PublishedFigures published) {

    public static final Baseline NONE = new Baseline(null, null);

    /** Whether it is of another period than what is compared with it. */
    boolean isOfAnotherPeriod(Computation now) {
        return computation != null && !computation.period().equals(now.period());
    }
}
