package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the sheet says of comparisons in words. */
final class DevelopmentSentences {

    private final Edition edition;
    private final Labels labels;

    DevelopmentSentences(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    String title(List<Development> comparisons) {
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

    /** Heading of a comparison: what is counted, and by whom. */
    String section(Development development) {
        Series series = development.series();
        return labels.text(
                series.constructed() ? "since.section.constructed" : "since.section",
                CellText.capitalised(say(series.counted())),
                say(series.basis()));
    }

    /** What changed, what the chart shows, what happened, and what must be said about the comparison. */
    List<String> of(Development development, DevelopmentChart chart) {
        List<String> lines = new ArrayList<>();
        development.sentences().forEach(sentence -> lines.add(say(sentence)));
        if (development.series().isRegister()) {
            lines.add(labels.text("since.register"));
        }
        development.targets().forEach(target -> lines.add(say(target.answer())));
        lines.addAll(chart.sentences());
        for (int i = 0; i < development.events().size(); i++) {
            lines.add(event(development, i));
        }
        development.notes().stream()
                .filter(note -> !isToldByItsEvent(development, note))
                .forEach(note -> lines.add(say(note)));
        return lines;
    }

    private String event(Development development, int index) {
        Event event = development.events().get(index);
        String days = event.to().equals(event.from())
                ? labels.date(event.from())
                : labels.text("since.event.days", labels.date(event.from()), labels.date(event.to()));
        String words = labels.text("since.event", event.name(), days, event.kind(), event.source())
                + (event.breaksSeries() ? " " + broken(development, event) : "");
        return DevelopmentChart.shows(development, event)
                ? labels.text("since.event.marked", DevelopmentChart.mark(index), words)
                : words;
    }

    /** The whole series, or the parts of it that mean something else from then on. */
    private String broken(Development development, Event event) {
        List<String> parts = development.own().parts().stream()
                .filter(part -> event.breaks().contains(part.name().danish()))
                .map(part -> say(part.name()))
                .toList();
        Series series = development.series();
        boolean whole =
                event.breaks().contains(series.table()) || event.breaks().contains(series.measure());
        return whole || parts.isEmpty()
                ? labels.text("since.event.breaks")
                : labels.text("since.event.breaks.parts", labels.list(parts));
    }

    private static boolean isToldByItsEvent(Development development, Wording note) {
        return development.events().stream()
                .anyMatch(event -> event.breaksSeries() && note.danish().contains(event.name()));
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }
}
