package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;

/** What our own register has that may not leave the house: a forecast is near the counts it was made from. */
public interface HiddenCounts {

    /** The newest ones that the register has, as far back as any month is told of; oldest first. */
    List<Period> months();

    boolean hides(Period month, String group);

    /** Whether any group or benefit of the month is hidden: a sum of benefits, less the others, is the hidden one. */
    boolean hidesAny(Period month);

    /** Whether anything of any month is. */
    default boolean any() {
        return months().stream().anyMatch(this::hidesAny);
    }

    static HiddenCounts of(RegisterFigures register) {
        return new HiddenCounts() {
            @Override
            public List<Period> months() {
                return register.shown().months();
            }

            @Override
            public boolean hides(Period month, String group) {
                return register.hides(month, group);
            }

            @Override
            public boolean hidesAny(Period month) {
                return BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group))
                        || register.edition().benefits(month).stream()
                                .anyMatch(benefit -> !register.shown().benefit(month, benefit));
            }
        };
    }
}
