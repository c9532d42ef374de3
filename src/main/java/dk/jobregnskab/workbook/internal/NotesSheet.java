package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Definitions, rules and deviations, and what this workbook does not hold and why. */
final class NotesSheet implements ReportSheet {

    private static final SheetId ID = new SheetId("notes", "tblNoter");

    /** Behind all others. */
    private static final int LEFT_OUT = Integer.MAX_VALUE;

    private static final Pattern NUMBERED = Pattern.compile("notes\\.(\\d+)\\.text");

    private static final List<Column> COLUMNS =
            List.of(new Column("number", 8), new Column("subject", 34), new Column("text", 120));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return LAST + 3;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return false;
    }

    @Override
    public void write(Edition edition) {
        List<Note> notes = notes(edition);
        TableSheet table = new TableSheet(edition, ID, COLUMNS, notes.size(), 0).freeze(0);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("notes.title"),
                edition.labels().text("notes.about"));
        for (int i = 0; i < notes.size(); i++) {
            table.row()
                    .number(i + 1, Format.RANK)
                    .text(notes.get(i).subject())
                    .text(notes.get(i).text());
        }
        table.fit();
    }

    private static List<Note> notes(Edition edition) {
        List<Note> notes = new ArrayList<>(numbered(edition));
        edition.parts().forEach(part -> notes.addAll(part.notes(edition)));
        String subject = edition.labels().text("notes.leftOut");
        edition.report().leftOut().forEach(sentence -> notes.add(new Note(LEFT_OUT, subject, sentence)));
        notes.sort(Comparator.comparingInt(Note::place));
        return notes;
    }

    /** Those of every workbook: whoever has a word for one gives its number, which is its place. */
    private static List<Note> numbered(Edition edition) {
        Labels labels = edition.labels();
        String year = String.valueOf(edition.report().period().end().getYear());
        return labels.keys().stream()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .map(number -> new Note(
                        Integer.parseInt(number),
                        labels.text("notes." + number + ".subject"),
                        labels.text("notes." + number + ".text", year)))
                .toList();
    }
}
