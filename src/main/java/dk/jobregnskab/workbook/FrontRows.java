package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.Format;
import java.time.Instant;

/**
 * The rows of Forside: a label, a value, and what the value is. The label is the text of the row's key; what the value is, the text of the
 * key with {@code .about}, unless it is given.
 */
public interface FrontRows {

    void text(String key, String value);

    void text(String key, String value, String about);

    /** @param about blank when there is nothing to say */
    void headline(String key, String sentence, String about);

    void moment(String key, Instant value);

    /** A text that a formula makes. */
    void formula(String key, String formula, String about);

    /** A figure that another sheet holds. */
    void figure(String key, String formula, Format format, String about);

    /** The same with a label that is no text of ours. */
    void figureNamed(String label, String formula, Format format, String about);

    /** @param word key of a word where a figure would stand */
    void word(String key, String word, String about);
}
