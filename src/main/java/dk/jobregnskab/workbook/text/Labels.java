package dk.jobregnskab.workbook.text;

import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The workbook's fixed texts, gathered from the kit and the features. Read by name and not as a resource bundle, which would fall back to the
 * machine's own language.
 */
public final class Labels {

    private static final int SHORT_MONTH = 3;

    private final Language language;
    private final List<String> wordings;
    private final Properties texts = new Properties();

    private Labels(Language language, List<String> wordings) {
        this.language = language;
        this.wordings = wordings;
    }

    /**
     * Reads the words.
     *
     * @param resources without language and ending; no two of them have the same key
     * @param wordings endings of the keys of texts that are to be taken where there are any
     */
    public static Labels in(Language language, Collection<String> resources, List<String> wordings) {
        Labels labels = new Labels(language, List.copyOf(wordings));
        resources.forEach(labels::read);
        return labels;
    }

    private void read(String resource) {
        String path = resource + (language == Language.DANISH ? "_da" : "_en") + ".properties";
        Properties words = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing from the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : words.stringPropertyNames()) {
            if (texts.putIfAbsent(key, words.getProperty(key)) != null) {
                throw new IllegalStateException("the label " + key + " of " + path + " is another's already");
            }
        }
    }

    /** The text of a key, with {@code {0}}, {@code {1}} ... replaced. Numbers come as finished text. */
    public String text(String key, String... arguments) {
        String text = texts.getProperty(worded(key));
        if (text == null) {
            throw new IllegalStateException("no label " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    private String worded(String key) {
        return wordings.stream()
                .map(wording -> key + "." + wording)
                .filter(this::has)
                .findFirst()
                .orElse(key);
    }

    /** Such as "a, b og c". */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + text("word.and") + " " + names.get(last);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** Header of a table's column. */
    public String header(RegionId region, String column) {
        return text(region.key() + ".column." + column);
    }

    public String period(Period period) {
        return language == Language.DANISH ? period.danish() : period.english();
    }

    /** As short as it can be told along an axis: "2020", "jun. 2020". */
    public String shortPeriod(Period period) {
        boolean calendarYear =
                period.start().getDayOfYear() == 1 && period.end().getMonthValue() == 12;
        String year = String.valueOf(period.end().getYear());
        if (calendarYear) {
            return year;
        }
        Period last = new Period(
                Period.Type.MONTH, period.end().getYear(), period.end().getMonthValue());
        return period(last).substring(0, SHORT_MONTH) + " " + year;
    }

    /** Such as "jul. 2026". */
    public String shortMonth(Period month) {
        String name = period(month);
        return name.substring(0, Math.min(SHORT_MONTH, name.length())) + " " + month.year();
    }

    /** As it is said in a sentence: "2020", "året til juni 2020". */
    public String spokenPeriod(Period period) {
        boolean calendarYear =
                period.start().getDayOfYear() == 1 && period.end().getMonthValue() == 12;
        if (calendarYear) {
            return String.valueOf(period.end().getYear());
        }
        Period last = new Period(
                Period.Type.MONTH, period.end().getYear(), period.end().getMonthValue());
        return period.type() == Period.Type.ROLLING_YEAR ? text("word.yearTo", period(last)) : period(period);
    }

    /** A small number as a word, larger ones as digits. */
    public String small(int number) {
        String key = "word.number." + number;
        return has(key) ? text(key) : String.valueOf(number);
    }

    /** Such as "20. november 2019". */
    public String date(LocalDate day) {
        return DayName.of(day).in(language);
    }

    public String languageTag() {
        return language == Language.DANISH ? "da-DK" : "en-GB";
    }

    public Language language() {
        return language;
    }
}
