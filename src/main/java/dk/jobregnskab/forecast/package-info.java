/**
 * What comes next: forecasts of monthly series, with intervals, and how such forecasts have done.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "run",
            "intake",
            "intake :: definition",
            "figures",
            "benchmark",
            "indicator",
            "register",
            "budget",
            "savings",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
