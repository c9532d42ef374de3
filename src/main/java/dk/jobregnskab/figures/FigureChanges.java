package dk.jobregnskab.figures;

import dk.jobregnskab.figures.ComparedFigure.Origin;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What differs between two computations of one period, and which file brought it. */
@Component
public class FigureChanges {

    /** More files than this are counted and not listed: a history is often loaded in one go. */
    private static final int MOST_NAMED = 3;

    private static final Wording NEW_PROGRAM = new Wording(
            "ny programversion: samme filer, anden beregning", "new program version: same files, other calculation");
    private static final Wording NEW_PERIOD = new Wording("ny periode", "new period");

    private final List<ComparedFigures> features;

    FigureChanges(List<ComparedFigures> features) {
        this.features = features;
    }

    /** All figures that are compared, in their order. */
    public List<ComparedFigure> of(Computation computation, Language language) {
        List<ComparedFigure> all = new ArrayList<>();
        features.forEach(feature -> all.addAll(feature.of(computation, language)));
        return all;
    }

    public List<FigureChange> between(Baseline baseline, Computation now, Language language) {
        Computation before = baseline.computation();
        Map<String, ComparedFigure> made =
                before == null ? Map.of() : figures(before, baseline.isOfAnotherPeriod(now), language);
        Map<String, ComparedFigure> old = asPublished(made, baseline.published());
        Map<String, ComparedFigure> current = figures(now, baseline.isOfAnotherPeriod(now), language);
        List<FigureChange> changes = new ArrayList<>();
        current.forEach((name, figure) -> {
            ComparedFigure then = old.get(name);
            BigDecimal was = then == null ? null : then.value();
            if (!isSame(was, figure.value())) {
                boolean hidden = figure.hidden() || then != null && then.hidden();
                boolean byProgram = then != null && isOfTheProgram(made.get(name), was, figure);
                changes.add(new FigureChange(
                        name,
                        then != null,
                        hidden,
                        hidden ? null : was,
                        hidden ? null : figure.value(),
                        figure.unit(),
                        byProgram ? NEW_PROGRAM.in(language) : why(then, figure, baseline, now, language),
                        figure.constructed() || then != null && then.constructed()));
            }
        });
        old.forEach((name, figure) -> {
            if (!current.containsKey(name) && figure.value() != null) {
                changes.add(new FigureChange(
                        name,
                        true,
                        figure.hidden(),
                        figure.hidden() ? null : figure.value(),
                        null,
                        figure.unit(),
                        why(null, figure, baseline, now, language),
                        figure.constructed()));
            }
        });
        return changes;
    }

    /** The same files give another figure than readers got, and it is today's. */
    private static boolean isOfTheProgram(
            @Nullable ComparedFigure made, @Nullable BigDecimal published, ComparedFigure now) {
        return made != null && !isSame(made.value(), published) && isSame(made.value(), now.value());
    }

    /** What readers got may be other than what this program makes of the same files; a hidden figure they did not get. */
    private static Map<String, ComparedFigure> asPublished(
            Map<String, ComparedFigure> made, @Nullable PublishedFigures published) {
        if (published == null) {
            return made;
        }
        Map<String, ComparedFigure> old = new LinkedHashMap<>();
        made.forEach((name, figure) -> {
            PublishedFigures.Figure had = published.figures().get(name);
            if (had != null) {
                old.put(name, had.hidden() ? figure : figure.withValue(had.value()));
            }
        });
        return old;
    }

    private Map<String, ComparedFigure> figures(Computation computation, boolean otherPeriod, Language language) {
        Map<String, ComparedFigure> byName = new LinkedHashMap<>();
        features.stream()
                .filter(feature -> !otherPeriod || feature.comparesPeriods())
                .flatMap(feature -> feature.of(computation, language).stream())
                .forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null ? before == now : before.compareTo(now) == 0;
    }

    private static String why(
            @Nullable ComparedFigure then,
            ComparedFigure figure,
            Baseline baseline,
            Computation now,
            Language language) {
        String cause = baseline.isOfAnotherPeriod(now) ? "" : cause(figure.origin(), baseline, now, language);
        if (then != null
                && then.value() != null
                && figure.value() != null
                && !then.origin().equals(figure.origin())) {
            return method(then.origin(), figure.origin(), language) + (cause.isEmpty() ? "" : "; " + cause);
        }
        return cause.isEmpty() ? newPeriod(figure.origin(), now, language) : cause;
    }

    /** A figure that is worked out in another way than before has not simply changed. */
    private static String method(Origin then, Origin now, Language language) {
        return new Wording("ny metode (før ", "new method (before: ").in(language)
                + then.method().in(language) + new Wording(", nu ", ", now: ").in(language)
                + now.method().in(language) + ")";
    }

    /** Of another period everything is new; it is in the newest file of the figure's origin. */
    private static String newPeriod(Origin origin, Computation now, Language language) {
        return NEW_PERIOD.in(language)
                + now.sources().stream()
                        .filter(source -> origin.kinds().contains(source.kind())
                                && now.ownFiles().contains(source.sha256()))
                        .reduce((earlier, later) -> later)
                        .map(source -> ": " + named(source, language))
                        .orElse("");
    }

    /** The new files of the figure's origin, those of the period first: a register's other files are shown with its months only. */
    private static String cause(Origin origin, Baseline baseline, Computation now, Language language) {
        Computation before = baseline.computation();
        if (origin.kinds().isEmpty()) {
            return new Wording(
                            origin.method().danish() + ", der følger med programmet",
                            origin.method().english() + " that come with the program")
                    .in(language);
        }
        Set<String> known = before == null
                ? Set.of()
                : before.sources().stream().map(Source::sha256).collect(Collectors.toSet());
        List<Source> brought = now.sources().stream()
                .filter(source -> !known.contains(source.sha256()))
                .toList();
        List<Source> ofOrigin = brought.stream()
                .filter(source -> origin.kinds().contains(source.kind()))
                .toList();
        List<Source> causes = ofThePeriod(ofOrigin.isEmpty() ? brought : ofOrigin, now);
        if (causes.size() > MOST_NAMED) {
            return causes.size()
                    + new Wording(" nye filer, senest ", " new files, the last one ").in(language)
                    + named(causes.get(causes.size() - 1), language);
        }
        return new Wording("ny fil: ", "new file: ").in(language)
                + causes.stream().map(source -> named(source, language)).collect(Collectors.joining(", "));
    }

    /** Those that decide the period's own figures; all of them where none does. */
    private static List<Source> ofThePeriod(List<Source> sources, Computation now) {
        List<Source> own = sources.stream()
                .filter(source -> now.ownFiles().contains(source.sha256()))
                .toList();
        return own.isEmpty() ? sources : own;
    }

    private static String named(Source source, Language language) {
        return source.name()
                + (source.constructed() ? new Wording(" (konstrueret)", " (constructed)").in(language) : "");
    }
}
