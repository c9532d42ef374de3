package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a workbook shows, in the order in which it shows it. Sentences are already in the workbook's language; numbers are numbers.
 *
 * @param headline the sentence on Forside, also printed by the command line
 * @param news "Nyt siden sidst", at least one line
 * @param bestSince a sentence such as "Bedste placering siden ...", within the loaded series only; null when there is nothing to say
 * @param dataCutOff newest receivedAt among the inputs used
 * @param newestOwnInput when the newest file was received that decides the period's own figures; null when only series are known
 * @param openRefusals files that were refused and not yet replaced; oldest first
 * @param municipalities the 98 with their overall result of the period, best rank first; empty without a benchmark
 * @param development own municipality, oldest period first, groups in their fixed order
 * @param series observations of the published monthly series for the sheet Ledighed, oldest first
 * @param register what the sheets of our own register show
 * @param changes against the same computation just before the newest input
 * @param constructed which of {@code figures} are invented
 * @param leftOut what this workbook does not hold and why, one sentence each, for Noter
 */
public record ReportModel(
        Language language,
        Figures figures,
        String headline,
        List<String> news,
        @Nullable String bestSince,
        Instant dataCutOff,
        @Nullable Instant newestOwnInput,
        List<OpenRefusal> openRefusals,
        List<MunicipalityRow> municipalities,
        List<DevelopmentRow> development,
        List<SeriesRow> series,
        RegisterModel register,
        List<Check> checks,
        List<Change> changes,
        List<Assumption> assumptions,
        List<Source> sources,
        ConstructedFigures constructed,
        List<String> leftOut,
        String programVersion) {

    /** A refused file that no good delivery has replaced yet. */
    public record OpenRefusal(String fileName, Instant receivedAt, String reason) {}

    /**
     * One of the 98, overall result ("Ydelsesgrupper i alt").
     *
     * @param constructed whether its figures or the rank before are invented
     */
    public record MunicipalityRow(String code, String name, String region, BenchmarkLine line, boolean constructed) {}

    /** Own municipality in one period and group. */
    public record DevelopmentRow(Period period, BenchmarkLine line, boolean constructed) {}

    /** One month of a published series: the municipality beside the country, both from the same table and measure. */
    public record SeriesRow(
            String table,
            String measure,
            Period period,
            @Nullable BigDecimal municipality,
            @Nullable BigDecimal country,
            boolean constructed) {}

    /**
     * A figure that is new or changed.
     *
     * @param computedBefore false when there was no such figure to compare with
     * @param before null when it was not known before
     * @param hidden true when the figure rests on too few people: then neither value is given
     * @param cause the file that brought it, or what else changed
     * @param constructed whether the figure is or was invented
     */
    public record Change(
            String figure,
            boolean computedBefore,
            boolean hidden,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            String unit,
            String cause,
            boolean constructed) {}

    /**
     * A value that calculations rest on.
     *
     * @param definedName ASCII name of the cell, the same in every edition and language; null when nothing refers to it
     * @param basis "offentliggjort", "register" or "satser", in the workbook's language
     * @param group the group of benefits whose unit price this is; null for any other assumption
     * @param drives true when formulas of the workbook compute with the cell; else it is there for information
     * @param constructed whether the value is invented
     */
    public record Assumption(
            @Nullable String definedName,
            String description,
            BigDecimal value,
            String unit,
            String validFrom,
            String basis,
            String source,
            @Nullable String group,
            boolean drives,
            boolean constructed) {}

    /** All known ranks of the overall list, oldest first. */
    public List<RankAt> rankHistory() {
        return figures.benchmark().isEmpty()
                ? List.of()
                : figures.benchmark().get(0).rankHistory();
    }
}
