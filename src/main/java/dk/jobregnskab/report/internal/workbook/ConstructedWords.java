package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.ReportModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in one line what in the workbook is invented: what it comes from, and where it is shown. */
final class ConstructedWords {

    private final Labels labels;
    private final ReportModel model;
    private final ConstructedSheets sheets;

    ConstructedWords(Edition edition) {
        this.labels = edition.labels();
        this.model = edition.model();
        this.sheets = new ConstructedSheets(edition);
    }

    /** Empty when nothing is. */
    Optional<String> sentence() {
        List<String> places = new ArrayList<>();
        add(places, "sheet", sheets.all().stream().map(this::named).toList());
        add(places, "row", rows().stream().map(labels::text).toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> origins = origins();
        String where = String.join("; ", places);
        return Optional.of(CellText.capitalised(
                origins.isEmpty() ? where : labels.text("front.constructed.from", labels.list(origins), where)));
    }

    private void add(List<String> places, String what, List<String> names) {
        if (!names.isEmpty()) {
            String key = "front.constructed." + what + (names.size() == 1 ? ".one" : ".many");
            places.add(labels.text(key, labels.list(names)));
        }
    }

    /** Rows of Forside whose sentence is invented and says so itself, so that it does not mark the sheet. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        boolean ownSentence = model.register().headline() != null
                && !model.figures().benchmark().isEmpty();
        if (ownSentence && model.register().constructed()) {
            rows.add("front.register");
        }
        if (model.figures().development().stream().limit(1).anyMatch(first -> first.series()
                .constructed())) {
            rows.add("front.since");
        }
        if (model.bestSince() != null && sheets.ofHistory()) {
            rows.add("front.bestSince");
        }
        return rows;
    }

    /** Forside and Resultat show persons beside money, and one may be invented without the other. */
    private String named(SheetId sheet) {
        return switch (sheet) {
            case FRONT -> named(sheet, Set.of(BenefitGroups.TOTAL));
            case RESULT ->
                named(
                        sheet,
                        Set.copyOf(model.figures().benchmark().stream()
                                .map(BenchmarkLine::group)
                                .toList()));
            default -> labels.sheetName(sheet);
        };
    }

    private String named(SheetId sheet, Set<String> groups) {
        ConstructedFigures figures = model.constructed();
        List<String> parts = new ArrayList<>();
        if (holdsAny(figures.lines(), groups)) {
            parts.add(labels.text("front.constructed.lines"));
        } else if (holdsAny(figures.rankChanges(), groups)) {
            parts.add(labels.text("front.constructed.rankChanges"));
        }
        if (holdsAny(figures.amounts(), groups)) {
            parts.add(labels.text("front.constructed.amounts"));
        }
        if (holdsAny(figures.prices(), groups) || holdsAny(figures.values(), groups)) {
            parts.add(labels.text("front.constructed.values"));
        }
        String name = labels.sheetName(sheet);
        return parts.isEmpty() ? name : name + " (" + labels.list(parts) + ")";
    }

    private static boolean holdsAny(Set<String> invented, Set<String> shown) {
        return shown.stream().anyMatch(invented::contains);
    }

    private List<String> origins() {
        return model.sources().stream()
                .filter(Source::constructed)
                .map(source -> "front.constructed.origin." + source.kind())
                .filter(labels::has)
                .map(labels::text)
                .distinct()
                .toList();
    }
}
