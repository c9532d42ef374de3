package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.definition.UnfitSettingException;

/**
 * What {@code jobs/register/job.yaml} settles beyond the columns.
 *
 * @param identicalLines how often a line counts that stands more than once in one file
 * @param unknownBenefitPercent more lines than this share with an unknown benefit refuse the file
 * @param preliminaryMonths so many of the newest months are preliminary
 */
public record RegisterRules(IdenticalLines identicalLines, int unknownBenefitPercent, int preliminaryMonths) {

    enum IdenticalLines {
        /** It counts once. */
        DROP,
        /** Each counts. */
        KEEP
    }

    public RegisterRules {
        UnfitSettingException.require(
                unknownBenefitPercent >= 0 && unknownBenefitPercent <= 100,
                "must be from 0 to 100",
                "unknown-benefit-percent");
        UnfitSettingException.require(preliminaryMonths >= 0, "must be 0 or more", "preliminary-months");
    }

    public boolean dropIdentical() {
        return identicalLines == IdenticalLines.DROP;
    }
}
