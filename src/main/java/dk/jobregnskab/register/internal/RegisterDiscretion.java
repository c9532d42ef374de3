package dk.jobregnskab.register.internal;

import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.internal.suppression.Suppression;
import dk.jobregnskab.register.internal.suppression.Threshold;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applies the house's threshold. */
@Component
class RegisterDiscretion implements Discretion {

    /** Now and just before the newest input, for every period of a run. */
    private static final int REMEMBERED = 4;

    private record Asked(
            String municipalityCode, RegisterEdition register, NavigableMap<Instant, Set<Period>> periods) {}

    private final Register register;
    private final Suppression suppression;
    private final Map<Asked, Shown> remembered = new LinkedHashMap<>();

    RegisterDiscretion(Register register, Settings settings) {
        this.register = register;
        this.suppression = new Suppression(new Threshold(settings.register().smallestCount()));
    }

    @Override
    public synchronized Shown of(
            String municipalityCode, Instant asOf, NavigableMap<Instant, Set<Period>> besideMonths) {
        RegisterEdition now = register.of(municipalityCode, asOf);
        Asked asked = new Asked(municipalityCode, now, besideMonths.headMap(asOf, true));
        Shown known = remembered.get(asked);
        if (known == null) {
            known = new ShownRegister(
                    now, suppression, () -> RegisterHistory.of(register.states(municipalityCode, asOf), asked.periods())
                            .shown(suppression));
            if (remembered.size() >= REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(asked, known);
        }
        return known;
    }
}
