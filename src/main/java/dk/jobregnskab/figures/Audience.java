package dk.jobregnskab.figures;

/** Who reads it. */
public enum Audience {
    /** Everything that is computed. */
    HOUSE,
    /** What may leave the house: without small counts and what gives them away. */
    OUTSIDE
}
