package dk.jobregnskab.workbook.overview;

import org.jspecify.annotations.Nullable;

/**
 * A line with a figure.
 *
 * @param value null when the line only says something
 */
public record OverviewLine(String label, @Nullable Value value) {

    public static OverviewLine text(String text) {
        return new OverviewLine(text, null);
    }
}
