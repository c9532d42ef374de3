package dk.jobregnskab.intake;

/**
 * One cell as delivered.
 *
 * @param text without surrounding space; for a number from JSON or Excel its plain decimal form with a point; for a date
 *     from Excel its ISO form, {@code 2025-07-01}
 * @param number true when the source itself says that it is a number, so that no grammar of ours applies
 */
public record Cell(String text, boolean number) {

    public static Cell ofText(String text) {
        return new Cell(text.strip(), false);
    }
}
