package dk.jobregnskab.savings.figures;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.savings.Savings;
import dk.jobregnskab.savings.SavingsFigures;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class SavingsFiguresReader implements FiguresPartReader<SavingsFigures> {

    private final Savings savings;

    SavingsFiguresReader(Savings savings) {
        this.savings = savings;
    }

    @Override
    public Class<SavingsFigures> type() {
        return SavingsFigures.class;
    }

    @Override
    public SavingsFigures read(Snapshot snapshot) {
        return new SavingsFigures(snapshot, savings.asOf(snapshot.moment()));
    }

    @Override
    public Set<String> kindsOfPeriods() {
        return Set.of(PriceDelivery.KIND);
    }
}
