package dk.jobregnskab.workbook;

import java.util.List;

/** What a feature adds to Forside, section by section. */
public interface FrontPart {

    FrontPart NONE = new FrontPart() {};

    /** What the headline says of its figures in a word, once more and whole; blank when there is nothing to say. */
    default String aboutHeadline(Edition edition) {
        return "";
    }

    /** Below the headline. */
    default void writeOverview(Edition edition, FrontRows rows) {}

    /** Labels of rows of the overview whose sentence is invented and says so itself, so that it does not mark the sheet. */
    default List<String> constructedRows(Edition edition) {
        return List.of();
    }

    /** Whether it has the period's key figures; those of others that only stand in for them are then left out. */
    default boolean hasFigures(Report report) {
        return false;
    }

    default void writeFigures(Edition edition, FrontRows rows) {}

    /** What it can show when nobody has the period's key figures. */
    default void writeStandIns(Edition edition, FrontRows rows) {}

    /** Whether any of its key figures is invented. */
    default boolean isConstructed(Edition edition) {
        return false;
    }

    /** Whether any of what stands in for them is. */
    default boolean isStandInConstructed(Edition edition) {
        return false;
    }

    /** In words which of its key figures are invented, where others are not. */
    default List<String> constructedFigures(Edition edition) {
        return List.of();
    }

    /** Where the figures come from. */
    default void writeProvenance(Edition edition, FrontRows rows) {}
}
