/**
 * What a difference in persons is worth: published amounts, unit prices, calculated values and their uncertainty.
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
            "benchmark",
            "register",
            "budget",
            "budget :: sheet",
            "budget :: delivery",
            "indicator :: delivery",
            "register :: delivery",
            "register :: spells",
            "benchmark :: delivery",
            "benchmark :: sheet",
            "workbook",
            "workbook :: text",
            "workbook :: style",
            "workbook :: chart",
            "workbook :: overview"
        })
@NullMarked
package dk.jobregnskab.savings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
