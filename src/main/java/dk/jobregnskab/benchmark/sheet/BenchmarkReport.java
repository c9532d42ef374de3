package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.ReportPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of the benchmark, from a computation. */
@Component
@Order(10)
class BenchmarkReport implements ReportPart {

    private final Municipalities municipalities = Municipalities.load();

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        Period period = computation.period();
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        return Optional.of(new BenchmarkPage(
                benchmark.lines(period),
                benchmark.population(period).orElse(null),
                bestSince(total(benchmark.lines(period)), language),
                municipalityRows(computation),
                history(computation),
                index(computation),
                benchmark.constructedLines(period),
                benchmark.constructedRankChanges(period)));
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return computation.of(BenchmarkFigures.class).hasData(computation.period())
                ? List.of()
                : List.of(new Wording(
                                "Ministeriets opgørelse er ikke indlæst for perioden; Resultat, Kommuner og Udvikling er uden tal.",
                                "The ministry's benchmark has not been loaded for the period; results, municipalities and development have no figures.")
                        .in(language));
    }

    private static @Nullable BenchmarkLine total(List<BenchmarkLine> lines) {
        return lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .orElse(null);
    }

    /** Within the loaded periods of the same definition only; null when there is no earlier one to compare with. */
    private static @Nullable String bestSince(@Nullable BenchmarkLine total, Language language) {
        if (total == null || total.rank() == null) {
            return null;
        }
        int rank = total.rank();
        List<RankAt> earlier = total.rankHistory().stream()
                .filter(then -> then.definitionVersion() == total.definitionVersion())
                .toList();
        earlier = earlier.subList(0, Math.max(0, earlier.size() - 1));
        if (earlier.isEmpty()) {
            return null;
        }
        RankAt better = earlier.stream()
                .filter(then -> then.rank() <= rank)
                .reduce((a, b) -> b)
                .orElse(null);
        Period first = earlier.get(0).period();
        if (better == null) {
            return new Wording(
                            "Bedste placering i de indlæste perioder med samme definition (fra " + first.danish()
                                    + ").",
                            "Best rank of the loaded periods with the same definition (from " + first.english() + ").")
                    .in(language);
        }
        if (better.equals(earlier.get(earlier.size() - 1))) {
            return null;
        }
        return new Wording(
                        "Bedste placering siden " + better.period().danish() + ".",
                        "Best rank since " + better.period().english() + ".")
                .in(language);
    }

    private List<MunicipalityRow> municipalityRows(Computation now) {
        BenchmarkFigures figures = now.of(BenchmarkFigures.class);
        BenchmarkEdition benchmark = figures.edition();
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
                        figures.isConstructed(period, code, line.group())
                                || figures.isRankChangeConstructed(period, code, line)));
            }
        }
        rows.sort(Comparator.comparing(
                        (MunicipalityRow row) -> row.line().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MunicipalityRow::code));
        return rows;
    }

    private List<BenchmarkPage.Index> index(Computation now) {
        BenchmarkFigures benchmark = now.of(BenchmarkFigures.class);
        return new ActualIndex(
                        benchmark.edition(), municipalities, now.municipality().code())
                .of(benchmark.periods().stream()
                        .filter(period -> period.compareTo(now.period()) <= 0)
                        .toList());
    }

    private static List<HistoryRow> history(Computation now) {
        List<HistoryRow> rows = new ArrayList<>();
        BenchmarkFigures benchmark = now.of(BenchmarkFigures.class);
        String code = now.municipality().code();
        if (benchmark.hasData(now.period())) {
            benchmark.periods().stream()
                    .filter(period -> period.compareTo(now.period()) <= 0)
                    .forEach(period -> benchmark
                            .lines(period)
                            .forEach(line -> rows.add(new HistoryRow(
                                    period, line, benchmark.isConstructed(period, code, line.group())))));
        }
        return rows;
    }
}
