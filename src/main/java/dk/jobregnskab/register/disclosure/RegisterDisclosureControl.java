package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applies the house's threshold. */
@Component
class RegisterDisclosureControl implements DisclosureControl {

    private record Asked(
            String municipalityCode, RegisterEdition register, NavigableMap<Instant, Set<Period>> periods) {}

    private final Register register;
    private final Suppression suppression;
    private final PublishedCache cache;

    RegisterDisclosureControl(Register register, PublishedCache cache, Settings settings) {
        this.register = register;
        this.cache = cache;
        this.suppression = new Suppression(new Threshold(settings.register().smallestCount()));
    }

    @Override
    public Disclosure of(String municipalityCode, Instant asOf, NavigableMap<Instant, Set<Period>> besideMonths) {
        RegisterEdition now = register.of(municipalityCode, asOf);
        Asked asked = new Asked(municipalityCode, now, besideMonths.headMap(asOf, true));
        return cache.get(
                RegisterDisclosureControl.class,
                asked,
                () -> new RegisterDisclosure(now, suppression, () -> RegisterHistory.of(
                                register.states(municipalityCode, asOf), asked.periods())
                        .shown(suppression)));
    }
}
