package dk.jobregnskab.report;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.savings.Saving;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computed figures of one municipality and period: the contract of {@code figures --json}, and the same numbers as in the workbook.
 * Fields are added, never renamed. Parts without data are empty lists; unknown or suppressed is null, never 0.
 *
 * @param asOf the moment whose knowledge the figures show, ISO with offset, Europe/Copenhagen
 * @param calculationId fingerprint of everything that went in: files, prices, definitions, parameters, program version
 * @param constructed true when any input is invented
 * @param impliedPopulation inhabitants aged 16–66 that the benchmark's counts and shares agree on; null when they do not
 * @param development the comparisons of {@code jobs/development/job.yaml} whose series is loaded
 */
public record Figures(
        int schema,
        MunicipalityName municipality,
        Period period,
        String asOf,
        String calculationId,
        boolean constructed,
        List<BenchmarkLine> benchmark,
        @Nullable ImpliedPopulation impliedPopulation,
        List<Saving> savings,
        List<RegisterFigure> register,
        List<IndicatorFigure> indicators,
        List<Development> development,
        List<Object> forecast,
        List<Object> initiatives,
        List<Object> budget,
        List<CheckLine> checks,
        List<SourceLine> sources) {

    /** Code and official name. */
    public record MunicipalityName(String code, String name) {}

    /** A check as the command line shows it: lower-case status, English message. */
    public record CheckLine(
            String id,
            String status,
            @Nullable String expected,
            @Nullable String found,
            String message) {}

    /** A delivery that went in. {@code receivedAt} is ISO with offset, Europe/Copenhagen. */
    public record SourceLine(
            String name, String sha256, String receivedAt, long rowsRead, long rowsAccepted, long rowsRejected) {}
}
