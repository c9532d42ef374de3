package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.PublishedData.OpenRefusal;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.Saving;
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

    private final FiguresService service;
    private final PublishedData published;
    private final Settings settings;
    private final Municipalities municipalities = Municipalities.load();

    ReportModels(FiguresService service, PublishedData published, Settings settings) {
        this.service = service;
        this.published = published;
        this.settings = settings;
    }

    ReportModel of(Computation now, Language language) {
        Optional<Computation> before = before(now);
        List<ReportModel.Change> changes = new FigureChanges(language).between(before.orElse(null), now);
        Texts texts = new Texts(language);
        List<ReportModel.SeriesRow> series = series(now, texts);
        RegisterModel register = RegisterModels.of(now, language);
        ShownFigures shown = new ShownFigures(now);
        Figures figures = shown.figures();
        ConstructedFigures constructed = ConstructedFigures.of(now, figures.savings());
        return new ReportModel(
                language,
                figures,
                Headline.of(figures, register.headline(), constructed, language),
                texts.news(before.map(Computation::dataCutOff).orElse(null), changes),
                texts.bestSince(total(now.figures().benchmark())),
                now.dataCutOff(),
                now.newestOwnInput(),
                refusals(language),
                municipalityRows(now),
                development(now),
                series,
                register,
                shown.checks(),
                changes,
                assumptions(now, figures, constructed, texts),
                now.sources(),
                constructed,
                texts.leftOut(now, figures, series, register),
                settings.version());
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

    private List<ReportModel.OpenRefusal> refusals(Language language) {
        List<ReportModel.OpenRefusal> refusals = new ArrayList<>();
        for (OpenRefusal open : published.openRefusals()) {
            refusals.add(new ReportModel.OpenRefusal(
                    open.fileName(), open.receivedAt(), open.reason().in(language)));
        }
        return refusals;
    }

    private List<ReportModel.MunicipalityRow> municipalityRows(Computation now) {
        BenchmarkEdition benchmark = now.benchmark();
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
                        now.constructed().line(period, code, line.group())
                                || now.constructed().rankChange(period, code, line)));
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
        String code = now.municipality().code();
        for (Period period : now.benchmark().periods()) {
            if (!now.figures().benchmark().isEmpty() && period.compareTo(now.period()) <= 0) {
                now.benchmark()
                        .lines(period, code)
                        .forEach(line -> rows.add(new ReportModel.DevelopmentRow(
                                period, line, now.constructed().line(period, code, line.group()))));
            }
        }
        return rows;
    }

    private static List<ReportModel.SeriesRow> series(Computation now, Texts texts) {
        return now.observations().stream()
                .filter(one -> UNEMPLOYMENT.contains(one.table()))
                .map(one -> new ReportModel.SeriesRow(
                        one.table(),
                        texts.measure(one.measure(), now.constructed().observation(one)),
                        one.period(),
                        one.municipality(),
                        one.country(),
                        now.constructed().observation(one)))
                .toList();
    }

    /** Its value is its own price times persons; a sum of the groups and a published amount are not. */
    static boolean isProduct(Saving saving) {
        return saving.unitPrice() != null && saving.calculatedSaving() != null && saving.publishedSaving() == null;
    }

    private static List<ReportModel.Assumption> assumptions(
            Computation now, Figures figures, ConstructedFigures constructed, Texts texts) {
        List<ReportModel.Assumption> assumptions = new ArrayList<>();
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
