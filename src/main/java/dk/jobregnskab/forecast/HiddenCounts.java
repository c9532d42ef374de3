package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;

/** Which months of our own register may not be told: a forecast is near the counts it was made from. */
public final class HiddenCounts {

    private final RegisterFigures register;

    public HiddenCounts(RegisterFigures register) {
        this.register = register;
    }

    boolean of(Period month, String group) {
        return register.hides(month, group);
    }

    /** Of any group or benefit: a sum of benefits, less the others, is the hidden one. */
    boolean any(Period month) {
        return BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group))
                || register.edition().benefits(month).stream()
                        .anyMatch(benefit -> !register.shown().benefit(month, benefit));
    }

    /** Of any month that the register holds. */
    public boolean any() {
        return register.edition().months().stream().anyMatch(this::any);
    }
}
