package dk.jobregnskab.workbook;

import java.util.List;
import java.util.Optional;

/** What a feature brings to the workbook. Everything it does not say is nothing. */
public interface WorkbookPart {

    /** Resource with its words, without language and ending: {@code /dk/jobregnskab/example/sheet/words}. Keys are its own. */
    String words();

    default List<Region> regions() {
        return List.of();
    }

    /** What it shows on Overblik. */
    default OverviewPart overview() {
        return OverviewPart.NONE;
    }

    /** Its notes that do not stand in every workbook. */
    default List<Note> notes(Edition edition) {
        return List.of();
    }

    /** Ending of the keys of texts that this report words otherwise; empty when it does not. */
    default Optional<String> wording(Report report) {
        return Optional.empty();
    }
}
