package dk.jobregnskab.forecast.series;

import static dk.jobregnskab.intake.definition.ColumnRule.filled;
import static dk.jobregnskab.intake.definition.ColumnRule.like;

import dk.jobregnskab.intake.definition.OpenTable;
import dk.jobregnskab.intake.definition.ReferenceTables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Months from which published series count otherwise than before, as {@code series-breaks.csv} lists them. */
public final class SeriesBreaks {

    private static final String NAME = "series-breaks.csv";

    /** What the table may hold, here and in a home. */
    public static final OpenTable TABLE = new OpenTable(
            NAME,
            List.of("table", "measure", "from"),
            Map.of(
                    "table", filled(),
                    "measure", filled(),
                    "from", like("\\d{4}-(0[1-9]|1[0-2])-01", "the first day of a month, such as 2025-07-01"),
                    "reason", filled(),
                    "source", filled()));

    private record Row(MeasureName series, YearMonth from) {}

    private final List<Row> rows;

    SeriesBreaks(ReferenceTables tables) {
        rows = tables.rows(NAME).stream()
                .map(row -> new Row(
                        MeasureName.of(row.getField("table"), row.getField("measure")),
                        YearMonth.from(LocalDate.parse(row.getField("from")))))
                .toList();
    }

    /** Oldest first. */
    List<YearMonth> of(MeasureName series) {
        return rows.stream()
                .filter(row -> row.series().equals(series))
                .map(Row::from)
                .sorted()
                .distinct()
                .toList();
    }
}
