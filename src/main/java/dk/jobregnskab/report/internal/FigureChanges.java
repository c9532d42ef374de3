package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two computations of one period, and which file brought it. */
final class FigureChanges {

    private record Figure(
            String unit, @Nullable BigDecimal value, Origin origin, boolean hidden, boolean constructed) {}

    /** What a figure comes from, so that a change names the file that can have caused it. */
    private enum Origin {
        PERSONS("benchmark", "ministry-list"),
        AMOUNT("price", "ministry-list"),
        REGISTER("register", "spells"),
        /** An amount divided by a difference in persons. */
        DERIVED("price", "ministry-list", "benchmark"),
        RATES;

        private final Set<String> kinds;

        Origin(String... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    /** More files than this are counted and not listed: a history is often loaded in one go. */
    private static final int MOST_NAMED = 3;

    private final boolean danish;

    FigureChanges(Language language) {
        this.danish = language == Language.DANISH;
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    /** @param before null when the period was not known before */
    List<Change> between(@Nullable Computation before, Computation now) {
        Map<String, Figure> old = before == null ? Map.of() : figures(before);
        Map<String, Figure> current = figures(now);
        List<Change> changes = new ArrayList<>();
        current.forEach((name, figure) -> {
            Figure then = old.get(name);
            BigDecimal was = then == null ? null : then.value();
            if (!isSame(was, figure.value())) {
                boolean hidden = figure.hidden() || then != null && then.hidden();
                changes.add(new Change(
                        name,
                        then != null,
                        hidden,
                        hidden ? null : was,
                        hidden ? null : figure.value(),
                        figure.unit(),
                        method(then, figure) + cause(figure.origin(), before, now),
                        figure.constructed() || then != null && then.constructed()));
            }
        });
        old.forEach((name, figure) -> {
            if (!current.containsKey(name) && figure.value() != null) {
                changes.add(new Change(
                        name,
                        true,
                        figure.hidden(),
                        figure.hidden() ? null : figure.value(),
                        null,
                        figure.unit(),
                        cause(figure.origin(), before, now),
                        figure.constructed()));
            }
        });
        return changes;
    }

    private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null ? before == now : before.compareTo(now) == 0;
    }

    private Map<String, Figure> figures(Computation computation) {
        Figures figures = computation.figures();
        ShownFigures shown = new ShownFigures(computation);
        ConstructedFigures constructed = ConstructedFigures.of(computation, figures.savings());
        String persons = say("fuldtidspersoner", "full-time persons");
        String number = say("nummer", "number");
        Map<String, Figure> byName = new LinkedHashMap<>();
        for (BenchmarkLine line : figures.benchmark()) {
            String group = line.group();
            boolean invented = constructed.lines().contains(group);
            boolean inventedBefore = constructed.rankChanges().contains(group);
            put(byName, group, say("forventet antal", "expected number"), persons, line.expected(), invented);
            put(byName, group, say("faktisk antal", "actual number"), persons, line.actual(), invented);
            Integer ownDifference = line.differenceFollowsFromCounts() ? null : line.difference();
            put(
                    byName,
                    group,
                    say("ministeriets forskel", "the ministry's difference"),
                    persons,
                    ownDifference,
                    invented);
            put(byName, group, say("placering", "rank"), number, line.rank(), invented);
            put(
                    byName,
                    group,
                    say("foregående placering", "previous rank"),
                    number,
                    line.previousRank(),
                    inventedBefore);
        }
        for (Saving saving : figures.savings()) {
            String group = saving.group();
            byName.put(
                    group + ": " + say("offentliggjort beløb", "published amount"),
                    new Figure(
                            "kr.",
                            saving.publishedSaving(),
                            Origin.AMOUNT,
                            false,
                            constructed.amounts().contains(group)));
            byName.put(
                    group + ": " + say("enhedspris", "unit price"),
                    new Figure(
                            "kr.",
                            saving.unitPrice(),
                            origin(saving),
                            shown.isAtHiddenPrice(saving),
                            saving.publishedSaving() == null
                                    ? constructed.prices().contains(group)
                                    : constructed.derivedPrice(group)));
        }
        for (RegisterFigure own : figures.register()) {
            boolean hidden = shown.hides(own.group());
            byName.put(
                    own.group() + ": "
                            + (computation.register().weightedByHours()
                                    ? say("egen opgørelse, med timevægt", "our own count, with hours")
                                    : say("egen opgørelse, uden timevægt", "our own count, without hours")),
                    new Figure(persons, own.fullTimePersons(), Origin.REGISTER, hidden, constructed.register()));
            byName.put(
                    own.group() + ": " + say("nettoudgift, egen opgørelse", "net cost, our own count"),
                    new Figure("kr.", own.net(), Origin.REGISTER, hidden, constructed.register()));
        }
        return byName;
    }

    /** A price that is worked out in another way than before has not simply changed. */
    private String method(@Nullable Figure then, Figure now) {
        return then == null || then.value() == null || now.value() == null || then.origin() == now.origin()
                ? ""
                : say("ny metode (før ", "new method (before: ") + word(then.origin()) + say(", nu ", ", now: ")
                        + word(now.origin()) + "); ";
    }

    private String word(Origin origin) {
        return switch (origin) {
            case RATES -> say("satser", "rates");
            case REGISTER -> say("egen opgørelse", "our own register");
            case DERIVED -> say("afledt af offentliggjort beløb", "derived from a published amount");
            default -> say("offentliggjort", "published");
        };
    }

    private static Origin origin(Saving saving) {
        return switch (String.valueOf(saving.unitPriceBasis())) {
            case "rates" -> Origin.RATES;
            case "register" -> Origin.REGISTER;
            default -> saving.publishedSaving() == null ? Origin.AMOUNT : Origin.DERIVED;
        };
    }

    private static void put(
            Map<String, Figure> byName,
            String group,
            String what,
            String unit,
            @Nullable Integer value,
            boolean constructed) {
        byName.put(
                group + ": " + what,
                new Figure(unit, value == null ? null : BigDecimal.valueOf(value), Origin.PERSONS, false, constructed));
    }

    /** The new files of the figure's origin, those of the period first: a register's other files are shown with its months only. */
    private String cause(Origin origin, @Nullable Computation before, Computation now) {
        if (origin == Origin.RATES) {
            return say("satser, der følger med programmet", "rates that come with the program");
        }
        Set<String> known = before == null
                ? Set.of()
                : before.sources().stream().map(Source::sha256).collect(Collectors.toSet());
        List<Source> brought = now.sources().stream()
                .filter(source ->
                        !known.contains(source.sha256()) && !source.kind().equals("indicator"))
                .toList();
        List<Source> ofOrigin = brought.stream()
                .filter(source -> origin.kinds.contains(source.kind()))
                .toList();
        List<Source> own = ofOrigin.stream()
                .filter(source -> now.ownFiles().contains(source.sha256()))
                .toList();
        List<Source> causes = !own.isEmpty() ? own : !ofOrigin.isEmpty() ? ofOrigin : brought;
        if (causes.size() > MOST_NAMED) {
            return causes.size()
                    + say(" nye filer, senest ", " new files, the last one ")
                    + named(causes.get(causes.size() - 1));
        }
        return say("ny fil: ", "new file: ") + causes.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(Source source) {
        return source.name() + (source.constructed() ? say(" (konstrueret)", " (constructed)") : "");
    }
}
