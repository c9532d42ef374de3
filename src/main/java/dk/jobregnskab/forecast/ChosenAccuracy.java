package dk.jobregnskab.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the product would have done, which chooses a method at each origin.
 *
 * @param mase as for a method
 * @param coverage80 as for a method
 * @param byOrigin the method chosen at each origin, oldest first
 */
public record ChosenAccuracy(
        double mase, @Nullable Double coverage80, @Nullable Double coverage95, List<String> byOrigin) {}
