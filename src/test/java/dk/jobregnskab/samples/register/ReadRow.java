package dk.jobregnskab.samples.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A line as it stands in a file, amounts in øre.
 *
 * @param file the month that the file is about
 */
record ReadRow(
        YearMonth file,
        LocalDate week,
        String cpr,
        String benefit,
        String municipality,
        long reported,
        long gross,
        int refundPercent,
        long refund,
        int coFinancingPercent,
        long coFinancing) {

    static ReadRow of(YearMonth file, String line) {
        String[] cells = line.split(";", -1);
        return new ReadRow(
                file,
                LocalDate.parse(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                ore(cells[4]),
                ore(cells[5]),
                Integer.parseInt(cells[6]),
                ore(cells[7]),
                Integer.parseInt(cells[8]),
                ore(cells[9]));
    }

    private static long ore(String kroner) {
        if (!kroner.matches("-?\\d+,\\d\\d")) {
            throw new IllegalArgumentException("not kroner with two decimals: " + kroner);
        }
        return Long.parseLong(kroner.replace(",", ""));
    }

    /** Half up, away from zero. */
    long share(int percent) {
        long share = (Math.abs(gross) * percent + 50) / 100;
        return gross < 0 ? -share : share;
    }

    boolean isCoFinanced() {
        return coFinancingPercent > 0;
    }

    boolean isStateGrant() {
        return benefit.equals("Fleksbidrag fra staten");
    }

    /** How many months before the file's own; the week under way when the register begins is its first month's. */
    long monthsBack(YearMonth firstMonth) {
        YearMonth month = YearMonth.from(week);
        return ChronoUnit.MONTHS.between(month.isBefore(firstMonth) ? firstMonth : month, file);
    }
}
