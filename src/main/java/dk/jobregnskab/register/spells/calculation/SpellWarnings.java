package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.register.calculation.Remark;
import java.util.List;

/** What may be odd about a line of a spell file. */
public final class SpellWarnings {

    public static final Remark HOURS_CAPPED = Remark.of(
            "spells.hours-capped",
            "mere end 37 timer om ugen, talt som 37",
            "more than 37 hours a week, counted as 37");
    public static final Remark SAME_MOMENT = Remark.of(
            "spells.same-moment",
            "sagen er registreret to gange i samme øjeblik; den sidste række tæller",
            "the case is registered twice at one moment; the later row counts");
    public static final Remark ARITHMETIC =
            Remark.of("spells.arithmetic", "refusionen er ikke beløb x sats", "the refund is not amount x rate");
    public static final Remark UNUSUAL_RATE = Remark.of("spells.unusual-rate", "usædvanlig sats", "an unusual rate");
    public static final Remark SHARE_UNKNOWN = Remark.of(
            "spells.share-unknown",
            "ydelsen medfinansieres, men linjen siger ikke hvor meget: kun med i brutto",
            "the benefit is co-financed, but the line does not say how much of it: counts in gross alone");
    public static final Remark UNKNOWN_BENEFIT = Remark.of(
            "spells.unknown-benefit",
            "ydelsen kendes ikke og er ikke med i nogen gruppe",
            "the benefit is not known and counts in no group");

    /** In the order of the checks. */
    public static final List<Remark> ALL =
            List.of(HOURS_CAPPED, SAME_MOMENT, ARITHMETIC, UNUSUAL_RATE, SHARE_UNKNOWN, UNKNOWN_BENEFIT);

    private SpellWarnings() {}
}
