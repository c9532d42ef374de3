package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.development.DevelopmentFigures;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.figures.FigureChanges;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.Snapshots;
import dk.jobregnskab.indicator.IndicatorFigures;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.PublishedData.OpenRefusal;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes from a computation everything a workbook shows. */
@Component
class ReportModels {

    /** Tables that the sheet Ledighed shows. */
    private static final Set<String> UNEMPLOYMENT = Set.of("y25i01");

    private final Snapshots snapshots;
    private final Headline headline;
    private final FigureChanges figureChanges;
    private final PublishedData published;
    private final Settings settings;
    private final Municipalities municipalities = Municipalities.load();

    ReportModels(
            Snapshots snapshots,
            Headline headline,
            FigureChanges figureChanges,
            PublishedData published,
            Settings settings) {
        this.snapshots = snapshots;
        this.headline = headline;
        this.figureChanges = figureChanges;
        this.published = published;
        this.settings = settings;
    }

    ReportModel of(Computation now, Language language) {
        Optional<Computation> before = before(now);
        List<ReportModel.Change> changes = figureChanges.between(before.orElse(null), now, language).stream()
                .map(ReportModels::change)
                .toList();
        Texts texts = new Texts(language);
        List<ReportModel.SeriesRow> series = series(now, texts);
        RegisterModel register = RegisterModels.of(now, language);
        Figures figures = figures(now);
        ConstructedFigures constructed = constructed(now, figures.savings());
        return new ReportModel(
                language,
                figures,
                headline(now, language),
                texts.news(before.map(Computation::dataCutOff).orElse(null), changes),
                texts.bestSince(total(figures.benchmark())),
                now.dataCutOff(),
                now.newestOwnInput(),
                refusals(language),
                municipalityRows(now),
                development(now),
                series,
                register,
                now.shownChecks(),
                changes,
                assumptions(now, figures, constructed, texts),
                now.sources(),
                constructed,
                texts.leftOut(now, figures, series, register),
                settings.version());
    }

    String headline(Computation now, Language language) {
        return headline.of(now, Audience.OUTSIDE, language);
    }

    private static ReportModel.Change change(FigureChange change) {
        return new ReportModel.Change(
                change.figure(),
                change.computedBefore(),
                change.hidden(),
                change.before(),
                change.now(),
                change.unit(),
                change.cause(),
                change.constructed());
    }

    private static ConstructedFigures constructed(Computation now, List<Saving> savings) {
        ConstructedSavings constructed = now.of(SavingsFigures.class).constructed(now.period(), savings);
        return new ConstructedFigures(
                constructed.lines(),
                now.of(BenchmarkFigures.class).constructedRankChanges(now.period()),
                constructed.amounts(),
                constructed.prices(),
                constructed.values(),
                now.of(IndicatorFigures.class).constructed(),
                now.of(RegisterFigures.class).isConstructed(now.period()));
    }

    /** For readers outside the house. */
    private static Figures figures(Computation now) {
        Period period = now.period();
        BenchmarkFigures benchmark = now.of(BenchmarkFigures.class);
        RegisterFigures register = now.of(RegisterFigures.class);
        return new Figures(
                1,
                new Figures.MunicipalityName(
                        now.municipality().code(), now.municipality().name()),
                period,
                now.asOf(),
                now.calculationId(),
                now.isConstructed(),
                benchmark.lines(period),
                benchmark.population(period).orElse(null),
                now.of(SavingsFigures.class).shown(period),
                register.edition().groups(period).stream()
                        .filter(figure -> !register.hides(period, figure.group()))
                        .toList(),
                now.of(IndicatorFigures.class).figures(period),
                now.of(DevelopmentFigures.class).shown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * The same computation just before the newest input that decides the period's own figures. Where only an amount was known then, there is
     * nothing to compare with.
     */
    private Optional<Computation> before(Computation now) {
        Instant newest = now.newestOwnInput();
        return newest == null
                ? Optional.empty()
                : snapshots
                        .of(now.municipality(), newest.minus(1, ChronoUnit.MICROS))
                        .compute(now.period())
                        .filter(before -> hasBenchmark(before) || !hasBenchmark(now));
    }

    private static boolean hasBenchmark(Computation computation) {
        return computation.of(BenchmarkFigures.class).hasData(computation.period());
    }

    private static @Nullable BenchmarkLine total(List<BenchmarkLine> lines) {
        return lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .orElse(null);
    }

    private List<ReportModel.OpenRefusal> refusals(Language language) {
        List<ReportModel.OpenRefusal> refusals = new ArrayList<>();
        for (OpenRefusal open : published.openRefusals()) {
            refusals.add(new ReportModel.OpenRefusal(
                    open.fileName(), open.receivedAt(), open.reason().in(language)));
        }
        return refusals;
    }

    private List<ReportModel.MunicipalityRow> municipalityRows(Computation now) {
        BenchmarkFigures figures = now.of(BenchmarkFigures.class);
        BenchmarkEdition benchmark = figures.edition();
        Period period = now.period();
        List<ReportModel.MunicipalityRow> rows = new ArrayList<>();
        for (String code : benchmark.municipalityCodes(period)) {
            Municipality municipality = municipalities.get(code);
            BenchmarkLine line = total(benchmark.lines(period, code));
            if (!municipality.isCountry() && line != null) {
                rows.add(new ReportModel.MunicipalityRow(
                        code,
                        municipality.name(),
                        municipality.region(),
                        line,
                        figures.isConstructed(period, code, line.group())
                                || figures.isRankChangeConstructed(period, code, line)));
            }
        }
        rows.sort(Comparator.comparing(
                        (ReportModel.MunicipalityRow row) -> row.line().rank(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ReportModel.MunicipalityRow::code));
        return rows;
    }

    private static List<ReportModel.DevelopmentRow> development(Computation now) {
        List<ReportModel.DevelopmentRow> rows = new ArrayList<>();
        BenchmarkFigures benchmark = now.of(BenchmarkFigures.class);
        String code = now.municipality().code();
        for (Period period : benchmark.periods()) {
            if (hasBenchmark(now) && period.compareTo(now.period()) <= 0) {
                benchmark
                        .lines(period)
                        .forEach(line -> rows.add(new ReportModel.DevelopmentRow(
                                period, line, benchmark.isConstructed(period, code, line.group()))));
            }
        }
        return rows;
    }

    private static List<ReportModel.SeriesRow> series(Computation now, Texts texts) {
        return now.of(IndicatorFigures.class).observations().stream()
                .filter(one -> UNEMPLOYMENT.contains(one.table()))
                .map(one -> new ReportModel.SeriesRow(
                        one.table(),
                        texts.measure(
                                one.measure(), now.of(IndicatorFigures.class).isConstructed(one)),
                        one.period(),
                        one.municipality(),
                        one.country(),
                        now.of(IndicatorFigures.class).isConstructed(one)))
                .toList();
    }

    /** Its value is its own price times persons; a sum of the groups and a published amount are not. */
    static boolean isProduct(Saving saving) {
        return saving.unitPrice() != null && saving.calculatedSaving() != null && saving.publishedSaving() == null;
    }

    private static List<ReportModel.Assumption> assumptions(
            Computation now, Figures figures, ConstructedFigures constructed, Texts texts) {
        List<ReportModel.Assumption> assumptions = new ArrayList<>();
        List<Saving> savings = now.of(SavingsFigures.class).savings(now.period());
        savings.forEach(saving -> {
            BigDecimal price = saving.unitPrice();
            Price stated = now.of(SavingsFigures.class).prices(now.period()).stream()
                    .filter(candidate -> candidate.group().equals(saving.group()))
                    .findFirst()
                    .orElse(null);
            if (price != null && stated != null) {
                assumptions.add(texts.unitPrice(saving, price, stated, constructed));
            }
        });
        figures.savings().forEach(saving -> {
            BigDecimal price = saving.unitPrice();
            if (price != null && "register".equals(saving.unitPriceBasis())) {
                assumptions.add(texts.unitPrice(
                        saving,
                        price,
                        now.period(),
                        now.of(RegisterFigures.class).edition().weightedByHours(),
                        now.of(RegisterFigures.class)
                                .edition()
                                .sourceFileIds(now.period())
                                .size(),
                        now.of(RegisterFigures.class).edition().groups(now.period()).stream()
                                .anyMatch(RegisterFigure::preliminary),
                        constructed.register()));
            }
        });
        now.of(SavingsFigures.class)
                .rates(now.period())
                .forEach(rate -> assumptions.add(texts.unitPrice(
                        rate,
                        savings.stream()
                                .anyMatch(saving -> saving.group().equals(rate.group()) && isProduct(saving)))));
        assumptions.add(texts.uncertainty(now.period(), savings.stream().anyMatch(ReportModels::isProduct)));
        assumptions.add(texts.definition(now.period()));
        return assumptions;
    }
}
