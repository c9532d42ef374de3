package trial;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All that the feature brings. */
@Component
@Order(70)
final class TrialPart implements WorkbookPart, OverviewPart {

    @Override
    public String words() {
        return "/trial/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new TrialTable());
    }

    @Override
    public OverviewPart overview() {
        return this;
    }

    @Override
    public List<Note> notes(Edition edition) {
        return Note.ofWords(edition.labels(), 500, "notes.trial.");
    }

    @Override
    public List<OverviewLine> current(Edition edition) {
        return edition.has(TrialTable.ID)
                ? List.of(new OverviewLine(
                        edition.labels().text("overview.trial"),
                        Value.formula(edition.table(TrialTable.ID).cell("citizens", 0), Format.COUNT)))
                : List.of();
    }
}
