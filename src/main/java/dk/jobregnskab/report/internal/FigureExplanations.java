package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.report.internal.FigureExplanation.BenchmarkPart;
import dk.jobregnskab.report.internal.FigureExplanation.File;
import dk.jobregnskab.savings.Savings;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where a group's figures come from. */
@Component
class FigureExplanations {

    private static final int SCHEMA = 1;

    private final PublishedData published;
    private final Savings savings;
    private final Definitions definitions = Definitions.load();

    FigureExplanations(PublishedData published, Savings savings) {
        this.published = published;
        this.savings = savings;
    }

    /** @param asOf as the computation was asked for; null for everything */
    FigureExplanation of(Computation computation, String group, @Nullable Instant asOf) {
        Figures figures = computation.figures();
        ConstructedFigures constructed = ConstructedFigures.of(computation, figures.savings());
        return new FigureExplanation(
                SCHEMA,
                figures.municipality(),
                figures.period(),
                group,
                figures.asOf(),
                figures.constructed(),
                figures.register().stream()
                        .filter(figure -> figure.group().equals(group))
                        .findFirst()
                        .map(figure -> RegisterExplanation.of(
                                figure,
                                figures.period(),
                                computation.register().contributions(figures.period(), group),
                                this::file,
                                constructed.register()))
                        .filter(part -> !part.deliveries().isEmpty())
                        .orElse(null),
                figures.benchmark().stream()
                        .filter(line -> line.group().equals(group))
                        .findFirst()
                        .map(line -> benchmark(computation, line, constructed))
                        .orElse(null),
                figures.savings().stream()
                        .filter(saving -> saving.group().equals(group) && saving.saving() != null)
                        .findFirst()
                        .map(saving -> SavingExplanation.of(
                                saving,
                                computation,
                                stated(figures.period(), computation, group, asOf),
                                constructed.saving(saving)))
                        .orElse(null));
    }

    private BenchmarkPart benchmark(Computation computation, BenchmarkLine line, ConstructedFigures constructed) {
        Period period = computation.period();
        String code = computation.municipality().code();
        return new BenchmarkPart(
                line,
                computation
                        .benchmark()
                        .sourceFileId(period, code, line.group())
                        .map(this::file)
                        .orElse(null),
                computation.benchmark().rowNumber(period, code, line.group()).orElse(null),
                definitions.english(line.definitionVersion()),
                constructed.lines().contains(line.group()));
    }

    /** The file that states the group's price or amount. */
    private @Nullable File stated(Period period, Computation computation, String group, @Nullable Instant asOf) {
        Optional<Long> id = savings.asOf(Objects.requireNonNullElse(asOf, Instant.MAX))
                .sourceFileId(period, computation.municipality().code(), group);
        return id.map(this::file).orElse(null);
    }

    private File file(long sourceFileId) {
        return published.sources(List.of(sourceFileId)).stream()
                .map(source ->
                        new File(source.name(), source.sha256().substring(0, 12), Moments.iso(source.receivedAt())))
                .findFirst()
                .orElseThrow();
    }
}
