package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The folder {@code reference/} of a home. What would change nothing is refused, so that no row is lost in silence. */
final class TableFolder {

    private final Path root;
    private final List<OpenTable> tables;
    private final OperatorFolder folder = new OperatorFolder();

    TableFolder(Home home, List<OpenTable> tables) {
        this.root = home.reference();
        this.tables = tables;
    }

    /** Every problem of every file, after a reading. */
    List<String> problems() {
        return folder.problems();
    }

    ReferenceTables read() {
        List<TableOverride> overrides = new ArrayList<>();
        for (Path entry : folder.entries(root)) {
            Optional<OpenTable> known = tables.stream()
                    .filter(table -> table.name().equals(OperatorFolder.name(entry)))
                    .findFirst();
            if (known.isPresent()) {
                folder.text(entry).ifPresent(text -> overrides.add(read(known.get(), entry, text)));
            } else if (!isNote(entry)) {
                folder.refuse(entry, notOpen(OperatorFolder.name(entry)));
            }
        }
        ReferenceTables merged = new ReferenceTables(overrides);
        if (problems().isEmpty()) {
            overrides.forEach(override -> refuseWhatDoesNotFit(override, merged));
        }
        return merged;
    }

    private TableOverride read(OpenTable table, Path file, String text) {
        TableReader reader = new TableReader(table);
        TableOverride override = new TableOverride(table, file, text, reader.read(OperatorFolder.withoutMark(text)));
        if (!reader.problems().isEmpty()) {
            folder.refuse(file, String.join("; ", reader.problems()));
        }
        return override;
    }

    private void refuseWhatDoesNotFit(TableOverride override, ReferenceTables merged) {
        List<String> found = override.rows().stream()
                .map(row -> {
                    String problem = override.table().rule().problem(row, merged);
                    return problem == null ? null : TableReader.inRow(row, problem);
                })
                .filter(Objects::nonNull)
                .toList();
        if (!found.isEmpty()) {
            folder.refuse(override.file(), String.join("; ", found));
        }
    }

    private static boolean isNote(Path entry) {
        return OperatorFolder.name(entry).matches("(?i).*\\.md");
    }

    private String notOpen(String name) {
        List<String> names = tables.stream().map(OpenTable::name).sorted().toList();
        return "no table of this name takes rows of a home"
                + (names.isEmpty() ? "" : " (nearest: " + Spelling.nearest(name, names) + ")")
                + ". Those that do: " + String.join(", ", names);
    }
}
