package dk.jobregnskab.figures;

import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.AsKnown;
import org.springframework.beans.factory.BeanFactory;

/** Whose figures are asked for, and as known when. */
public final class FiguresScope extends AsKnown {

    /** @throws OperatorException with exit code 3 when the period has no data in any part */
    public Computation compute(BeanFactory beans, Period period) {
        Municipality chosen = municipality(beans);
        return beans.getBean(Snapshots.class)
                .of(chosen, asOf())
                .compute(period)
                .orElseThrow(() -> HomePeriods.noData(period, chosen));
    }
}
