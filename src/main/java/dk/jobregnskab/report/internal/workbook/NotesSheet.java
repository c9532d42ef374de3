package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.report.internal.ReportModel;
import java.util.ArrayList;
import java.util.List;

/** Definitions, rules and deviations, and what this workbook does not hold and why. */
final class NotesSheet {

    private record Note(String subject, String text) {}

    private static final List<Column> COLUMNS =
            List.of(new Column("number", 8), new Column("subject", 34), new Column("text", 120));

    private NotesSheet() {}

    static void write(Edition edition) {
        List<Note> notes = notes(edition);
        TableSheet table = new TableSheet(edition, SheetId.NOTES, COLUMNS, notes.size(), 0).freeze(0);
        SheetFrame.write(
                edition,
                SheetId.NOTES,
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
        Labels labels = edition.labels();
        List<Note> notes = new ArrayList<>();
        String year = String.valueOf(edition.model().figures().period().end().getYear());
        for (int i = 1; labels.has("notes." + i + ".text"); i++) {
            notes.add(new Note(labels.text("notes." + i + ".subject"), labels.text("notes." + i + ".text", year)));
        }
        if (!edition.model().figures().development().isEmpty()) {
            addAll(notes, labels, "notes.since.");
        }
        if (!edition.model().register().isEmpty()) {
            addAll(notes, labels, "notes.register.");
        }
        definitionVersions(edition.model())
                .forEach(version -> notes.add(new Note(
                        labels.text("notes.definition", String.valueOf(version)), definition(edition, version))));
        edition.model().leftOut().forEach(sentence -> notes.add(new Note(labels.text("notes.leftOut"), sentence)));
        return notes;
    }

    private static void addAll(List<Note> notes, Labels labels, String key) {
        for (int i = 1; labels.has(key + i + ".text"); i++) {
            notes.add(new Note(labels.text(key + i + ".subject"), labels.text(key + i + ".text")));
        }
    }

    private static List<Integer> definitionVersions(ReportModel model) {
        return model.development().stream()
                .map(row -> row.line().definitionVersion())
                .distinct()
                .sorted()
                .toList();
    }

    private static String definition(Edition edition, int version) {
        Definitions definitions = Definitions.load();
        return edition.model().language() == Language.DANISH
                ? definitions.danish(version)
                : definitions.english(version);
    }
}
