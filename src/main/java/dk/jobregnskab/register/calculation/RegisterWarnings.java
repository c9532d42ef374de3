package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Wording;

/** Of Ydelsesrefusion. */
public final class RegisterWarnings extends Remarks<RegisterWarnings.Oddity> {

    /** What may be odd about a line. */
    public enum Oddity implements Remark {
        CPR_PADDED(
                "register.cpr-padded",
                "CPR-numre med ni cifre (foranstillet nul mangler)",
                "CPR numbers of nine digits (a leading zero is lost)"),
        ARITHMETIC(
                "register.arithmetic",
                "refusion eller medfinansiering er ikke beløb x sats",
                "the refund or co-financing is not amount x rate"),
        UNUSUAL_RATE("register.unusual-rate", "usædvanlig sats", "an unusual rate"),
        FINANCING(
                "register.financing",
                "finansieringen passer ikke til ydelsens sædvanlige",
                "the financing is not the benefit's usual kind"),
        FUTURE_WEEK(
                "register.future-week",
                "ugen begynder efter den dag, filen blev modtaget",
                "the week begins after the day on which the file was received"),
        UNKNOWN_BENEFIT(
                "register.unknown-benefit",
                "ydelsen kendes ikke og er ikke med i nogen gruppe",
                "the benefit is not known and counts in no group"),
        UNKNOWN_MUNICIPALITY(
                "register.unknown-municipality",
                "uoplyst finansierende kommune",
                "the financing municipality is not said");

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

    public RegisterWarnings() {
        super(Oddity.class);
    }
}
