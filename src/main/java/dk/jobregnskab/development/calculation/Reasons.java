package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.Wording;

/** Why something is unknown, as clauses. Each is complete: no blank is ever left in a text. */
public final class Reasons {

    public static final Wording HOME_ONLY = new Wording(
            "registeret er kun komplet for kommunen selv", "the register is complete for the home municipality only");
    static final Wording NOT_ADDITIVE = new Wording(
            "procenter og gennemsnit kan ikke lægges sammen", "percentages and averages cannot be added up");
    static final Wording NO_VALUES =
            new Wording("serien har ingen tal for området", "the series has no figures for the area");
    static final Wording BASE_NOT_ABOVE_ZERO = new Wording(
            "ændringen i pct. kan ikke regnes, når udgangspunktet ikke er over 0",
            "there is no change in percent from a first value that is not above 0");

    private Reasons() {}

    static Wording seriesBegins(ObservationPeriod first) {
        return new Wording(
                "serien begynder først med " + first.name().danish(),
                "the series begins only with " + first.name().english());
    }

    static Wording areaBegins(ObservationPeriod first) {
        return new Wording(
                "områdets tal begynder først med " + first.name().danish(),
                "the area's figures begin only with " + first.name().english());
    }

    static Wording areaEnds(ObservationPeriod last) {
        return new Wording(
                "områdets tal slutter med " + last.name().danish(),
                "the area's figures end with " + last.name().english());
    }

    static Wording hidden(ObservationPeriod period) {
        return new Wording(
                "tallet for " + period.name().danish() + " er skjult eller mangler hos kilden",
                "the figure for " + period.name().english() + " is hidden or missing at the source");
    }

    static Wording partsUnknown(long unknown, int of, ObservationPeriod period) {
        return new Wording(
                "tallet for " + period.name().danish() + " er ukendt for " + unknown + " af " + of + " kommuner",
                "the figure for " + period.name().english() + " is unknown for " + unknown + " of " + of
                        + " municipalities");
    }

    static Wording oneObservation(ObservationPeriod period) {
        return new Wording(
                "begge datoer hører til samme observation, " + period.name().danish(),
                "both dates belong to one observation, " + period.name().english());
    }
}
