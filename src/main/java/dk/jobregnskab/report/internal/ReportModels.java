package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.development.sheet.DevelopmentPage;
import dk.jobregnskab.indicator.sheet.SeriesPage;
import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage;
import dk.jobregnskab.register.sheet.RegisterPages;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.sheet.SavingsPage;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Change;
import dk.jobregnskab.workbook.OpenRefusal;
import dk.jobregnskab.workbook.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    private final FiguresService service;
    private final PublishedData published;
    private final Settings settings;
    private final Municipalities municipalities = Municipalities.load();

    ReportModels(FiguresService service, PublishedData published, Settings settings) {
        this.service = service;
        this.published = published;
        this.settings = settings;
    }

    Report of(Computation now, Language language) {
        Optional<Computation> before = before(now);
        List<Change> changes = new FigureChanges(language).between(before.orElse(null), now);
        Texts texts = new Texts(language);
        ShownFigures shown = new ShownFigures(now);
        Figures figures = shown.figures();
        ConstructedFigures constructed = ConstructedFigures.of(now, figures.savings());
        SeriesPage series = series(now, constructed, texts);
        RegisterPage register = register(now, language);
        return new Report(
                language,
                figures.municipality().code(),
                figures.municipality().name(),
                figures.period(),
                OffsetDateTime.parse(figures.asOf()).toInstant(),
                figures.calculationId(),
                Headline.of(figures, register.headline(), constructed, language),
                texts.news(before.map(Computation::dataCutOff).orElse(null), changes),
                now.dataCutOff(),
                now.newestOwnInput(),
                refusals(language),
                shown.checks(),
                changes,
                assumptions(now, figures, constructed, texts),
                now.sources(),
                texts.leftOut(now, figures, series.rows(), register),
                settings.version(),
                List.of(
                        benchmark(now, figures, constructed, texts),
                        savings(figures, constructed),
                        series,
                        new DevelopmentPage(figures.development()),
                        register));
    }

    private BenchmarkPage benchmark(Computation now, Figures figures, ConstructedFigures constructed, Texts texts) {
        return new BenchmarkPage(
                figures.benchmark(),
                figures.impliedPopulation(),
                texts.bestSince(total(now.figures().benchmark())),
                municipalityRows(now),
                history(now),
                constructed.lines(),
                constructed.rankChanges());
    }

    private static SavingsPage savings(Figures figures, ConstructedFigures constructed) {
        return new SavingsPage(figures.savings(), constructed.amounts(), constructed.prices(), constructed.values());
    }

    private static RegisterPage register(Computation now, Language language) {
        return new RegisterPages(now.register(), now.shown(), now.period(), now.constructed()::register, language)
                .page(
                        now.figures().benchmark(),
                        RegisterHeadline.of(now, language).orElse(null));
    }

    /**
     * The same computation just before the newest input that decides the period's own figures. Where only an amount was known then, there is
     * nothing to compare with.
     */
    private Optional<Computation> before(Computation now) {
        Instant newest = now.newestOwnInput();
        return newest == null
                ? Optional.empty()
                : service.compute(now.period(), now.municipality(), newest.minus(1, ChronoUnit.MICROS))
                        .filter(before -> !before.figures().benchmark().isEmpty()
                                || now.figures().benchmark().isEmpty());
    }

    private static @Nullable BenchmarkLine total(List<BenchmarkLine> lines) {
        return lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .orElse(null);
    }

    private List<OpenRefusal> refusals(Language language) {
        return published.openRefusals().stream()
                .map(open -> new OpenRefusal(
                        open.fileName(), open.receivedAt(), open.reason().in(language)))
                .toList();
    }

    private List<MunicipalityRow> municipalityRows(Computation now) {
        BenchmarkEdition benchmark = now.benchmark();
        Period period = now.period();
        List<MunicipalityRow> rows = new ArrayList<>();
        for (String code : benchmark.municipalityCodes(period)) {
            Municipality municipality = municipalities.get(code);
            BenchmarkLine line = total(benchmark.lines(period, code));
            if (!municipality.isCountry() && line != null) {
                rows.add(new MunicipalityRow(
                        code,
                        municipality.name(),
                        municipality.region(),
                        line,
                        now.constructed().line(period, code, line.group())
                                || now.constructed().rankChange(period, code, line)));
            }
        }
        rows.sort(Comparator.comparing(
                        (MunicipalityRow row) -> row.line().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MunicipalityRow::code));
        return rows;
    }

    private static List<HistoryRow> history(Computation now) {
        List<HistoryRow> rows = new ArrayList<>();
        String code = now.municipality().code();
        for (Period period : now.benchmark().periods()) {
            if (!now.figures().benchmark().isEmpty() && period.compareTo(now.period()) <= 0) {
                now.benchmark()
                        .lines(period, code)
                        .forEach(line -> rows.add(
                                new HistoryRow(period, line, now.constructed().line(period, code, line.group()))));
            }
        }
        return rows;
    }

    private static SeriesPage series(Computation now, ConstructedFigures constructed, Texts texts) {
        List<SeriesRow> rows = now.observations().stream()
                .filter(one -> UNEMPLOYMENT.contains(one.table()))
                .map(one -> new SeriesRow(
                        one.table(),
                        texts.measure(one.measure(), now.constructed().observation(one)),
                        one.period(),
                        one.municipality(),
                        one.country(),
                        now.constructed().observation(one)))
                .toList();
        return new SeriesPage(rows, !constructed.series().isEmpty());
    }

    /** Its value is its own price times persons; a sum of the groups and a published amount are not. */
    static boolean isProduct(Saving saving) {
        return saving.unitPrice() != null && saving.calculatedSaving() != null && saving.publishedSaving() == null;
    }

    private static List<Assumption> assumptions(
            Computation now, Figures figures, ConstructedFigures constructed, Texts texts) {
        List<Assumption> assumptions = new ArrayList<>();
        now.figures().savings().forEach(saving -> {
            BigDecimal price = saving.unitPrice();
            Price stated = now.prices().stream()
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
                        now.register().weightedByHours(),
                        now.register().sourceFileIds(now.period()).size(),
                        now.figures().register().stream().anyMatch(RegisterFigure::preliminary),
                        constructed.register()));
            }
        });
        now.rates()
                .forEach(rate -> assumptions.add(texts.unitPrice(
                        rate,
                        now.figures().savings().stream()
                                .anyMatch(saving -> saving.group().equals(rate.group()) && isProduct(saving)))));
        assumptions.add(
                texts.uncertainty(now.period(), now.figures().savings().stream().anyMatch(ReportModels::isProduct)));
        assumptions.add(texts.definition(now.period()));
        return assumptions;
    }
}
