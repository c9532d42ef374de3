/**
 * The ministry's expected and actual number of full-time persons, and its ranking of the 98 municipalities.
 */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "intake",
            "intake :: definition",
            "intake :: delivery",
            "intake :: table",
            "figures",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
