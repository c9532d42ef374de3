package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one line what in the workbook is invented: what it comes from, and where it is shown. */
public final class ConstructedWords {

    private final Edition edition;
    private final Labels labels;

    public ConstructedWords(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    /** Empty when nothing is. */
    public Optional<String> sentence() {
        List<String> places = new ArrayList<>();
        if (OverviewSheet.isConstructed(edition)) {
            places.add(named(ReportSheet.OVERVIEW, OverviewSheet.constructedFigures(edition)));
        }
        for (ReportSheet sheet : edition.sheets()) {
            if (edition.isConstructed(sheet)) {
                places.add(named(sheet));
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String where = labels.text(
                "overview.constructed.sheet" + (places.size() == 1 ? ".one" : ".many"), labels.list(places));
        List<String> origins = origins();
        return Optional.of(CellText.capitalised(
                origins.isEmpty() ? where : labels.text("overview.constructed.from", labels.list(origins), where)));
    }

    private String named(ReportSheet sheet) {
        List<String> figures = edition.regions().stream()
                .filter(region -> region.sheet().equals(sheet) && region.isConstructed(edition))
                .flatMap(region -> region.constructedFigures(edition).stream())
                .distinct()
                .toList();
        return named(sheet, figures);
    }

    private String named(ReportSheet sheet, List<String> figures) {
        String name = edition.name(sheet);
        return figures.isEmpty() ? name : name + " (" + labels.list(figures) + ")";
    }

    private List<String> origins() {
        return edition.report().sources().stream()
                .filter(Source::constructed)
                .map(source -> "overview.constructed.origin." + source.kind())
                .filter(labels::has)
                .map(labels::text)
                .distinct()
                .toList();
    }
}
