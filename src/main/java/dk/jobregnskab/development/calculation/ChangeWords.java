package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change in whole sentences (formulas.md, section 23.8): what is unknown is said to be unknown, and why. */
final class ChangeWords {

    private static final BigDecimal SMALLEST_SHOWN = new BigDecimal("0.05");

    private final Series series;
    private final Observed observed;

    ChangeWords(Series series, Observed observed) {
        this.series = series;
        this.observed = observed;
    }

    /** @param reason why something is unknown; null when nothing is */
    Wording sentence(Area area, Area.Kind kind, Change change, @Nullable Wording reason, @Nullable Since since) {
        return new Wording(
                new InLanguage(Language.DANISH).sentence(area, kind, change, reason, since),
                new InLanguage(Language.ENGLISH).sentence(area, kind, change, reason, since));
    }

    private final class InLanguage {

        private final Language language;
        private final NumberText numbers;

        InLanguage(Language language) {
            this.language = language;
            this.numbers = NumberText.in(language);
        }

        private String say(String danish, String english) {
            return language == Language.DANISH ? danish : english;
        }

        private String number(BigDecimal value) {
            return numbers.decimal(value, Change.plain(value).scale())
                    + (series.percentage() ? say(" pct.", " percent") : "");
        }

        private String name(@Nullable ObservationPeriod period) {
            return Objects.requireNonNull(period).name().in(language);
        }

        String sentence(Area area, Area.Kind kind, Change change, @Nullable Wording reason, @Nullable Since since) {
            BigDecimal base = change.base();
            BigDecimal value = change.value();
            BigDecimal by = change.change();
            String of = series.subject().in(language) + place(area, kind);
            if (base == null || value == null || by == null) {
                return say("Ændringen i ", "The change in ") + of + say(" er ukendt: ", " is unknown: ")
                        + (reason == null ? Reasons.NO_VALUES : reason).in(language) + "." + known(value);
            }
            String last = say(" i ", " in ") + name(observed.value());
            String since0 = say("Siden ", "Since ") + name(observed.base());
            if (by.signum() == 0) {
                return since0 + say(" er ", " ") + of + say(" uændret: ", " is unchanged: ") + number(value) + last
                        + ".";
            }
            boolean risen = by.signum() > 0;
            return since0
                    + say(" er ", " ")
                    + of
                    + (risen ? say(" steget med ", " has risen by ") : say(" faldet med ", " has fallen by "))
                    + amount(by.abs(), change)
                    + say(", fra ", ", from ")
                    + number(base)
                    + say(" til ", " to ")
                    + number(value)
                    + last
                    + "."
                    + (reason == null ? "" : " " + capitalised(reason.in(language)) + ".")
                    + (since == null || since.lowest() == risen || !isWorthSaying(since) ? "" : reach(since));
        }

        private boolean isWorthSaying(Since since) {
            return since.isWorthSaying(Objects.requireNonNull(observed.value()));
        }

        private static String capitalised(String clause) {
            return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
        }

        private String known(@Nullable BigDecimal value) {
            return value == null
                    ? ""
                    : say(" For ", " For ") + name(observed.value()) + say(" er tallet ", " the figure is ")
                            + number(value) + ".";
        }

        private String amount(BigDecimal size, Change change) {
            if (series.percentage()) {
                return numbers.decimal(size, Change.plain(size).scale()) + say(" procentpoint", " percentage points");
            }
            BigDecimal pct = change.pct();
            return number(size) + (pct == null ? "" : " (" + pct(pct.abs()) + ")");
        }

        private String pct(BigDecimal size) {
            return (size.compareTo(SMALLEST_SHOWN) < 0
                            ? say("under ", "under ") + numbers.decimal(new BigDecimal("0.1"), 1)
                            : numbers.decimal(size, 1))
                    + say(" pct.", " percent");
        }

        private String place(Area area, Area.Kind kind) {
            return switch (kind) {
                case COUNTRY -> say(" i hele landet", " in the whole country");
                case LANDSDEL ->
                    say(" i landsdelen ", " in the province ")
                            + area.name()
                            + say(" (egen beregning)", " (our own sum)");
                case REGION -> say(" i ", " in ") + area.name() + say(" (egen beregning)", " (our own sum)");
                default -> say(" i ", " in ") + area.name();
            };
        }

        private String reach(Since since) {
            String what = since.lowest() ? say("det laveste", "the lowest") : say("det højeste", "the highest");
            return say(" Niveauet i ", " The level in ")
                    + name(observed.value())
                    + say(" er ", " is ")
                    + what
                    + (since.period() == null
                            ? say(" i den sammenhængende serie fra ", " of the unbroken series from ")
                                    + name(since.knownFrom())
                            : say(" siden ", " since ") + name(since.period()))
                    + ".";
        }
    }
}
