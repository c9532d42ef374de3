package dk.jobregnskab.development.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The comparisons on Ledighed, the first of them on Overblik, and their notes. */
@Component
@Order(40)
public final class DevelopmentPart implements WorkbookPart {

    private static final int NOTES = 1000;

    @Override
    public String words() {
        return "/dk/jobregnskab/development/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new DevelopmentTable());
    }

    @Override
    public OverviewPart overview() {
        return new DevelopmentOverview();
    }

    @Override
    public List<Note> notes(Edition edition) {
        return edition.has(DevelopmentTable.ID) ? Note.ofWords(edition.labels(), NOTES, "notes.since.") : List.of();
    }
}
