package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.calculation.Remark;
import dk.jobregnskab.register.calculation.Remarks;

/** Of spell files. */
public final class SpellWarnings extends Remarks<SpellWarnings.Oddity> {

    /** What may be odd about a spell. */
    public enum Oddity implements Remark {
        HOURS_CAPPED(
                "spells.hours-capped",
                "mere end 37 timer om ugen, talt som 37",
                "more than 37 hours a week, counted as 37"),
        SAME_MOMENT(
                "spells.same-moment",
                "sagen er registreret to gange i samme øjeblik; den sidste række tæller",
                "the case is registered twice at one moment; the later row counts"),
        ARITHMETIC("spells.arithmetic", "refusionen er ikke beløb x sats", "the refund is not amount x rate"),
        UNUSUAL_RATE("spells.unusual-rate", "usædvanlig sats", "an unusual rate"),
        SHARE_UNKNOWN(
                "spells.share-unknown",
                "ydelsen medfinansieres, men linjen siger ikke hvor meget: kun med i brutto",
                "the benefit is co-financed, but the line does not say how much of it: counts in gross alone"),
        UNKNOWN_BENEFIT(
                "spells.unknown-benefit",
                "ydelsen kendes ikke og er ikke med i nogen gruppe",
                "the benefit is not known and counts in no group");

        private final String id;
        private final Wording wording;

        Oddity(String id, String danish, String english) {
            this.id = id;
            this.wording = new Wording(danish, english);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    public SpellWarnings() {
        super(Oddity.class);
    }
}
