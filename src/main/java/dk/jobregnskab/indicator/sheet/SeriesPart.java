package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheet Ledighed, and on Overblik unemployment now. */
@Component
@Order(30)
public final class SeriesPart implements WorkbookPart {

    @Override
    public String words() {
        return "/dk/jobregnskab/indicator/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new UnemploymentTable(), new RecentMonthsTable());
    }

    @Override
    public OverviewPart overview() {
        return new SeriesOverview();
    }
}
