package dk.jobregnskab.report.internal;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.HomeMunicipality;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The home municipality's periods, and which of them a night must do. */
@Component
class HomePeriods {

    private final FiguresService service;
    private final HomeMunicipality home;

    HomePeriods(FiguresService service, HomeMunicipality home) {
        this.service = service;
        this.home = home;
    }

    Municipality municipality() {
        return home.get();
    }

    /** Those with data for the home municipality, oldest first. */
    List<Period> known() {
        FiguresService.Snapshot now = service.at(municipality(), null);
        return service.periods().stream().filter(now::hasData).toList();
    }

    boolean hasData(Period period) {
        return service.at(municipality(), null).hasData(period);
    }

    /** Those whose inputs are not the inputs of the result there is. */
    List<Period> changed(Function<Period, Optional<String>> figuresIdOfResult) {
        FiguresService.Snapshot now = service.at(municipality(), null);
        return service.periods().stream()
                .filter(period ->
                        now.hasData(period) && !figuresIdOfResult.apply(period).equals(now.figuresId(period)))
                .toList();
    }

    /** The one a night always looks at. */
    Optional<Period> newest() {
        return service.newest().filter(this::hasData);
    }

    Optional<Computation> compute(Period period) {
        return service.compute(period, municipality(), null);
    }

    Computation require(Period period) {
        return compute(period).orElseThrow(() -> noData(period, municipality()));
    }

    static OperatorException noData(Period period, Municipality municipality) {
        return new OperatorException(
                ExitCode.NO_DATA,
                "There are no data for " + municipality.name() + " in " + period
                        + ". Load a file for that period, or ask for another; status shows what is loaded.");
    }
}
