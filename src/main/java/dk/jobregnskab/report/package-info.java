/**
 * The figures of a period, once: as JSON for the command line, as rows for SQL, and as a workbook for finance.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "intake",
            "run",
            "benchmark",
            "indicator",
            "register",
            "savings",
            "development",
            "workbook",
            "benchmark :: sheet",
            "indicator :: sheet",
            "register :: sheet",
            "savings :: sheet",
            "development :: sheet"
        })
@NullMarked
package dk.jobregnskab.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
