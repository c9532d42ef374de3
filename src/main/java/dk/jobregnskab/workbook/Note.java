package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of Noter.
 *
 * @param place decides the order; notes of equal place stand as they were given
 */
public record Note(int place, String subject, String text) {

    /** Those that stand in the words as {@code key1.subject}, {@code key1.text}, {@code key2.subject} and so on. */
    public static List<Note> ofWords(Labels labels, int place, String key) {
        List<Note> notes = new ArrayList<>();
        for (int i = 1; labels.has(key + i + ".text"); i++) {
            notes.add(new Note(place, labels.text(key + i + ".subject"), labels.text(key + i + ".text")));
        }
        return notes;
    }
}
