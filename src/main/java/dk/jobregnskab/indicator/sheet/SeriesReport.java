package dk.jobregnskab.indicator.sheet;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.indicator.IndicatorFigures;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.indicator.sheet.SeriesPage.SeriesRow;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of published series, from a computation. */
@Component
@Order(30)
class SeriesReport implements ReportPart {

    /** Tables that the sheet Ledighed shows. */
    private static final Set<String> UNEMPLOYMENT = Set.of("y25i01");

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        IndicatorFigures indicators = computation.of(IndicatorFigures.class);
        return Optional.of(new SeriesPage(
                rows(indicators, language), !indicators.constructed().isEmpty()));
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return !rows(computation.of(IndicatorFigures.class), language).isEmpty()
                ? List.of()
                : List.of(
                        language == Language.DANISH
                                ? "Arket Ledighed er udeladt: ingen ledighedsserie er indlæst."
                                : "The sheet Ledighed is left out: no series of unemployment has been loaded.");
    }

    private static List<SeriesRow> rows(IndicatorFigures indicators, Language language) {
        return indicators.observations().stream()
                .filter(one -> UNEMPLOYMENT.contains(one.table()))
                .map(one -> row(one, indicators.isConstructed(one), language))
                .toList();
    }

    /** A published series is not marked; an invented one is, wherever it is named. */
    private static SeriesRow row(Indicators.Observation one, boolean constructed, Language language) {
        String mark = language == Language.DANISH ? " (konstrueret)" : " (constructed)";
        return new SeriesRow(
                one.table(),
                constructed ? one.measure() + mark : one.measure(),
                one.period(),
                one.municipality(),
                one.country(),
                constructed);
    }
}
