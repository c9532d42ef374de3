package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.indicator.sheet.UnemploymentTable.Series;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.TableRegion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The newest months of what the series say first: how many are unemployed, and in percent.
 *
 * @param count the first measure that counts; null when none is loaded by month
 * @param share the first measure in percent; null when none is loaded by month
 * @param months newest first and without a gap, also where a measure has none
 */
record RecentMonths(@Nullable Measure count, @Nullable Measure share, List<Period> months) {

    static final int YEAR = 12;

    /** Two years, and the month they began. */
    private static final int MOST = 25;

    /** Empty when no series has a month. */
    static Optional<RecentMonths> of(Report report) {
        List<Measure> measures = UnemploymentTable.series(SeriesPage.of(report).rows()).stream()
                .map(Measure::of)
                .filter(measure -> !measure.rowOf().isEmpty())
                .toList();
        Measure count = first(measures, false);
        Measure share = first(measures, true);
        List<Period> known = Stream.of(count, share)
                .flatMap(Stream::ofNullable)
                .flatMap(measure -> measure.rowOf().keySet().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Period> months = new ArrayList<>();
        Period month = known.get(0);
        while (months.size() < MOST && month.compareTo(known.get(known.size() - 1)) >= 0) {
            months.add(month);
            month = before(month, 1);
        }
        return Optional.of(new RecentMonths(count, share, months));
    }

    private static @Nullable Measure first(List<Measure> measures, boolean percentage) {
        return measures.stream()
                .filter(measure -> measure.isPercentage() == percentage)
                .findFirst()
                .orElse(null);
    }

    /** So many months before. */
    static Period before(Period month, int months) {
        LocalDate day = month.start().minusMonths(months);
        return new Period(Period.Type.MONTH, day.getYear(), day.getMonthValue());
    }

    /** Counted if there is a count, else in percent. */
    Measure principal() {
        Measure first = count == null ? share : count;
        if (first == null) {
            throw new IllegalStateException("there are months, so there is a measure");
        }
        return first;
    }

    /**
     * A measure by month.
     *
     * @param rowOf its rows in the long table, counted from 0
     */
    record Measure(Series series, Map<Period, Integer> rowOf) {

        static Measure of(Series series) {
            Map<Period, Integer> rowOf = new HashMap<>();
            for (int i = 0; i < series.rows().size(); i++) {
                Period period = series.rows().get(i).period();
                if (period.type() == Period.Type.MONTH) {
                    rowOf.put(period, series.firstRow() + i);
                }
            }
            return new Measure(series, rowOf);
        }

        boolean isPercentage() {
            String name = series.measure().toLowerCase(Locale.ROOT);
            return name.contains("pct") || name.contains("procent") || name.contains("%");
        }

        boolean isConstructed() {
            return series.rows().stream().anyMatch(SeriesRow::constructed);
        }

        boolean hasCountry() {
            return series.rows().stream().anyMatch(row -> row.country() != null);
        }

        private Optional<SeriesRow> row(Period month) {
            return Optional.ofNullable(rowOf.get(month))
                    .map(row -> series.rows().get(row - series.firstRow()));
        }

        @Nullable
        BigDecimal value(Period month, boolean country) {
            return row(month)
                    .map(row -> country ? row.country() : row.municipality())
                    .orElse(null);
        }

        /** Change to the same month last year; null when unknown. */
        @Nullable
        BigDecimal change(Period month, boolean country) {
            BigDecimal now = value(month, country);
            BigDecimal then = value(before(month, YEAR), country);
            return now == null || then == null ? null : now.subtract(then);
        }

        /** The cell of the long table. The value must be known. */
        String cell(TableRegion table, Period month, boolean country) {
            Integer row = rowOf.get(month);
            if (row == null) {
                throw new IllegalArgumentException("no row of " + month);
            }
            return table.cell(country ? "country" : "municipality", row);
        }

        int scale() {
            return series.rows().stream()
                    .flatMap(row ->
                            Stream.of(Optional.ofNullable(row.municipality()), Optional.ofNullable(row.country())))
                    .flatMap(Optional::stream)
                    .mapToInt(BigDecimal::scale)
                    .max()
                    .orElse(0);
        }
    }
}
