package dk.jobregnskab.workbook;

/**
 * A sheet of the workbook. What it shows, its {@link Region regions} bring; without one it is not there.
 *
 * @param key prefix of its labels: {@code .name}, {@code .title} with municipality and period, {@code .contents}
 * @param place decides the order: Overblik stands at {@value #FIRST}, the kit's other sheets at {@value #LAST} and behind
 * @param landscape how it is printed
 */
public record ReportSheet(String key, int place, Reader reader, boolean landscape) {

    public static final int FIRST = 0;
    public static final int LAST = 10_000;

    public static final ReportSheet OVERVIEW = new ReportSheet("overview", FIRST, Reader.DIRECTOR, true);

    /** Checks, and what changed. */
    public static final ReportSheet CONTROL = new ReportSheet("control", LAST, Reader.AUDITOR, true);

    /** Prices and other assumptions, notes, sources. */
    public static final ReportSheet BASIS = new ReportSheet("basis", LAST + 1, Reader.AUDITOR, true);

    /** What charts draw, and tables that are too long to print. */
    public static final ReportSheet DATA = new ReportSheet("data", LAST + 2, Reader.AUDITOR, true);

    /** Whom a sheet is for; decides the colour of its tab. */
    public enum Reader {
        DIRECTOR,
        CONTROLLER,
        AUDITOR
    }
}
