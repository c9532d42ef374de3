/**
 * The year's account: what the municipality set aside for benefits, what finance has posted, where the year ends, and what a full-time person
 * costs by the accounts.
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
            "indicator",
            "register",
            "register :: sheet",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
