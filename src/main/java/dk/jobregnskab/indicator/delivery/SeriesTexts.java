package dk.jobregnskab.indicator.delivery;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether Statistics Denmark wrote a file in English, and so with a decimal point. Codes are the same in both languages and tell nothing. */
final class SeriesTexts {

    private static final Set<String> ENGLISH_AREAS =
            Set.of("All Denmark", "Copenhagen", "Not stated municipality", "Abroad");
    /** Not København: some English files keep the name. */
    private static final Set<String> DANISH_AREAS = Set.of("Hele landet", "Uoplyst kommune", "Udlandet");

    private static final Pattern ENGLISH_QUARTER = Pattern.compile("\\d{4}Q[1-4]");

    private boolean english;
    private boolean danish;

    void area(String name) {
        english |= ENGLISH_AREAS.contains(name) || name.startsWith("Province ");
        danish |= DANISH_AREAS.contains(name) || name.startsWith("Landsdel ");
    }

    void period(String period) {
        english |= ENGLISH_QUARTER.matcher(period).matches();
    }

    void value(String value) {
        english |= value.equals("Total") || value.endsWith(", total");
        danish |= value.equals("I alt") || value.endsWith(" i alt");
    }

    boolean areEnglish() {
        return english && !danish;
    }
}
