package dk.jobregnskab.register.benefit;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A benefit as delivered, and what is known of it. */
public record DeliveredBenefit(String name, Optional<Benefit> benefit) {

    public boolean countsInTotal(Period period) {
        return benefit.filter(known -> known.countsInTotal(period)).isPresent();
    }

    public boolean isOf(String group, Period period) {
        return countsInTotal(period)
                && (group.equals(BenefitGroups.TOTAL)
                        || group.equals(benefit.map(Benefit::group).orElse(null)));
    }

    /** Whether it counts in a group, in all benefits, or is the benefit itself. Money of the state is no benefit. */
    public boolean isIn(String measure, Period period) {
        return BenefitGroups.ALL.contains(measure)
                ? isOf(measure, period)
                : benefit.filter(Benefit::stateGrant).isEmpty()
                        && (measure.equals(Register.ALL_BENEFITS) || measure.equals(name));
    }

    public boolean isCofinanced() {
        return benefit.map(Benefit::financing).equals(Optional.of(Benefit.Financing.COFINANCED));
    }

    /** The measures of weekly counts where these benefits have a line. */
    public static List<String> measures(Stream<DeliveredBenefit> met) {
        return Stream.of(
                        BenefitGroups.ALL.stream(),
                        Stream.of(Register.ALL_BENEFITS),
                        met.filter(named -> named.benefit()
                                        .filter(Benefit::stateGrant)
                                        .isEmpty())
                                .map(DeliveredBenefit::name)
                                .distinct()
                                .sorted())
                .flatMap(names -> names)
                .toList();
    }
}
