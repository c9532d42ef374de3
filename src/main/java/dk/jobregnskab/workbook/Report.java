package dk.jobregnskab.workbook;

import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a workbook shows of one municipality and period, in the order in which it shows it. Sentences are already in the workbook's
 * language; numbers are numbers.
 *
 * @param municipality its official name
 * @param asOf the moment whose knowledge the figures show
 * @param calculationId fingerprint of everything that went in
 * @param headline the sentence on Forside, also printed by the command line
 * @param news "Nyt siden sidst", at least one line
 * @param comparedWith what the changes are measured from, a sentence
 * @param dataCutOff newest receivedAt among the inputs used
 * @param newestOwnInput when the newest file was received that decides the period's own figures; null when only series are known
 * @param openRefusals files that were refused and not yet replaced; oldest first
 * @param constructedChecks those that compare invented figures
 * @param changes against what readers had before
 * @param leftOut what this workbook does not hold and why, one sentence each, for Noter
 * @param pages what the features show, one of each type
 */
public record Report(
        Language language,
        String municipalityCode,
        String municipality,
        Period period,
        Instant asOf,
        String calculationId,
        String headline,
        List<String> news,
        String comparedWith,
        Instant dataCutOff,
        @Nullable Instant newestOwnInput,
        List<OpenRefusal> openRefusals,
        List<Check> checks,
        Set<Check> constructedChecks,
        List<FigureChange> changes,
        List<Assumption> assumptions,
        List<Source> sources,
        List<String> leftOut,
        String programVersion,
        List<Record> pages) {

    private static final int SHORT_ID = 12;

    public Report {
        if (pages.stream().map(Object::getClass).distinct().count() < pages.size()) {
            throw new IllegalArgumentException("two pages of one type");
        }
    }

    /** Enough of the calculation's id to tell it from others. */
    public String shortId() {
        return shortened(calculationId);
    }

    /** The same of another calculation. */
    public static String shortened(String calculationId) {
        return calculationId.substring(0, Math.min(SHORT_ID, calculationId.length()));
    }

    /** What a feature shows; empty when it shows nothing. */
    public <T extends Record> Optional<T> page(Class<T> type) {
        return pages.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
