package dk.jobregnskab.intake.table;

import java.util.List;

/**
 * One row of a delivery, as delivered.
 *
 * @param number line or row number in the file, counted from 1, header included
 */
public record RawRow(long number, List<Cell> cells) {

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
