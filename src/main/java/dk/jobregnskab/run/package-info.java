/**
 * One run: command line, run lock, recovery of runs that died, graceful stop, exit codes, progress.
 * Knows Spring Batch and the intake, and knows no feature.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: mysql",
            "reference",
            "intake",
            "intake :: definition",
            "intake :: delivery",
            "intake :: inspection",
            "intake :: source",
            "intake :: table"
        })
@NullMarked
package dk.jobregnskab.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
