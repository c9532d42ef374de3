package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was added up once is not added up again, for any state of the register in which the same deliveries speak of the period. */
final class RememberedFigures {

    private record Known(Period period, Set<Long> deliveries) {}

    private final Map<Known, Map<DeliveredBenefit, BenefitCount>> counts = new ConcurrentHashMap<>();

    /** @param deliveries with a line in the period: nothing else decides its figures */
    Map<DeliveredBenefit, BenefitCount> counts(
            Period period, Set<Long> deliveries, Supplier<Map<DeliveredBenefit, BenefitCount>> calculation) {
        return counts.computeIfAbsent(new Known(period, deliveries), first -> calculation.get());
    }
}
