package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The cells that every row of a comparison has. */
final class ComparisonCells {

    static final String NOTHING = "word.nothing";

    private final Edition edition;
    private final Labels labels;
    private final TableRegion table;
    private final String series;
    private final String from;
    private final String to;

    ComparisonCells(Edition edition, TableRegion table, Development development) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.series = labels.text(
                development.series().constructed() ? "since.series.constructed" : "since.series",
                say(development.series().counted()),
                development.series().table());
        this.from = name(development.baseObservation());
        this.to = name(development.valueObservation());
    }

    /** A row from the comparison's start to its end. */
    TableRow row(String name, String kind) {
        return row(name, kind, from, to);
    }

    /** A row from its start to an end of its own. */
    TableRow row(String name, String kind, String rowTo) {
        return row(name, kind, from, rowTo);
    }

    TableRow row(String name, String kind, String rowFrom, String rowTo) {
        return table.row()
                .text(name)
                .text(labels.text("since.kind." + kind))
                .text(series)
                .text(rowFrom)
                .text(rowTo);
    }

    TableRow change(TableRow row, @Nullable BigDecimal base, @Nullable BigDecimal value, boolean known, boolean pct) {
        int scale = Math.max(scale(base), scale(value));
        return row.number(base, Format.ofScale(scale))
                .number(value, Format.ofScale(scale))
                .formulaIf(known, table.here("value") + "-" + table.here("base"), Format.signed(scale))
                .formulaIf(pct, table.here("change") + "/" + table.here("base"), Format.SIGNED_PERCENT);
    }

    private static int scale(@Nullable BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    String name(@Nullable ObservationPeriod period) {
        return period == null ? labels.text("word.unknown") : say(period.name());
    }

    String say(Wording wording) {
        return wording.in(edition.report().language());
    }
}
