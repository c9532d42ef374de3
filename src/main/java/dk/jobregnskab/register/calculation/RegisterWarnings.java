package dk.jobregnskab.register.calculation;

import java.util.List;

/** What may be odd about a line of Ydelsesrefusion. */
public final class RegisterWarnings {

    public static final Remark CPR_PADDED = Remark.of(
            "register.cpr-padded",
            "CPR-numre med ni cifre (foranstillet nul mangler)",
            "CPR numbers of nine digits (a leading zero is lost)");
    public static final Remark ARITHMETIC = Remark.of(
            "register.arithmetic",
            "refusion eller medfinansiering er ikke beløb x sats",
            "the refund or co-financing is not amount x rate");
    public static final Remark UNUSUAL_RATE = Remark.of("register.unusual-rate", "usædvanlig sats", "an unusual rate");
    public static final Remark FINANCING = Remark.of(
            "register.financing",
            "finansieringen passer ikke til ydelsens sædvanlige",
            "the financing is not the benefit's usual kind");
    public static final Remark FUTURE_WEEK = Remark.of(
            "register.future-week",
            "ugen begynder efter den dag, filen blev modtaget",
            "the week begins after the day on which the file was received");
    public static final Remark UNKNOWN_BENEFIT = Remark.of(
            "register.unknown-benefit",
            "ydelsen kendes ikke og er ikke med i nogen gruppe",
            "the benefit is not known and counts in no group");
    public static final Remark UNKNOWN_MUNICIPALITY = Remark.of(
            "register.unknown-municipality", "uoplyst finansierende kommune", "the financing municipality is not said");

    /** In the order of the checks. */
    public static final List<Remark> ALL = List.of(
            CPR_PADDED, ARITHMETIC, UNUSUAL_RATE, FINANCING, FUTURE_WEEK, UNKNOWN_BENEFIT, UNKNOWN_MUNICIPALITY);

    private RegisterWarnings() {}
}
