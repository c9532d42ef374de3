package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.intake.definition.UnfitSettingException;

/**
 * What {@code jobs/register/spells.yaml} settles.
 *
 * @param unknownBenefitPercent more lines than this share with an unknown benefit refuse the file
 * @param preliminaryMonths so many of the newest months are preliminary
 * @param withoutAmountPercent no price where more of the hours than this share have no amount in their month
 */
public record SpellRules(int unknownBenefitPercent, int preliminaryMonths, int withoutAmountPercent) {

    public SpellRules {
        requirePercent(unknownBenefitPercent, "unknown-benefit-percent");
        requirePercent(withoutAmountPercent, "without-amount-percent");
        UnfitSettingException.require(preliminaryMonths >= 0, "must be 0 or more", "preliminary-months");
    }

    private static void requirePercent(int value, String setting) {
        UnfitSettingException.require(value >= 0 && value <= 100, "must be from 0 to 100", setting);
    }
}
