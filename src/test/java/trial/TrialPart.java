package trial;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.style.Format;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All that the feature brings. */
@Component
@Order(70)
final class TrialPart implements WorkbookPart, FrontPart {

    @Override
    public String words() {
        return "/trial/words";
    }

    @Override
    public List<ReportSheet> sheets() {
        return List.of(new TrialSheet());
    }

    @Override
    public FrontPart front() {
        return this;
    }

    @Override
    public List<Note> notes(Edition edition) {
        return Note.ofWords(edition.labels(), 500, "notes.trial.");
    }

    @Override
    public void writeFigures(Edition edition, FrontRows rows) {
        if (edition.has(TrialSheet.ID)) {
            rows.figure(
                    "front.trial",
                    edition.table(TrialSheet.ID).cell("citizens", 0),
                    Format.COUNT,
                    edition.labels().text("front.trial.about"));
        }
    }
}
