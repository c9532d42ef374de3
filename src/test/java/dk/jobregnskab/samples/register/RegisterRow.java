package dk.jobregnskab.samples.register;

import java.time.LocalDate;

/**
 * A line of the file, amounts in øre.
 *
 * @param week its Monday
 * @param reported what was reported; the refund follows {@code gross}, what was calculated
 */
record RegisterRow(
        LocalDate week,
        String cpr,
        String benefit,
        String municipality,
        long reported,
        long gross,
        int refundPercent,
        int coFinancingPercent) {

    static final String HEADER =
            "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Indberetning udbetalingsbeløb;Beregnet udbetalingsbeløb;"
                    + "Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb";

    RegisterRow withGross(long ore) {
        return new RegisterRow(week, cpr, benefit, municipality, ore, ore, refundPercent, coFinancingPercent);
    }

    /** The refund in percent that the citizen's seniority gives, also where others pay and the municipality co-finances. */
    int step() {
        return coFinancingPercent > 0 ? 100 - coFinancingPercent : refundPercent;
    }

    /** The same payment on another step of the ladder. */
    RegisterRow onStep(int refund) {
        boolean coFinanced = coFinancingPercent > 0;
        return new RegisterRow(
                week,
                cpr,
                benefit,
                municipality,
                reported,
                gross,
                coFinanced ? 0 : refund,
                coFinanced ? 100 - refund : 0);
    }

    RegisterRow reversed() {
        return new RegisterRow(week, cpr, benefit, municipality, -reported, -gross, refundPercent, coFinancingPercent);
    }

    void writeTo(StringBuilder line) {
        line.append(week).append(';').append(cpr).append(';').append(benefit).append(';');
        line.append(municipality).append(';');
        appendKroner(line, reported).append(';');
        appendKroner(line, gross).append(';').append(refundPercent).append(';');
        appendKroner(line, Rounded.share(gross, refundPercent, 100)).append(';');
        line.append(coFinancingPercent).append(';');
        appendKroner(line, Rounded.share(gross, coFinancingPercent, 100)).append('\n');
    }

    private static StringBuilder appendKroner(StringBuilder line, long ore) {
        if (ore < 0) {
            line.append('-');
        }
        long cents = Math.abs(ore) % 100;
        line.append(Math.abs(ore) / 100).append(',');
        return line.append(cents < 10 ? "0" : "").append(cents);
    }
}
