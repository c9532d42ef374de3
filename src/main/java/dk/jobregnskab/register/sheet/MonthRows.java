package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A group's months as they stand in the register's long table: where each is, and what its year has come to. */
final class MonthRows {

    private static final int JANUARY = 1;

    private final Edition edition;
    private final List<FigureRow> rows = new ArrayList<>();
    private final Map<Period, Integer> places = new HashMap<>();
    private int firstRow;

    MonthRows(Edition edition, String group) {
        this.edition = edition;
        List<FigureRow> all = RegisterPage.of(edition.report()).months();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(group)) {
                firstRow = rows.isEmpty() ? i : firstRow;
                places.put(all.get(i).period(), rows.size());
                rows.add(all.get(i));
            }
        }
    }

    /** Oldest first. */
    List<FigureRow> all() {
        return List.copyOf(rows);
    }

    Optional<FigureRow> of(Period month) {
        return Optional.ofNullable(places.get(month)).map(rows::get);
    }

    /** Null when it is hidden or not there. */
    @Nullable
    BigDecimal figure(Period month, Function<RegisterFigure, BigDecimal> value) {
        return of(month).map(FigureRow::figure).map(value).orElse(null);
    }

    /** Kroner of the months that are known. */
    BigDecimal netOfYearTo(Period month) {
        return yearTo(month).stream()
                .map(one -> figure(one, RegisterFigure::net))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Key of the word that stands for a month's figure; empty when it is known. */
    Optional<String> wordFor(Period month) {
        Optional<FigureRow> row = of(month);
        if (row.isEmpty()) {
            return Optional.of("word.unknown");
        }
        return row.get().figure() == null ? Optional.of(FigureCells.HIDDEN) : Optional.empty();
    }

    /** The same for all months of the year up to one. A month that is hidden or not all there leaves no figure of its year. */
    Optional<String> wordForYearTo(Period month) {
        List<Period> months = yearTo(month);
        if (months.stream()
                .anyMatch(one -> of(one).filter(row -> row.figure() == null).isPresent())) {
            return Optional.of(FigureCells.HIDDEN);
        }
        return months.stream().allMatch(one -> of(one).filter(FigureRow::whole).isPresent())
                ? Optional.empty()
                : Optional.of("word.unknown");
    }

    /** The cell of a month that is there. */
    String cell(String column, Period month) {
        return table().cell(column, place(month));
    }

    /** The cells of the year up to a month, all of which are there. */
    String cellsOfYearTo(String column, Period month) {
        Period first = yearTo(month).get(0);
        return table().range(column, place(first), place(month))
                .formatAsString(table().sheet().getSheetName(), true);
    }

    private TableRegion table() {
        return edition.table(RegisterTable.ID);
    }

    private int place(Period month) {
        @Nullable Integer place = places.get(month);
        if (place == null) {
            throw new IllegalArgumentException("the register has no " + month.token());
        }
        return firstRow + place;
    }

    private static List<Period> yearTo(Period month) {
        List<Period> months = new ArrayList<>();
        for (int i = JANUARY; i <= month.end().getMonthValue(); i++) {
            months.add(new Period(Period.Type.MONTH, month.end().getYear(), i));
        }
        return months;
    }
}
