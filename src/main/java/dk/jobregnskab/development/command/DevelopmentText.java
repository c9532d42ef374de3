package dk.jobregnskab.development.command;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as an operator reads it. */
final class DevelopmentText {

    private static final String COLUMNS = "%-28s %12s %12s %10s %9s  %s";

    private final Development development;
    private final List<String> lines = new ArrayList<>();

    DevelopmentText(Development development) {
        this.development = development;
    }

    List<String> lines() {
        lines.add(development.series().measure() + ": "
                + development.series().basis().english()
                + (development.series().constructed() ? ", CONSTRUCTED FIGURES" : ""));
        lines.add(String.format(
                Locale.ROOT,
                COLUMNS,
                "",
                token(development.baseObservation()),
                token(development.valueObservation()),
                "change",
                "percent",
                "order (our own calculation)"));
        development.areas().stream()
                .filter(area -> area.kind() != Area.Kind.MUNICIPALITY)
                .forEach(this::line);
        development.own().parts().forEach(this::part);
        lines.add("");
        development.sentences().forEach(sentence -> lines.add(sentence.english()));
        development.targets().forEach(target -> lines.add(target.answer().english()));
        development.events().forEach(this::event);
        development.notes().forEach(note -> lines.add(note.english()));
        return lines;
    }

    private void line(AreaChange area) {
        lines.add(String.format(
                Locale.ROOT,
                COLUMNS,
                area.area().name(),
                known(area.base()),
                known(area.value()),
                known(area.change()),
                known(area.changePct()),
                area.order() == null ? "" : area.order() + " of " + area.orderOf()));
    }

    private void part(Part part) {
        lines.add(String.format(
                Locale.ROOT,
                COLUMNS,
                "  " + part.name().english(),
                known(part.base()),
                known(part.value()),
                known(part.change()),
                known(part.changePct()),
                part.points() == null ? "" : part.points().toPlainString() + " points of the whole"));
    }

    private void event(Event event) {
        lines.add(event.from() + (event.to().equals(event.from()) ? "" : " to " + event.to()) + ": " + event.name()
                + (event.breaksSeries() ? " (breaks the series)" : ""));
    }

    private static String token(@Nullable ObservationPeriod period) {
        return period == null ? "unknown" : period.token();
    }

    private static String known(@Nullable BigDecimal value) {
        return value == null ? "unknown" : value.toPlainString();
    }
}
