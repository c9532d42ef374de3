package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Report;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of published series.
 *
 * @param rows observations for the sheet Ledighed, oldest first
 * @param constructed whether any published series of the period is invented, shown on the sheet or not
 */
public record SeriesPage(List<SeriesRow> rows, boolean constructed) {

    /** Without a series. */
    public static final SeriesPage NONE = new SeriesPage(List.of(), false);

    public static SeriesPage of(Report report) {
        return report.page(SeriesPage.class).orElse(NONE);
    }

    /** One month of a published series: the municipality beside the country, both from the same table and measure. */
    public record SeriesRow(
            String table,
            String measure,
            Period period,
            @Nullable BigDecimal municipality,
            @Nullable BigDecimal country,
            boolean constructed) {}

    boolean showsConstructed() {
        return rows.stream().anyMatch(SeriesRow::constructed);
    }
}
