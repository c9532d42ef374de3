/**
 * How it is going: what changed between two dates in the own register or in a published series, the municipality beside the country.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "intake",
            "intake :: definition",
            "intake :: delivery",
            "intake :: table",
            "figures",
            "run",
            "benchmark",
            "indicator",
            "indicator :: sheet",
            "register",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
