package dk.jobregnskab.samples.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A benefit as the constructed register pays it.
 *
 * @param weeklyKroner a full week in 2020
 * @param percentFrom the least that a citizen gets of it, percentTo the most
 * @param citizens how many live on it in a municipality of Ballerup's size; only the proportions matter
 * @param weeksOn a spell's length on average, weeksOff the pause after it
 * @param seniorityTo the most weeks on the ladder that somebody begins with
 * @param followedBy what some go on to without a pause
 */
record SampleBenefit(
        String name,
        boolean coFinanced,
        int weeklyKroner,
        int percentFrom,
        int percentTo,
        int citizens,
        int weeksOn,
        int weeksOff,
        int seniorityTo,
        String followedBy,
        LocalDate validTo,
        String replacedBy) {

    private static final String FLEX_JOB = "Fleksløntilskud";

    /** By name, in the order of the table. */
    static Map<String, SampleBenefit> all() {
        Map<String, SampleBenefit> all = new LinkedHashMap<>();
        try (InputStream in = SampleBenefit.class.getResourceAsStream("/samples/register-benefits.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                    .map(SampleBenefit::of)
                    .forEach(benefit -> all.put(benefit.name(), benefit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static SampleBenefit of(NamedCsvRecord row) {
        String validTo = row.getField("valid_to");
        return new SampleBenefit(
                row.getField("name"),
                row.getField("financing").equals("C"),
                number(row, "weekly_kr"),
                number(row, "percent_from"),
                number(row, "percent_to"),
                number(row, "citizens"),
                number(row, "weeks_on"),
                number(row, "weeks_off"),
                number(row, "seniority_to"),
                row.getField("followed_by"),
                validTo.isEmpty() ? LocalDate.MAX : LocalDate.parse(validTo),
                row.getField("replaced_by"));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    boolean isFlexJob() {
        return name.equals(FLEX_JOB);
    }
}
