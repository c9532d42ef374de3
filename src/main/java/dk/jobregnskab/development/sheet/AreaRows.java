package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Part;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of areas, of their parts, and of their highest and lowest. */
final class AreaRows {

    private static final int ALL_MUNICIPALITIES = 98;

    private final Edition edition;
    private final Labels labels;
    private final TableRegion table;
    private final Development development;
    private final ComparisonCells cells;

    AreaRows(Edition edition, TableRegion table, Development development, ComparisonCells cells) {
        this.edition = edition;
        this.labels = edition.labels();
        this.table = table;
        this.development = development;
        this.cells = cells;
    }

    void area(AreaChange area) {
        TableRow row = cells.row(area.area().name(), area.kind().name());
        cells.change(row, area.base(), area.value(), area.change() != null, area.changePct() != null)
                .word(ComparisonCells.NOTHING);
        boolean ordered = !development.series().isRegister()
                && (area.kind() == Area.Kind.OWN || area.kind() == Area.Kind.NEIGHBOUR);
        if (ordered) {
            row.number(area.order(), Format.RANK);
        } else {
            row.word(ComparisonCells.NOTHING);
        }
        row.text(words(area));
    }

    private String words(AreaChange area) {
        List<String> words = new ArrayList<>();
        if (area.reason() != null) {
            words.add(labels.text(
                    area.change() == null ? "since.unknown" : "since.pctUnknown", cells.say(area.reason())));
        }
        Since since = area.since();
        if (since != null && isWorthSaying(since)) {
            String key = since.lowest() ? "since.lowest" : "since.highest";
            words.add(
                    since.period() == null
                            ? labels.text(key + ".ofSeries", cells.name(since.knownFrom()))
                            : labels.text(key, cells.name(since.period())));
        }
        Integer of = area.orderOf();
        if (of != null && of != ALL_MUNICIPALITIES && !development.series().isRegister()) {
            words.add(labels.text("since.orderOf", String.valueOf(of)));
        }
        return words.isEmpty() ? labels.text(ComparisonCells.NOTHING) : String.join(" ", words);
    }

    private boolean isWorthSaying(Since since) {
        ObservationPeriod newest = development.valueObservation();
        return newest != null && since.isWorthSaying(newest);
    }

    void part(AreaChange area, Part part, String whole) {
        TableRow row = cells.row(
                labels.text("since.part", cells.say(part.name()), area.area().name()), "PART");
        cells.change(row, part.base(), part.value(), part.change() != null, part.changePct() != null)
                .formulaIf(
                        part.points() != null, "100*" + table.here("change") + "/" + whole, Format.SIGNED_TWO_DECIMALS)
                .word(ComparisonCells.NOTHING)
                .text(labels.text(part.change() == null ? "since.part.unknown" : ComparisonCells.NOTHING));
    }

    void highestAndLowest(AreaChange area, List<Extreme> extremes) {
        for (Extreme extreme : extremes) {
            boolean highest = extreme.equals(area.highest());
            boolean above = area.base() != null && area.base().signum() > 0;
            TableRow row = cells.row(area.area().name(), highest ? "HIGHEST" : "LOWEST", cells.name(extreme.period()));
            cells.change(row, area.base(), extreme.value(), true, above)
                    .word(ComparisonCells.NOTHING)
                    .word(ComparisonCells.NOTHING)
                    .text(regained(area, extreme, highest));
        }
    }

    private String regained(AreaChange area, Extreme extreme, boolean highest) {
        BigDecimal regained = extreme.regainedPct();
        if (area.base() != null && extreme.value().compareTo(area.base()) == 0) {
            return labels.text("since.extreme.base");
        }
        if (regained == null) {
            return labels.text("since.extreme.unknown");
        }
        if (regained.signum() == 0) {
            return labels.text("since.extreme.value");
        }
        String key = highest ? "since.regained.highest" : "since.regained.lowest";
        boolean beyond = regained.compareTo(BigDecimal.valueOf(100)) > 0;
        return labels.text(beyond ? key + ".beyond" : key, edition.numbers().decimal(regained, 1));
    }
}
