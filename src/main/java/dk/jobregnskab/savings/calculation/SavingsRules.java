package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.intake.definition.UnfitSettingException;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.Map;

/**
 * What {@code jobs/savings/job.yaml} settles beyond the columns.
 *
 * @param rates by group, what it is valued by where no price is known
 */
public record SavingsRules(Map<String, Rate> rates) {

    /** @param ladderWeek the seniority week that names a step of the refund ladder */
    record Rate(String benefit, int ladderWeek) {

        Rate {
            UnfitSettingException.require(benefit != null, "has no benefit");
            UnfitSettingException.require(
                    new ReferenceTable("rates.csv").rows().stream().anyMatch(rate -> rate.getField("benefit")
                            .equals(benefit)),
                    "is no benefit of sql/reference/rates.csv",
                    "benefit");
            UnfitSettingException.require(ladderWeek >= 1, "must be a week, 1 or later", "ladder-week");
        }
    }

    public SavingsRules {
        rates = Map.copyOf(rates);
        rates.keySet()
                .forEach(group -> UnfitSettingException.require(
                        BenefitGroups.ALL.contains(group),
                        "is no group; those are " + String.join(", ", BenefitGroups.ALL),
                        "rates",
                        group));
    }
}
