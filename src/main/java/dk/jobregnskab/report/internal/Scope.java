package dk.jobregnskab.report.internal;

import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.AsKnown;
import org.springframework.beans.factory.BeanFactory;

/** Whose figures are asked for, and as known when. */
final class Scope extends AsKnown {

    /** @throws OperatorException with exit code 3 when the period has no data in any part */
    Computation compute(BeanFactory beans, Period period) {
        Municipality chosen = municipality(beans);
        return beans.getBean(FiguresService.class)
                .compute(period, chosen, asOf())
                .orElseThrow(() -> HomePeriods.noData(period, chosen));
    }
}
