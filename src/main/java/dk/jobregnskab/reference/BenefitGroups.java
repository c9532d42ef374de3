package dk.jobregnskab.reference;

import java.util.Comparator;
import java.util.List;

/** The benchmark's groups of benefits, in the order in which they are shown. */
public final class BenefitGroups {

    /** The overall list. Published by itself; never the sum of the parts. */
    public static final String TOTAL = "Ydelsesgrupper i alt";

    /** The parts, spelled as published. */
    public static final List<String> PARTS = List.of("A-dagpenge mv.", "Sygedagpenge mv.", "Kontanthjælp mv.");

    /** Total first, then the parts. */
    public static final List<String> ALL = List.of(TOTAL, PARTS.get(0), PARTS.get(1), PARTS.get(2));

    private BenefitGroups() {}

    /** Sorts group names as {@link #ALL} lists them; names outside the list come last, by name. */
    public static Comparator<String> order() {
        return Comparator.comparingInt((String group) -> ALL.contains(group) ? ALL.indexOf(group) : ALL.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
