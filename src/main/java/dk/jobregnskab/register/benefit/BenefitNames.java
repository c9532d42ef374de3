package dk.jobregnskab.register.benefit;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.CprNumbers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The benefits of one file, by the names and short codes it uses. */
public final class BenefitNames {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 10_000;

    private final Benefits benefits = Benefits.load();
    private final Map<String, DeliveredBenefit> met = new HashMap<>();

    /** @return empty when the text is no name */
    public Optional<DeliveredBenefit> find(String delivered) {
        DeliveredBenefit known = met.get(delivered);
        if (known == null) {
            if (delivered.isEmpty()
                    || delivered.length() > LONGEST_NAME
                    || CprNumbers.isNoName(delivered)
                    || met.size() >= MOST_NAMES) {
                return Optional.empty();
            }
            Optional<Benefit> found = benefits.find(delivered);
            known = new DeliveredBenefit(found.map(Benefit::name).orElse(delivered), found);
            met.put(delivered, known);
        }
        return Optional.of(known);
    }
}
