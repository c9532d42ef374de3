/**
 * What comes next: forecasts of monthly series, with intervals, and how such forecasts have done.
 */
@ApplicationModule(allowedDependencies = {"platform", "reference", "run", "benchmark", "indicator"})
@NullMarked
package dk.jobregnskab.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
