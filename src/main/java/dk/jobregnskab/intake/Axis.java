package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import java.util.Arrays;

/** What a cell of a published series is found by, beside its table and period. */
public enum Axis {
    /** A municipality or the country, by code. */
    AREA("area", new Wording("områder", "areas")),
    MEASURE("measure", new Wording("mål", "measures")),
    /** The values of all dimensions, such as {@code Køn=Mænd}; blank for the total. */
    SPLIT("split", new Wording("opdelinger", "splits"));

    private final String token;
    private final Wording plural;

    Axis(String token, Wording plural) {
        this.token = token;
        this.plural = plural;
    }

    public static Axis of(String token) {
        return Arrays.stream(values())
                .filter(axis -> axis.token.equals(token))
                .findFirst()
                .orElseThrow();
    }

    /** As the database writes it. */
    public String token() {
        return token;
    }

    public Wording plural() {
        return plural;
    }
}
