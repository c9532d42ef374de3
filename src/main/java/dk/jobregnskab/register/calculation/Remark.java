package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Wording;

/**
 * What may be odd about a line and yet keeps it in.
 *
 * @param id of the check that counts it, for example {@code register.arithmetic}
 * @param wording what is odd, within a sentence
 */
public record Remark(String id, Wording wording) {

    public static Remark of(String id, String danish, String english) {
        return new Remark(id, new Wording(danish, english));
    }
}
