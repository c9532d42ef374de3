package dk.jobregnskab.budget.mapping;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows with {@code valid_from} and {@code valid_to} (blank: without end), by calendar year. */
final class DatedRows<T> {

    private record Dated<T>(LocalDate from, LocalDate to, T value) {

        boolean isIn(int year) {
            return from.getYear() <= year && to.getYear() >= year;
        }
    }

    private final List<Dated<T>> rows;
    private final Function<T, Object> subject;

    private DatedRows(List<Dated<T>> rows, Function<T, Object> subject) {
        this.rows = rows;
        this.subject = subject;
    }

    /** @param subject what a row is about, so that a later row replaces an earlier one */
    static <T> DatedRows<T> of(
            List<NamedCsvRecord> rows, Function<NamedCsvRecord, T> value, Function<T, Object> subject) {
        return new DatedRows<>(
                rows.stream()
                        .map(row -> new Dated<>(
                                LocalDate.parse(row.getField("valid_from")),
                                row.getField("valid_to").isEmpty()
                                        ? LocalDate.MAX
                                        : LocalDate.parse(row.getField("valid_to")),
                                value.apply(row)))
                        .toList(),
                subject);
    }

    /** Those in force on some day of the year, in file order; of several about one subject the one that began last. */
    List<T> in(int year) {
        Map<Object, Dated<T>> newest = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.isIn(year))
                .forEach(row -> newest.merge(
                        subject.apply(row.value()),
                        row,
                        (earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later));
        return newest.values().stream().map(Dated::value).toList();
    }
}
