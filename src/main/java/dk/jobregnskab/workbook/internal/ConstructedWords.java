package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one line what in the workbook is invented: what it comes from, and where it is shown. */
final class ConstructedWords {

    private final Edition edition;
    private final Labels labels;

    ConstructedWords(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    /** Empty when nothing is. */
    Optional<String> sentence() {
        List<String> places = new ArrayList<>();
        add(places, "sheet", sheets());
        add(places, "row", rows().stream().map(labels::text).toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> origins = origins();
        String where = String.join("; ", places);
        return Optional.of(CellText.capitalised(
                origins.isEmpty() ? where : labels.text("front.constructed.from", labels.list(origins), where)));
    }

    private List<String> sheets() {
        return edition.sheets().stream()
                .filter(sheet -> sheet.isConstructed(edition))
                .map(sheet -> sheet.named(edition))
                .toList();
    }

    private void add(List<String> places, String what, List<String> names) {
        if (!names.isEmpty()) {
            String key = "front.constructed." + what + (names.size() == 1 ? ".one" : ".many");
            places.add(labels.text(key, labels.list(names)));
        }
    }

    /** Rows of Forside whose sentence is invented and says so itself, so that it does not mark the sheet. */
    List<String> rows() {
        return edition.parts().stream()
                .flatMap(part -> part.front().constructedRows(edition).stream())
                .toList();
    }

    private List<String> origins() {
        return edition.report().sources().stream()
                .filter(Source::constructed)
                .map(source -> "front.constructed.origin." + source.kind())
                .filter(labels::has)
                .map(labels::text)
                .distinct()
                .toList();
    }
}
