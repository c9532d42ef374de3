package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.SheetId;

/** A sheet of the workbook: when it is there, where it stands, what it shows. */
public interface ReportSheet {

    SheetId id();

    /**
     * Decides the order: Forside stands at {@value #FIRST}, the kit's other sheets at {@value #LAST} and behind, those of features between.
     */
    int place();

    int FIRST = 0;
    int LAST = 10_000;

    /** Whether there is anything to show. */
    default boolean applies(Report report) {
        return true;
    }

    /** Whether it shows an invented figure and carries the mark. Sentences that say it themselves do not count. */
    boolean isConstructed(Edition edition);

    /** Whether the whole workbook is called invented when this sheet is. */
    default boolean isPrincipal() {
        return false;
    }

    /** Its name in the sentence that lists the sheets with invented figures. */
    default String named(Edition edition) {
        return edition.labels().sheetName(id());
    }

    /** Fills the sheet, which is there and empty. Formulas can name the tables of sheets in front of it, and the assumptions. */
    void write(Edition edition);
}
