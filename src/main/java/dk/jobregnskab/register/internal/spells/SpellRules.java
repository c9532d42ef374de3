package dk.jobregnskab.register.internal.spells;

import dk.jobregnskab.intake.JobDefinition;

/**
 * What {@code jobs/register/spells.yaml} settles.
 *
 * @param unknownBenefitPercent more lines than this share with an unknown benefit refuse the file
 * @param preliminaryMonths so many of the newest months are preliminary
 * @param withoutAmountPercent no price where more of the hours than this share have no amount in their month
 */
record SpellRules(int unknownBenefitPercent, int preliminaryMonths, int withoutAmountPercent) {

    static SpellRules of(JobDefinition definition) {
        return new SpellRules(
                definition.settings().path("unknown-benefit-percent").asInt(),
                definition.settings().path("preliminary-months").asInt(),
                definition.settings().path("without-amount-percent").asInt());
    }
}
