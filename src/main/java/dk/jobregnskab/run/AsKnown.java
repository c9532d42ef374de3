package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.HomeMunicipality;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Option;

/** Which municipality, and as known when: the same options wherever figures are asked for. */
public class AsKnown {

    @Option(
            names = "--municipality",
            paramLabel = "M",
            description = "Code or name (default: jobregnskab.municipality).")
    private @Nullable String municipality;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "As known at this moment: ISO date (its end) or date-time. Default: everything.")
    private @Nullable String asOf;

    /** @throws OperatorException with code 2 when it is no municipality */
    public Municipality municipality(BeanFactory beans) {
        String asked = municipality;
        return asked == null
                ? beans.getBean(HomeMunicipality.class).get()
                : Municipalities.load()
                        .find(asked)
                        .orElseThrow(() -> new OperatorException(
                                ExitCode.USAGE,
                                "--municipality " + asked
                                        + " is no municipality. Give a code such as 151, or the official name."));
    }

    /**
     * @return null for everything
     * @throws OperatorException with code 2 when it is no moment
     */
    public @Nullable Instant asOf() {
        String asked = asOf;
        return asked == null
                ? null
                : Moments.parseEndOfDay(asked).orElseThrow(() -> Moments.refuse("--as-of", asked, "2019-12-31T12:00"));
    }
}
