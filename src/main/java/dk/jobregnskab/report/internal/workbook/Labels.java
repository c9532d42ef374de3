package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The workbook's fixed texts. Read by name and not as a resource bundle, which would fall back to the machine's own language.
 */
final class Labels {

    /** Of a register that is made of spells, with hours, some texts are others. */
    private static final String OF_SPELLS = ".spells";

    private final Language language;
    private final boolean weightedByHours;
    private final Properties texts = new Properties();

    private Labels(Language language, boolean weightedByHours) {
        this.language = language;
        this.weightedByHours = weightedByHours;
    }

    static Labels in(Language language) {
        return in(language, false);
    }

    /** @param weightedByHours whether our own register, if any, is made of spells */
    static Labels in(Language language, boolean weightedByHours) {
        Labels labels = new Labels(language, weightedByHours);
        String path = "/dk/jobregnskab/report/workbook_" + (language == Language.DANISH ? "da" : "en") + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing from the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            labels.texts.load(reader);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key, with {@code {0}}, {@code {1}} ... replaced. Numbers come as finished text. */
    String text(String key, String... arguments) {
        String text =
                weightedByHours && has(key + OF_SPELLS) ? texts.getProperty(key + OF_SPELLS) : texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no label " + key + " in " + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** Such as "a, b og c". */
    String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + text("word.and") + " " + names.get(last);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String sheetName(SheetId sheet) {
        return text(sheet.key() + ".name");
    }

    /** Header of a table's column. */
    String header(SheetId sheet, String column) {
        return text(sheet.key() + ".column." + column);
    }

    String period(Period period) {
        return language == Language.DANISH ? period.danish() : period.english();
    }

    /** Such as "20. november 2019". */
    String date(LocalDate day) {
        String month = period(new Period(Period.Type.MONTH, day.getYear(), day.getMonthValue()));
        return day.getDayOfMonth() + (language == Language.DANISH ? ". " : " ") + month;
    }

    String languageTag() {
        return language == Language.DANISH ? "da-DK" : "en-GB";
    }

    Language language() {
        return language;
    }
}
