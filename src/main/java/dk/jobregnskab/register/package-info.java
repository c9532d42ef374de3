/**
 * The jobcenter's own register: a ledger of what was paid to citizens, week by week, and what it comes to in full-time persons and net
 * cost. The only module that meets CPR numbers.
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
            "run :: job",
            "benchmark",
            "benchmark :: sheet",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
