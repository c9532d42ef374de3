package dk.jobregnskab.report.internal;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Option;

/** Which municipality, and as known when: the same options wherever figures are asked for. */
final class Scope {

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

    Municipality municipality(BeanFactory beans) {
        String asked = municipality;
        return asked == null
                ? beans.getBean(HomePeriods.class).municipality()
                : Municipalities.load()
                        .find(asked)
                        .orElseThrow(() -> new OperatorException(
                                ExitCode.USAGE,
                                "--municipality " + asked
                                        + " is no municipality. Give a code such as 151, or the official name."));
    }

    @Nullable
    Instant asOf() {
        String asked = asOf;
        return asked == null
                ? null
                : Moments.parseEndOfDay(asked)
                        .orElseThrow(
                                () -> new OperatorException(
                                        ExitCode.USAGE,
                                        "--as-of " + asked
                                                + " is no moment. Write a date such as 2019-12-31, or a date and time such as 2019-12-31T12:00."));
    }

    /** @throws OperatorException with exit code 3 when the period has no data in any part */
    Computation compute(BeanFactory beans, Period period) {
        Municipality chosen = municipality(beans);
        return beans.getBean(FiguresService.class)
                .compute(period, chosen, asOf())
                .orElseThrow(() -> HomePeriods.noData(period, chosen));
    }
}
