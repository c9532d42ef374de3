package dk.jobregnskab.indicator.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which value of a dimension stands for its total.
 *
 * @param known labels that stand for a total in any dimension
 */
record TotalLabels(List<String> known) {

    /** Whether a value may be a total. Not every one is: "A-dagpenge i alt" is a part of the benefits. */
    boolean mayBe(String value) {
        return isKnown(value) || looksLikeOne(value);
    }

    /**
     * The values of a dimension that stand for its total: its own name with "i alt" before the general labels, and those before what only
     * looks like a total, which counts in a dimension that we do not know and where it is the only one.
     *
     * @param values those of the dimension that {@link #mayBe} totals
     * @param expected whether the job knows the dimension, and so its total
     */
    List<String> of(String dimension, Set<String> values, boolean expected) {
        String own = folded(dimension);
        List<String> named = fitting(values, value -> {
            String text = folded(value);
            return text.equals(own + " i alt") || text.equals(own + ", i alt") || text.equals(own + ", total");
        });
        if (!named.isEmpty()) {
            return named;
        }
        List<String> general = fitting(values, this::isKnown);
        if (!general.isEmpty()) {
            return general;
        }
        List<String> alike = fitting(values, TotalLabels::looksLikeOne);
        return expected || alike.size() != 1 ? List.of() : alike;
    }

    private boolean isKnown(String value) {
        String text = folded(value);
        return known.stream().anyMatch(label -> folded(label).equals(text));
    }

    private static boolean looksLikeOne(String value) {
        String text = folded(value);
        return text.endsWith(" i alt") || text.endsWith(", total");
    }

    private static List<String> fitting(Set<String> values, Predicate<String> fits) {
        return values.stream().filter(fits).sorted().toList();
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
