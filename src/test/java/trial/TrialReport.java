package trial;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What its sheet shows, from a computation. */
@Component
@Order(70)
class TrialReport implements ReportPart {

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        List<Integer> citizens = computation.of(TrialFigures.class).citizens();
        return citizens.isEmpty() ? Optional.empty() : Optional.of(new TrialPage(citizens, false));
    }
}
