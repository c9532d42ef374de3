package dk.jobregnskab.workbook.overview;

/**
 * A large figure.
 *
 * @param label what it is, in a few words
 * @param about how sure it is and how to take it, in two short lines
 */
public record Card(String label, Value value, Value about) {

    public Card(String label, Value value, String about) {
        this(label, value, Value.text(about));
    }
}
