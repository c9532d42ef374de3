package dk.jobregnskab.reference;

import java.util.List;

/** Danish month names, the same on every machine whatever locale data its Java brings. */
final class DanishMonths {

    private static final List<String> NAMES = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private DanishMonths() {}

    static String name(int month) {
        return NAMES.get(month - 1);
    }
}
