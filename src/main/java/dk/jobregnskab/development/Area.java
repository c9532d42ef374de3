package dk.jobregnskab.development;

import dk.jobregnskab.reference.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a comparison is about.
 *
 * @param code of a municipality, three digits, or {@code 000} for the whole country; null for regions and landsdele, which only we add up
 * @param name as official, for example {@code Ballerup} or {@code Region Hovedstaden}
 */
public record Area(@Nullable String code, String name) {

    /** Its part in the comparison. They are shown in this order. */
    public enum Kind {
        OWN,
        COUNTRY,
        REGION,
        LANDSDEL,
        /** With nearly the same expected share: a comparable municipality ("sammenlignelig kommune"), wherever it lies. */
        NEIGHBOUR,
        MUNICIPALITY
    }

    public static Area of(Municipality municipality) {
        return new Area(municipality.code(), municipality.name());
    }
}
