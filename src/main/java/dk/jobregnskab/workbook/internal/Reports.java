package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Baseline;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.figures.FigureChanges;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.PublishedFigures;
import dk.jobregnskab.figures.Snapshots;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.OpenRefusal;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportPart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes from a computation everything a workbook shows. */
@Component
public class Reports {

    private final Snapshots snapshots;
    private final Headline headline;
    private final FigureChanges figureChanges;
    private final List<ReportPart> features;
    private final PublishedData published;
    private final PublishedReports publishedReports;
    private final Settings settings;

    Reports(
            Snapshots snapshots,
            Headline headline,
            FigureChanges figureChanges,
            List<ReportPart> features,
            PublishedData published,
            PublishedReports publishedReports,
            Settings settings) {
        this.snapshots = snapshots;
        this.headline = headline;
        this.figureChanges = figureChanges;
        this.features = features;
        this.published = published;
        this.publishedReports = publishedReports;
        this.settings = settings;
    }

    public Report of(Computation now, Language language) {
        Baseline baseline = baseline(now, language);
        List<FigureChange> changes = figureChanges.between(baseline, now, language);
        News news = new News(language, now.period(), baseline);
        List<Check> checks = now.shownChecks();
        Map<ReportPart, Record> pages = new LinkedHashMap<>();
        features.forEach(feature -> feature.page(now, language).ifPresent(page -> pages.put(feature, page)));
        return new Report(
                language,
                now.municipality().code(),
                now.municipality().name(),
                now.period(),
                OffsetDateTime.parse(now.asOf()).toInstant(),
                now.calculationId(),
                headline(now, language),
                news.of(changes),
                news.comparedWith(),
                now.dataCutOff(),
                now.newestOwnInput(),
                refusals(language),
                checks,
                checks.stream().filter(now::isConstructed).collect(Collectors.toSet()),
                changes,
                collect(feature -> feature.assumptions(now, language)),
                now.sources(),
                collect(feature -> feature.leftOut(now, pages.get(feature), language)),
                settings.version(),
                List.copyOf(pages.values()));
    }

    String headline(Computation now, Language language) {
        return headline.of(now, Audience.OUTSIDE, language);
    }

    private <T> List<T> collect(Function<ReportPart, List<T>> ofFeature) {
        List<T> all = new ArrayList<>();
        features.forEach(feature -> all.addAll(ofFeature.apply(feature)));
        return all;
    }

    /**
     * What readers had before: the workbook that was published last; where none is kept, the same computation just before the newest input
     * that decides the period's own figures; and for a period that is computed for the first time the period before it.
     */
    private Baseline baseline(Computation now, Language language) {
        Optional<PublishedFigures> last = publishedReports.before(now, language);
        if (last.isPresent()) {
            return new Baseline(computation(now, last.get().moment()).orElse(null), last.get());
        }
        Instant newest = now.newestOwnInput();
        return Optional.ofNullable(newest)
                .flatMap(moment -> computation(now, moment.minus(1, ChronoUnit.MICROS)))
                .filter(before -> headline.isLed(before) || !headline.isLed(now))
                .or(() -> periodBefore(now))
                .map(before -> new Baseline(before, null))
                .orElse(Baseline.NONE);
    }

    private Optional<Computation> computation(Computation now, Instant moment) {
        return snapshots.of(now.municipality(), moment).compute(now.period());
    }

    private Optional<Computation> periodBefore(Computation now) {
        return now.snapshot().periods().stream()
                .filter(period -> period.type() == now.period().type() && period.compareTo(now.period()) < 0)
                .filter(now.snapshot()::hasData)
                .max(Comparator.naturalOrder())
                .flatMap(now.snapshot()::compute)
                .filter(before -> headline.isLed(before) && headline.isLed(now));
    }

    private List<OpenRefusal> refusals(Language language) {
        return published.openRefusals().stream()
                .map(open -> new OpenRefusal(
                        open.fileName(), open.receivedAt(), open.reason().in(language)))
                .toList();
    }
}
