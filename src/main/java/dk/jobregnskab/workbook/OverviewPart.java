package dk.jobregnskab.workbook;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.OverviewChart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.OverviewTable;
import java.util.List;
import java.util.Optional;

/** What a feature shows on Overblik. Everything it does not say is nothing. */
public interface OverviewPart {

    OverviewPart NONE = new OverviewPart() {};

    /** What a director can say aloud, in at most 25 words; the first feature that has one is heard. */
    default Optional<String> sentence(Edition edition) {
        return Optional.empty();
    }

    /** Its figures of the period; there is room for four of all features. */
    default List<Card> cards(Edition edition) {
        return List.of();
    }

    /** There is room for two of all features. */
    default List<OverviewChart> charts(Edition edition) {
        return List.of();
    }

    /** The first feature that has one is shown. */
    default Optional<OverviewTable> table(Edition edition) {
        return Optional.empty();
    }

    /** From one figure to another, step by step; a heading is its first line. */
    default List<OverviewLine> bridge(Edition edition) {
        return List.of();
    }

    /** Figures of other dates, each with its own. */
    default List<OverviewLine> current(Edition edition) {
        return List.of();
    }

    /** Which figure to quote where its figures and others' disagree, and why. */
    default List<String> advice(Edition edition) {
        return List.of();
    }

    /** What makes a comparison with the period before misleading. */
    default List<String> news(Edition edition) {
        return List.of();
    }

    /** What a warning comes to in kroner, where that can be told. */
    default Optional<String> inKroner(Edition edition, Check check) {
        return Optional.empty();
    }

    /** Whether anything it shows on Overblik is invented. */
    default boolean isConstructed(Edition edition) {
        return false;
    }

    /** In words which of its figures are, where others are not. */
    default List<String> constructedFigures(Edition edition) {
        return List.of();
    }
}
