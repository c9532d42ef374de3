package dk.jobregnskab.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is new or changed.
 *
 * @param computedBefore false when there was no such figure to compare with
 * @param before null when it was not known before
 * @param hidden true when the figure rests on too few people: then neither value is given
 * @param cause the file that brought it, or what else changed
 * @param constructed whether the figure is or was invented
 */
public record Change(
        String figure,
        boolean computedBefore,
        boolean hidden,
        @Nullable BigDecimal before,
        @Nullable BigDecimal now,
        String unit,
        String cause,
        boolean constructed) {}
