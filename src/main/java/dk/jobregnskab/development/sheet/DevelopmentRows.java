package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one comparison: areas, parts, highest and lowest, and goals. */
final class DevelopmentRows {

    /** Those that are shown. Of the register only what it can tell. */
    static final List<Area.Kind> KINDS =
            List.of(Area.Kind.OWN, Area.Kind.COUNTRY, Area.Kind.REGION, Area.Kind.LANDSDEL, Area.Kind.NEIGHBOUR);

    private static final int ROWS_OF_A_TARGET = 3;

    private DevelopmentRows() {}

    static int count(Development development) {
        int parts = described(development).stream()
                .mapToInt(area -> area.parts().size() + extremes(area).size())
                .sum();
        return areas(development).size()
                + parts
                + ROWS_OF_A_TARGET * development.targets().size();
    }

    private static List<AreaChange> areas(Development development) {
        return development.areas().stream()
                .filter(area -> development.series().isRegister()
                        ? area.kind() == Area.Kind.OWN || area.kind() == Area.Kind.COUNTRY
                        : KINDS.contains(area.kind()))
                .toList();
    }

    private static List<AreaChange> described(Development development) {
        return List.of(development.own(), development.country());
    }

    private static List<Extreme> extremes(AreaChange area) {
        return area.base() == null
                ? List.of()
                : Stream.of(area.highest(), area.lowest())
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    /** @param firstRow of the table, counted from 0 */
    static void write(Edition edition, TableRegion table, Development development, int firstRow) {
        ComparisonCells cells = new ComparisonCells(edition, table, development);
        AreaRows areaRows = new AreaRows(edition, table, development, cells);
        List<AreaChange> areas = areas(development);
        areas.forEach(areaRows::area);
        for (AreaChange area : described(development)) {
            String whole = table.cell("base", firstRow + areas.indexOf(area));
            area.parts().forEach(part -> areaRows.part(area, part, whole));
        }
        described(development).forEach(area -> areaRows.highestAndLowest(area, extremes(area)));
        new GoalRows(edition.labels(), development, cells).write();
    }
}
