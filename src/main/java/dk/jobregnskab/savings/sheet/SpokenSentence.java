package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.Optional;

/** The period's result in at most 25 words: persons, what they are worth, and the place among the 98. */
final class SpokenSentence {

    private final Edition edition;
    private final Labels labels;

    SpokenSentence(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    /** Empty when neither persons nor place are known. */
    Optional<String> of(BenchmarkLine total, Optional<Saving> saving) {
        Integer difference = total.difference();
        Integer rank = total.rank();
        String period = labels.spokenPeriod(edition.report().period());
        if (difference == null) {
            return rank == null
                    ? Optional.empty()
                    : Optional.of(labels.text(
                            "overview.sentence.rankOnly", edition.municipality(), period, String.valueOf(rank)));
        }
        String sign = difference == 0 ? "zero" : difference > 0 ? "fewer" : "more";
        String persons = edition.numbers().count(Math.abs((long) difference));
        String said = labels.text("overview.sentence." + sign, edition.municipality(), persons, period);
        String value = saving.map(this::value).orElse("");
        String place = rank == null ? "" : labels.text("overview.sentence.rank", String.valueOf(rank));
        return Optional.of(said + value + place + ".");
    }

    private String value(Saving saving) {
        BigDecimal amount = saving.saving();
        if (amount == null) {
            return "";
        }
        String key = saving.publishedSaving() == null ? "calculated" : "published";
        String sign = amount.signum() < 0 ? ".negative" : "";
        return labels.text("overview.sentence." + key + sign, edition.numbers().millions(amount.abs(), 1));
    }
}
