package dk.jobregnskab.figures;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.HomeMunicipality;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The home municipality's periods, and which of them a night must do. */
@Component
public class HomePeriods {

    private final Snapshots snapshots;
    private final HomeMunicipality home;

    HomePeriods(Snapshots snapshots, HomeMunicipality home) {
        this.snapshots = snapshots;
        this.home = home;
    }

    public Municipality municipality() {
        return home.get();
    }

    private Snapshot now() {
        return snapshots.of(municipality(), null);
    }

    /** Those with data for the home municipality, oldest first. */
    public List<Period> known() {
        Snapshot now = now();
        return now.periods().stream().filter(now::hasData).toList();
    }

    public boolean hasData(Period period) {
        return now().hasData(period);
    }

    /**
     * Those whose inputs are not the inputs of the result there is.
     *
     * @param figuresIds of the results
     */
    public List<Period> changed(Map<Period, String> figuresIds) {
        Snapshot now = now();
        return known().stream()
                .filter(period -> !now.figuresId(period).equals(Optional.ofNullable(figuresIds.get(period))))
                .toList();
    }

    /** The one a night always looks at. */
    public Optional<Period> newest() {
        return now().newestPeriod().filter(this::hasData);
    }

    /** Whether it is the newest that there is, for whatever municipality. */
    public boolean isNewest(Period period) {
        return now().newestPeriod().equals(Optional.of(period));
    }

    /** @throws OperatorException with code 3 when the period has no data in any part */
    public Computation require(Period period) {
        return now().compute(period).orElseThrow(() -> noData(period, municipality()));
    }

    public static OperatorException noData(Period period, Municipality municipality) {
        return new OperatorException(
                ExitCode.NO_DATA,
                "There are no data for " + municipality.name() + " in " + period
                        + ". Load a file for that period, or ask for another; status shows what is loaded.");
    }
}
