/**
 * A kit for figures: what the features know of a municipality at a moment, put together period by period, compared with before, stored for the
 * views, explained, and printed. Knows no feature: each offers its part as beans of the interfaces here.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "reference", "intake", "intake :: definition", "run", "run :: job"})
@NullMarked
package dk.jobregnskab.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
