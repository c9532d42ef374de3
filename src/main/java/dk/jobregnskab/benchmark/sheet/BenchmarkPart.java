package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The benchmark's sheets Kommuner and Udvikling, and its notes. */
@Component
@Order(50)
public final class BenchmarkPart implements WorkbookPart {

    /** Behind all numbered notes. */
    private static final int NOTES = 3000;

    @Override
    public String words() {
        return "/dk/jobregnskab/benchmark/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new MunicipalitiesTable(), new BenchmarkHistoryTable());
    }

    @Override
    public OverviewPart overview() {
        return new BenchmarkOverview();
    }

    /** The versions of the definition that the history was counted by. */
    @Override
    public List<Note> notes(Edition edition) {
        Definitions definitions = Definitions.load();
        boolean danish = edition.report().language() == Language.DANISH;
        return BenchmarkPage.of(edition.report()).history().stream()
                .map(row -> row.line().definitionVersion())
                .distinct()
                .sorted()
                .map(version -> new Note(
                        NOTES,
                        edition.labels().text("notes.definition", String.valueOf(version)),
                        danish ? definitions.danish(version) : definitions.english(version)))
                .toList();
    }
}
