package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentence on Forside, also printed by the command line. Says what is known, in words that claim nothing more. */
final class Headline {

    private final Figures figures;
    private final @Nullable String register;
    private final ConstructedFigures constructed;
    private final Texts texts;
    private final boolean danish;
    private final NumberText numbers;

    private Headline(Figures figures, @Nullable String register, ConstructedFigures constructed, Language language) {
        this.figures = figures;
        this.register = register;
        this.constructed = constructed;
        this.texts = new Texts(language);
        this.danish = language == Language.DANISH;
        this.numbers = NumberText.in(language);
    }

    /**
     * @param register our own figure in a sentence, said only where the ministry's is not known; null without one
     * @param constructed each sentence that states such a figure says so itself
     */
    static String of(Figures figures, @Nullable String register, ConstructedFigures constructed, Language language) {
        String sentence = new Headline(figures, register, constructed, language).sentence();
        if (sentence.matches("(?s).*(\\bxxx\\b|\\bnull\\b|\\bNaN\\b).*")) {
            throw new IllegalStateException("the headline of " + figures.period() + " has a gap in it");
        }
        return sentence;
    }

    private String sentence() {
        List<String> sentences = new ArrayList<>();
        total().ifPresent(line -> sentences.add(persons(line)));
        money().ifPresent(saving -> sentences.add(money(saving) + againstTheDifference(saving)));
        total().filter(line -> line.rank() != null).ifPresent(line -> sentences.add(rank(line)));
        if (total().isEmpty()) {
            if (register != null) {
                sentences.add(register);
            }
            figures.indicators().stream()
                    .filter(figure -> figure.period().equals(figures.period()))
                    .findFirst()
                    .ifPresent(figure -> sentences.add(series(figure)));
            sentences.add(
                    danish
                            ? "Ministeriets opgørelse er ikke indlæst for perioden."
                            : "The ministry's benchmark has not been loaded for the period.");
        }
        return String.join(" ", sentences);
    }

    private Optional<BenchmarkLine> total() {
        return figures.benchmark().stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst();
    }

    private Optional<Saving> money() {
        return figures.savings().stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL) && saving.saving() != null)
                .findFirst();
    }

    private String persons(BenchmarkLine line) {
        String name = figures.municipality().name();
        Integer expected = line.expected();
        Integer actual = line.actual();
        Integer difference = line.difference();
        if ((expected == null || actual == null) && difference != null) {
            return texts.marked(
                    danish
                            ? "Ministeriet opgør forskellen i " + name + " til " + fewerOrMore(difference) + "."
                            : "The ministry puts the difference in " + name + " at " + fewerOrMore(difference) + ".",
                    isConstructed(line));
        }
        if (expected == null || actual == null || difference == null) {
            return danish
                    ? "Forventet og faktisk antal fuldtidspersoner i " + name + " er ikke begge kendt for perioden."
                    : "The expected and the actual number of full-time persons in " + name
                            + " are not both known for the period.";
        }
        boolean follows = difference == 0 || line.differenceFollowsFromCounts();
        String sentence = danish
                ? "Ministeriet forventede " + numbers.count(expected)
                        + " fuldtidspersoner på midlertidige ydelser i " + name + "; der var " + numbers.count(actual)
                        + (follows ? ", altså " : "; ministeriet opgør forskellen til ")
                        + apart(difference, line.differencePct()) + "."
                : "The ministry expected " + numbers.count(expected) + " full-time persons on temporary benefits in "
                        + name
                        + "; there were " + numbers.count(actual)
                        + (follows ? ", that is " : "; the ministry puts the difference at ")
                        + apart(difference, line.differencePct())
                        + ".";
        return texts.marked(sentence, isConstructed(line));
    }

    private boolean isConstructed(BenchmarkLine line) {
        return constructed.lines().contains(line.group());
    }

    private String fewerOrMore(int difference) {
        if (difference == 0) {
            return danish ? "0: præcis som forventet" : "0: exactly as expected";
        }
        String persons = numbers.count(Math.abs(difference));
        return danish
                ? persons + (difference < 0 ? " flere" : " færre") + " fuldtidspersoner end forventet"
                : persons + (difference < 0 ? " more" : " fewer") + " full-time persons than expected";
    }

    private String apart(int difference, @Nullable BigDecimal percent) {
        if (difference == 0) {
            return danish ? "præcis som forventet" : "exactly as expected";
        }
        String direction = difference > 0 ? (danish ? "færre" : "fewer") : (danish ? "flere" : "more");
        String share =
                percent == null ? "" : " (" + numbers.decimal(percent.abs(), 1) + (danish ? " pct.)" : " per cent)");
        return numbers.count(Math.abs(difference)) + " " + direction + share;
    }

    private String money(Saving saving) {
        String year = String.valueOf(figures.period().end().getYear());
        String invented = constructed.saving(saving) ? (danish ? " (konstrueret)" : " (constructed)") : "";
        BigDecimal published = saving.publishedSaving();
        if (published != null) {
            String amount = numbers.millions(published.abs(), decimals(saving));
            boolean saved = published.signum() >= 0;
            return danish
                    ? (saved ? "Offentliggjort besparelse" : "Offentliggjort merudgift") + invented + ": " + amount
                            + " mio. kr. i forhold til ministeriets forventning (" + year + "-tal, før udligning)."
                    : (saved ? "Published saving" : "Published extra cost") + invented + ": " + amount
                            + " million kr. against the ministry's expectation (" + year
                            + " figures, before equalisation).";
        }
        String basis = onRates(saving)
                ? (danish ? ", beregnet på satser, ikke på regnskab," : ", from rates, not from accounts,")
                : "";
        String value = numbers.millions(Objects.requireNonNull(saving.calculatedSaving()), 1);
        String low = numbers.millions(Objects.requireNonNull(saving.calculatedLow()), 1);
        String high = numbers.millions(Objects.requireNonNull(saving.calculatedHigh()), 1);
        String to = low.startsWith("-") ? (danish ? " til " : " to ") : "–";
        return danish
                ? "Beregnet værdi" + invented + ": " + value + " mio. kr. (" + low + to + high + ")" + basis
                        + " i forhold til ministeriets forventning (" + year + "-tal, før udligning)."
                : "Calculated value" + invented + ": " + value + " million kr. (" + low + to + high + ")" + basis
                        + " against the ministry's expectation (" + year + " figures, before equalisation).";
    }

    /** Few persons on dear benefits outweigh many on cheap ones: the value may point the other way than the persons. */
    private String againstTheDifference(Saving saving) {
        BigDecimal value = Objects.requireNonNull(saving.saving());
        Integer difference = total().map(BenchmarkLine::difference).orElse(null);
        if (difference == null || value.signum() == 0 || value.signum() == Integer.signum(difference)) {
            return "";
        }
        if (saving.publishedSaving() != null) {
            return danish
                    ? " Beløbet og forskellen i personer peger hver sin vej."
                    : " The amount and the difference in persons point in different directions.";
        }
        return danish
                ? " Værdien følger ikke forskellen i personer: der er " + (value.signum() < 0 ? "flere" : "færre")
                        + " på de ydelser, der koster mest."
                : " The value does not follow the difference in persons: there are "
                        + (value.signum() < 0 ? "more" : "fewer") + " on the benefits that cost most.";
    }

    /** A total without a price of its own is the sum of its parts. */
    private boolean onRates(Saving total) {
        return total.unitPriceBasis() == null
                && figures.savings().stream().anyMatch(saving -> "rates".equals(saving.unitPriceBasis()));
    }

    /** As many decimals of a million as were published, at least one. */
    private static int decimals(Saving saving) {
        BigDecimal halfDigit = Objects.requireNonNull(saving.publishedHigh())
                .subtract(Objects.requireNonNull(saving.publishedSaving()));
        BigDecimal lastDigit = halfDigit.add(halfDigit);
        int decimals = 6 - (lastDigit.precision() - lastDigit.scale() - 1);
        return Math.max(1, Math.min(6, decimals));
    }

    private String rank(BenchmarkLine line) {
        String name = figures.municipality().name();
        String place = danish
                ? name + " er nummer " + line.rank() + " af " + line.rankOf()
                : name + " is number " + line.rank() + " of " + line.rankOf();
        Period previous = line.previousPeriod();
        Integer change = line.rankChange();
        if (previous == null || change == null) {
            return texts.marked(place + ".", isConstructed(line));
        }
        String since = danish ? " siden " + previous.danish() : " since " + previous.english();
        String note = Boolean.FALSE.equals(line.rankChangeComparable())
                ? (danish
                        ? "; ikke direkte sammenlignelig, definitionen er ændret"
                        : "; not directly comparable, the definition has changed")
                : "";
        boolean onlyChange = !isConstructed(line) && constructed.rankChanges().contains(line.group());
        String from = onlyChange ? (danish ? ", konstrueret" : ", constructed") : "";
        String now = danish
                ? "I " + figures.period().danish() + " er " + name + " nummer " + line.rank() + " af " + line.rankOf()
                : "In " + figures.period().english() + " " + name + " is number " + line.rank() + " of "
                        + line.rankOf();
        return texts.marked(now + " (" + moved(change) + since + from + note + ").", isConstructed(line));
    }

    private String moved(int change) {
        if (change == 0) {
            return danish ? "uændret" : "unchanged";
        }
        int places = Math.abs(change);
        if (danish) {
            return (change > 0 ? "op " : "ned ") + places + (places == 1 ? " plads" : " pladser");
        }
        return (change > 0 ? "up " : "down ") + places + (places == 1 ? " place" : " places");
    }

    private String series(IndicatorFigure figure) {
        String value = figure.value() == null
                ? (danish ? "ukendt" : "unknown")
                : numbers.decimal(figure.value(), Math.max(0, figure.value().scale()));
        String period = danish ? figure.period().danish() : figure.period().english();
        return texts.marked(
                figures.municipality().name() + ", " + period + ": " + figure.measure() + " " + value
                        + (danish ? " (tabel " : " (table ") + figure.table() + ").",
                constructed.series().contains(figure));
    }
}
