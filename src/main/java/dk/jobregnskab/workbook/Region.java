package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** A part of a sheet: a table, charts, or both. When it is there, where it stands, what it shows. */
public interface Region {

    /**
     * Where it stands.
     *
     * @param order on its sheet
     */
    record Placement(RegionId id, ReportSheet sheet, int order) {}

    Placement placement();

    default RegionId id() {
        return placement().id();
    }

    default ReportSheet sheet() {
        return placement().sheet();
    }

    /** Whether there is anything to show. */
    default boolean applies(Report report) {
        return true;
    }

    /** Whether it shows an invented figure and carries the mark. Sentences that say it themselves do not count. */
    boolean isConstructed(Edition edition);

    /** Whether the whole workbook is called invented when this region is. */
    default boolean isPrincipal() {
        return false;
    }

    /** In words which of its figures are invented, where others are not; empty when all are alike. */
    default List<String> constructedFigures(Edition edition) {
        return List.of();
    }

    /** Writes it from the canvas's next row on. Formulas can name the tables of regions in front of it, those of Data, and the assumptions. */
    void write(Edition edition, SheetCanvas canvas);
}
