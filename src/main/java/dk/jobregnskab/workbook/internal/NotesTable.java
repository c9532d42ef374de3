package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Definitions, rules and deviations, and what this workbook does not hold and why. */
final class NotesTable implements Region {

    private static final RegionId ID = new RegionId("notes", "tblNoter");

    /** Behind all others. */
    private static final int LEFT_OUT = Integer.MAX_VALUE;

    private static final Pattern NUMBERED = Pattern.compile("notes\\.(\\d+)\\.text");

    private static final List<Column> COLUMNS = List.of(new Column("subject", 25), new Column("text", 72));

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.BASIS, 2);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return false;
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<Note> notes = notes(edition);
        canvas.begin(ID, edition.labels().text("notes.title"), edition.labels().text("notes.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, notes.size(), 0).freeze(0);
        notes.forEach(note -> table.row().text(note.subject()).text(note.text()));
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
