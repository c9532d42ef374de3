package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.indicator.IndicatorFigures;
import dk.jobregnskab.indicator.Indicators;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(40)
class IndicatorFiguresReader implements FiguresPartReader<IndicatorFigures> {

    private final Indicators indicators;

    IndicatorFiguresReader(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Class<IndicatorFigures> type() {
        return IndicatorFigures.class;
    }

    @Override
    public IndicatorFigures read(Snapshot snapshot) {
        return new IndicatorFigures(
                snapshot,
                indicators.observations(snapshot.municipality().code(), snapshot.moment()),
                indicators.periods(snapshot.moment()));
    }
}
