package dk.jobregnskab.development;

import dk.jobregnskab.reference.Wording;

/**
 * Which series is compared, and the words it decides.
 *
 * @param table the publisher's table id, lower case; {@link #REGISTER} for the own register
 * @param measure the measure's label as published; for the register a group, a benefit or {@link
 *     dk.jobregnskab.register.Register#ALL_BENEFITS}
 * @param interval {@code week}, {@code month}, {@code quarter}, {@code half-year}, {@code year} or {@code rolling-year}
 * @param percentage whether the values are percentages themselves: their change is in percentage points
 * @param counted what is counted, for example {@code ledige}; where nothing is said of the series, its measure in quotes
 * @param subject the same as the subject of a sentence, for example {@code antallet af ledige}
 * @param basis who counted, and how
 * @param constructed whether any of its figures is invented
 */
public record Series(
        String table,
        String measure,
        String interval,
        boolean percentage,
        Wording counted,
        Wording subject,
        Wording basis,
        boolean constructed) {

    /** Stands for a table where the own register is meant. */
    public static final String REGISTER = "register";

    /** Whether it is the own register: complete for the home municipality only, and not suppressed. */
    public boolean isRegister() {
        return table.equals(REGISTER);
    }
}
