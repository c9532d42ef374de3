package dk.jobregnskab.workbook;

/** Writes a report as an Excel workbook. Equal reports give equal bytes, on every machine and at every hour. */
public interface WorkbookWriter {

    /** In memory from first to last: no temporary file is left behind or readable by others. */
    byte[] write(Report report);
}
