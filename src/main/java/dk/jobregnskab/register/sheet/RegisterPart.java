package dk.jobregnskab.register.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets of our own register, its lines on Overblik and its notes. */
@Component
@Order(20)
public final class RegisterPart implements WorkbookPart {

    private static final int NOTES = 2000;

    @Override
    public String words() {
        return "/dk/jobregnskab/register/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(
                new RegisterTable(),
                new MonthsTable(),
                new RegisterChartsRegion(),
                new BenefitsTable(),
                new StepsTable(),
                new PartTimeTable(),
                new CategoriesTable(),
                new ReconciliationTable(),
                new RevisionTable());
    }

    @Override
    public OverviewPart overview() {
        return new RegisterOverview();
    }

    @Override
    public List<Note> notes(Edition edition) {
        return RegisterPage.of(edition.report()).isEmpty()
                ? List.of()
                : Note.ofWords(edition.labels(), NOTES, "notes.register.");
    }

    /** Of a register that is made of spells, with hours, some texts are others. */
    @Override
    public Optional<String> wording(Report report) {
        return RegisterPage.of(report).weightedByHours() ? Optional.of("spells") : Optional.empty();
    }
}
