package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resultat, and what Overblik shows of it. */
@Component
@Order(10)
public final class SavingsPart implements WorkbookPart {

    @Override
    public String words() {
        return "/dk/jobregnskab/savings/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new ResultTable(), new ValueTable(), new ResultChartsRegion());
    }

    @Override
    public OverviewPart overview() {
        return new SavingsOverview();
    }
}
