package dk.jobregnskab.register.internal;

import dk.jobregnskab.intake.JobDefinition;

/**
 * What {@code jobs/register/job.yaml} settles beyond the columns.
 *
 * @param dropIdentical whether a line that stands twice in one file counts once
 * @param unknownBenefitPercent more lines than this share with an unknown benefit refuse the file
 * @param preliminaryMonths so many of the newest months are preliminary
 */
record RegisterRules(boolean dropIdentical, int unknownBenefitPercent, int preliminaryMonths) {

    static RegisterRules of(JobDefinition definition) {
        return new RegisterRules(
                isFirst(definition, "identical-lines", "drop", "keep"),
                definition.settings().path("unknown-benefit-percent").asInt(),
                definition.settings().path("preliminary-months").asInt());
    }

    private static boolean isFirst(JobDefinition definition, String setting, String first, String second) {
        String value = definition.settings().path(setting).asString();
        if (!value.equals(first) && !value.equals(second)) {
            throw new IllegalStateException("jobs/" + definition.job() + "/job.yaml: " + setting + " is " + value
                    + ", but must be " + first + " or " + second);
        }
        return value.equals(first);
    }
}
