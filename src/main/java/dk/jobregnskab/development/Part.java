package dk.jobregnskab.development;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a series adds to its change (formulas.md, section 23.5).
 *
 * @param name the part's measure, or the words for what no part holds
 * @param change value − base; null when either is unknown
 * @param changePct percent of its own base, two decimals
 * @param points 100 × change ÷ the whole series' base, percentage points with two decimals; null when either is unknown
 */
public record Part(
        Wording name,
        @Nullable BigDecimal base,
        @Nullable BigDecimal value,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePct,
        @Nullable BigDecimal points) {}
