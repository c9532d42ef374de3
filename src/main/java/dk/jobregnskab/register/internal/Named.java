package dk.jobregnskab.register.internal;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.util.Optional;

/** A benefit as delivered, and what is known of it. */
public record Named(String name, Optional<Benefit> benefit) {

    public boolean countsInTotal(Period period) {
        return benefit.filter(known -> known.countsInTotal(period)).isPresent();
    }

    public boolean isOf(String group, Period period) {
        return countsInTotal(period)
                && (group.equals(BenefitGroups.TOTAL)
                        || group.equals(benefit.map(Benefit::group).orElse(null)));
    }
}
