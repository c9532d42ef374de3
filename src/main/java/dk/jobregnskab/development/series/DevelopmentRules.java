package dk.jobregnskab.development.series;

import dk.jobregnskab.development.DateOrPeriod;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.UnfitSettingException;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/development/job.yaml} settles.
 *
 * @param series what is said of single tables, by id
 * @param words what a measure counts, by a text that its label holds; the first that fits
 * @param percentages texts that make a measure a percentage
 * @param averages texts that make a measure an average
 */
public record DevelopmentRules(
        Neighbours neighbours,
        OwnRegister register,
        Map<String, Table> series,
        List<Label> words,
        List<String> percentages,
        List<String> averages,
        List<Comparison> comparisons,
        List<Target> targets) {

    public static final DefinitionFile DEFINITION =
            new DefinitionFile("development", "job.yaml", DevelopmentRules.class);

    /**
     * @param count so many with the nearest expected share
     * @param municipalities instead of that, codes or names
     */
    public record Neighbours(
            @Nullable Integer count, @Nullable List<String> municipalities) {

        public Neighbours {
            UnfitSettingException.require(count == null || count >= 0, "must be 0 or more", "count");
            if (municipalities != null) {
                Municipalities known = Municipalities.load();
                municipalities.forEach(name -> UnfitSettingException.require(
                        known.find(name).isPresent(),
                        "names what is no municipality: \"" + name + "\"",
                        "municipalities"));
            }
        }
    }

    /** @param parts of a measure, by its name */
    public record OwnRegister(String measure, @Nullable Map<String, List<String>> parts) {}

    /**
     * @param measure the one that the words are about; others are named beside them. Null when they hold for all
     * @param words what the table counts, in the plural
     * @param parts of a measure, by its label
     */
    record Table(
            @Nullable String measure,
            @Nullable Wording words,
            @Nullable Map<String, List<String>> parts) {

        Table {
            requireBoth(words, "words");
        }
    }

    private static void requireBoth(@Nullable Wording words, String... path) {
        UnfitSettingException.require(
                words == null || (words.danish() != null && words.english() != null),
                "must be both danish and english",
                path);
    }

    record Label(String label, String danish, String english) {

        Label {
            UnfitSettingException.require(label != null, "has no label");
            requireBoth(new Wording(danish, english));
        }
    }

    /**
     * @param table a published table, or {@code register}
     * @param measure null for the first one
     * @param months so long before the newest observation it begins
     * @param since instead of that, where it begins
     */
    public record Comparison(
            String table,
            @Nullable String measure,
            @Nullable Integer months,
            @Nullable String since) {

        public Comparison {
            UnfitSettingException.require(table != null, "has no table");
            UnfitSettingException.require((months == null) != (since == null), "must have either months or since");
            UnfitSettingException.require(months == null || months > 0, "must be more than 0", "months");
            if (since != null) {
                requireDate(since, "since");
            }
        }
    }

    private static void requireDate(@Nullable String text, String setting) {
        UnfitSettingException.require(
                text != null && DateOrPeriod.parse(text).isPresent(),
                "must be a date or a period, such as 2026-07-01 or 2026M07",
                setting);
    }

    /**
     * @param percent change from the first value to the goal
     * @param value instead of that, the goal itself
     */
    public record Target(
            String name,
            String table,
            @Nullable String measure,
            String from,
            String to,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal value) {

        public Target {
            UnfitSettingException.require(name != null, "has no name");
            UnfitSettingException.require(table != null, "has no table");
            UnfitSettingException.require((percent == null) != (value == null), "must have either percent or value");
            requireDate(from, "from");
            requireDate(to, "to");
        }
    }

    public DevelopmentRules {
        targets = targets == null ? List.of() : List.copyOf(targets);
        comparisons = comparisons == null ? List.of() : List.copyOf(comparisons);
        series = series == null ? Map.of() : Map.copyOf(series);
        words = words == null ? List.of() : List.copyOf(words);
        percentages = percentages == null ? List.of() : List.copyOf(percentages);
        averages = averages == null ? List.of() : List.copyOf(averages);
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
