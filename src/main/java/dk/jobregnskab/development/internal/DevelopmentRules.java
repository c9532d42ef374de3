package dk.jobregnskab.development.internal;

import dk.jobregnskab.intake.JobDefinition;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code jobs/development/job.yaml} settles.
 *
 * @param series what is said of single tables, by id
 * @param words what a measure counts, by a text that its label holds; the first that fits
 * @param percentages texts that make a measure a percentage
 * @param averages texts that make a measure an average
 */
record DevelopmentRules(
        Neighbours neighbours,
        OwnRegister register,
        Map<String, Table> series,
        List<Label> words,
        List<String> percentages,
        List<String> averages,
        List<Comparison> comparisons,
        List<Target> targets) {

    /**
     * @param count so many with the nearest expected share
     * @param municipalities instead of that, codes or names
     */
    record Neighbours(@Nullable Integer count, @Nullable List<String> municipalities) {}

    /** @param parts of a measure, by its name */
    record OwnRegister(String measure, @Nullable Map<String, List<String>> parts) {}

    /**
     * @param measure the one that the words are about; others are named beside them. Null when they hold for all
     * @param words what the table counts, in the plural
     * @param parts of a measure, by its label
     */
    record Table(
            @Nullable String measure,
            @Nullable Wording words,
            @Nullable Map<String, List<String>> parts) {}

    record Label(String label, String danish, String english) {}

    /**
     * @param table a published table, or {@code register}
     * @param measure null for the first one
     * @param months so long before the newest observation it begins
     * @param since instead of that, where it begins
     */
    record Comparison(
            String table,
            @Nullable String measure,
            @Nullable Integer months,
            @Nullable String since) {}

    /**
     * @param percent change from the first value to the goal
     * @param value instead of that, the goal itself
     */
    record Target(
            String name,
            String table,
            @Nullable String measure,
            String from,
            String to,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal value) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    DevelopmentRules {
        targets = targets == null ? List.of() : List.copyOf(targets);
        comparisons = comparisons == null ? List.of() : List.copyOf(comparisons);
        series = series == null ? Map.of() : Map.copyOf(series);
        words = words == null ? List.of() : List.copyOf(words);
        percentages = percentages == null ? List.of() : List.copyOf(percentages);
        averages = averages == null ? List.of() : List.copyOf(averages);
        for (Target target : targets) {
            if ((target.percent() == null) == (target.value() == null)) {
                throw new IllegalStateException("jobs/development/job.yaml: target \"" + target.name()
                        + "\" must have either percent or value");
            }
        }
        for (Comparison comparison : comparisons) {
            if ((comparison.months() == null) == (comparison.since() == null)) {
                throw new IllegalStateException("jobs/development/job.yaml: the comparison of " + comparison.table()
                        + " must have either months or since");
            }
        }
    }

    static DevelopmentRules load() {
        return of(JobDefinition.load("development").settings());
    }

    static DevelopmentRules of(JsonNode settings) {
        return MAPPER.treeToValue(settings, DevelopmentRules.class);
    }

    boolean isPercentage(String measure) {
        return holdsAny(measure, percentages);
    }

    boolean isAverage(String measure) {
        return holdsAny(measure, averages);
    }

    private static boolean holdsAny(String measure, List<String> texts) {
        String lower = measure.toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> lower.contains(text.toLowerCase(Locale.ROOT)));
    }

    List<String> partsOfRegister(String measure) {
        return partsOf(register.parts(), measure);
    }

    List<String> partsOf(String table, String measure) {
        Table known = series.get(table);
        return known == null ? List.of() : partsOf(known.parts(), measure);
    }

    private static List<String> partsOf(@Nullable Map<String, List<String>> parts, String measure) {
        return parts == null ? List.of() : parts.getOrDefault(measure, List.of());
    }
}
