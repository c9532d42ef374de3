package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the sheet says above its charts, comparison by comparison. */
final class DevelopmentSentences {

    private record Line(String text, boolean isSection) {}

    private final Edition edition;
    private final Labels labels;
    private final List<Development> comparisons;
    private final List<Line> lines = new ArrayList<>();

    DevelopmentSentences(Edition edition, List<Development> comparisons) {
        this.edition = edition;
        this.labels = edition.labels();
        this.comparisons = comparisons;
        comparisons.forEach(this::tell);
    }

    String title() {
        List<String> starts = comparisons.stream().map(this::start).distinct().toList();
        String since = starts.size() == 1
                ? starts.get(0)
                : comparisons.stream()
                        .map(comparison -> labels.text(
                                "since.title.series",
                                start(comparison),
                                say(comparison.series().counted())))
                        .collect(Collectors.joining(labels.text("since.title.and")));
        return labels.text("since.title", since, edition.municipality());
    }

    private String start(Development development) {
        return development.baseObservation() == null
                ? labels.date(development.from())
                : say(development.baseObservation().name());
    }

    private void tell(Development development) {
        Series series = development.series();
        lines.add(new Line(
                labels.text(
                        series.constructed() ? "since.section.constructed" : "since.section",
                        CellText.capitalised(say(series.counted())),
                        say(series.basis())),
                true));
        development.sentences().forEach(sentence -> tell(say(sentence)));
        if (series.isRegister()) {
            tell(labels.text("since.register"));
        }
        development.targets().forEach(target -> tell(say(target.answer())));
        new DevelopmentChart(edition, development).sentences().forEach(this::tell);
    }

    private void tell(String text) {
        lines.add(new Line(text, false));
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }

    void write(SheetCanvas canvas) {
        for (Line line : lines) {
            canvas.paragraph(
                    line.text(),
                    line.isSection()
                            ? edition.styles().section()
                            : edition.styles().plain());
        }
    }
}
