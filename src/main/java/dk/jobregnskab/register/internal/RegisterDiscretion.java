package dk.jobregnskab.register.internal;

import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.internal.suppression.Threshold;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Applies the house's threshold. */
@Component
class RegisterDiscretion implements Discretion {

    /** Now and just before the newest input, for every period of a run. */
    private static final int REMEMBERED = 4;

    private record Asked(RegisterEdition register, Set<Period> periods) {}

    private final Threshold threshold;
    private final Map<Asked, Shown> remembered = new LinkedHashMap<>();

    RegisterDiscretion(Settings settings) {
        this.threshold = new Threshold(settings.register().smallestCount());
    }

    @Override
    public synchronized Shown of(RegisterEdition register, Collection<Period> periods) {
        Asked asked = new Asked(register, new TreeSet<>(periods));
        Shown known = remembered.get(asked);
        if (known == null) {
            known = new ShownRegister(register, asked.periods(), threshold);
            if (remembered.size() >= REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(asked, known);
        }
        return known;
    }
}
