package dk.jobregnskab.platform;

import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import org.springframework.stereotype.Component;

/** The municipality whose installation this is, by {@code jobregnskab.municipality}. */
@Component
public class HomeMunicipality {

    private final Settings settings;

    HomeMunicipality(Settings settings) {
        this.settings = settings;
    }

    /** @throws OperatorException with code 2 when the setting names no municipality */
    public Municipality get() {
        return Municipalities.load()
                .find(settings.municipality())
                .filter(found -> !found.isCountry())
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "jobregnskab.municipality is " + settings.municipality()
                                + ", which is no municipality. Give its code, for example 151."));
    }
}
