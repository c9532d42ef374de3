package dk.jobregnskab.development.series;

import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.calculation.Interval;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Register;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The series decides the words (formulas.md, section 23.8). */
final class SeriesWords {

    private static final Set<String> STATISTICS_DENMARK = Set.of("auk01", "folk1a", "folk1am");

    private final DevelopmentRules rules;

    SeriesWords(DevelopmentRules rules) {
        this.rules = rules;
    }

    Series ofRegister(String measure, boolean weightedByHours, boolean constructed) {
        Wording counted = weightedByHours
                ? new Wording("fuldtidspersoner", "full-time persons")
                : new Wording("personer på ydelse", "people on benefits");
        Wording basis = weightedByHours
                ? new Wording(
                        "kommunens eget register (forløb), fuldtidspersoner pr. uge, med timevægt",
                        "the municipality's own register (spells), full-time persons of each week, weighted by hours")
                : new Wording(
                        "kommunens eget register (Ydelsesrefusion), personer talt pr. uge, uden timevægt",
                        "the municipality's own register (Ydelsesrefusion), persons counted in each week, not weighted by hours");
        return series(Series.REGISTER, measure, Interval.WEEK, Optional.of(part(counted, measure)), basis, constructed);
    }

    private static Wording part(Wording counted, String measure) {
        return switch (measure) {
            case BenefitGroups.TOTAL -> counted;
            case Register.ALL_BENEFITS ->
                new Wording(counted.danish() + " (alle ydelser)", counted.english() + " (all benefits)");
            default -> within(counted, measure);
        };
    }

    private static Wording within(Wording counted, String measure) {
        return new Wording(counted.danish() + " (" + measure + ")", counted.english() + " (" + measure + ")");
    }

    Series published(String table, String measure, Interval interval, boolean constructed) {
        boolean count = !rules.isPercentage(measure) && !rules.isAverage(measure);
        Optional<Wording> counted = count ? ofTable(table, measure).or(() -> ofLabel(measure)) : Optional.empty();
        String who = STATISTICS_DENMARK.contains(table) ? "Danmarks Statistik" : "STAR, Jobindsats";
        String whoInEnglish = STATISTICS_DENMARK.contains(table) ? "Statistics Denmark" : "STAR, Jobindsats";
        return series(
                table,
                measure,
                interval,
                counted,
                new Wording(
                        "offentliggjort: " + who + ", tabel " + table,
                        "published: " + whoInEnglish + ", table " + table),
                constructed);
    }

    private Optional<Wording> ofTable(String table, String measure) {
        DevelopmentRules.Table known = rules.series().get(table);
        Wording words = known == null ? null : known.words();
        if (known == null || words == null) {
            return Optional.empty();
        }
        boolean itself = known.measure() == null || known.measure().equals(measure);
        return Optional.of(itself ? words : within(words, measure));
    }

    private Optional<Wording> ofLabel(String measure) {
        String lower = measure.toLowerCase(Locale.ROOT);
        return rules.words().stream()
                .filter(word -> lower.contains(word.label().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> new Wording(word.danish(), word.english()));
    }

    private Series series(
            String table,
            String measure,
            Interval interval,
            Optional<Wording> counted,
            Wording basis,
            boolean constructed) {
        Wording quoted = new Wording("»" + measure + "«", "\"" + measure + "\"");
        return new Series(
                table,
                measure,
                interval.word(),
                rules.isPercentage(measure),
                counted.orElse(quoted),
                counted.map(noun -> new Wording("antallet af " + noun.danish(), "the number of " + noun.english()))
                        .orElse(quoted),
                basis,
                constructed);
    }
}
