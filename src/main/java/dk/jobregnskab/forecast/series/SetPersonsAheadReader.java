package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.budget.PersonsAheadReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.ForecastFigures;
import org.springframework.stereotype.Component;

@Component
class SetPersonsAheadReader implements PersonsAheadReader {

    @Override
    public PersonsAhead read(Snapshot snapshot) {
        return new SetPersonsAhead(() -> snapshot.of(ForecastFigures.class).months());
    }
}
