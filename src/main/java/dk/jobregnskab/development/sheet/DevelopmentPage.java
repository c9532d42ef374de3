package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.workbook.Report;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook shows of comparisons of two dates.
 *
 * @param comparisons those whose series is loaded; what may not be shown is already gone from them
 */
public record DevelopmentPage(List<Development> comparisons) {

    /** Without a comparison. */
    public static final DevelopmentPage NONE = new DevelopmentPage(List.of());

    public static DevelopmentPage of(Report report) {
        return report.page(DevelopmentPage.class).orElse(NONE);
    }

    boolean isConstructed() {
        return comparisons.stream().anyMatch(comparison -> comparison.series().constructed());
    }

    /** The one that Forside tells of. */
    Optional<Development> first() {
        return comparisons.stream().findFirst();
    }
}
