package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NextBenchmarks;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.nextbenchmark.TestedList;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The editions after the newest one that is loaded, as far as the published series reach. */
@Component
class NextEditions implements NextBenchmarks {

    private final Indicators indicators;
    private final Accounts accounts;
    private final PublishedCache cache;

    NextEditions(Indicators indicators, Accounts accounts, PublishedCache cache) {
        this.indicators = indicators;
        this.accounts = accounts;
        this.cache = cache;
    }

    @Override
    public Made of(Snapshot snapshot) {
        BenchmarkEdition edition = snapshot.of(BenchmarkFigures.class).edition();
        List<TestedList> lists =
                cache.get(NextEditions.class, edition, () -> TestedList.of(new LoadedEditions(edition).histories()));
        OwnOutlook own = new OwnOutlook(snapshot, new PublishedPersons(indicators, accounts, snapshot.moment()));
        List<NextBenchmark> forecasts = new ArrayList<>();
        List<NotForecast> refused = new ArrayList<>();
        for (TestedList list : lists) {
            list.newest().ifPresent(newest -> own.add(list, newest, forecasts, refused));
        }
        forecasts.sort(
                Comparator.comparing(NextBenchmark::period).thenComparing(NextBenchmark::group, BenefitGroups.order()));
        return new Made(withTotals(forecasts), refused, earlier(lists));
    }

    private static List<NextBenchmark> withTotals(List<NextBenchmark> forecasts) {
        Map<Period, List<NextBenchmark>> editions = forecasts.stream()
                .collect(Collectors.groupingBy(NextBenchmark::period, TreeMap::new, Collectors.toList()));
        return editions.values().stream()
                .flatMap(lists -> lists.stream().map(new ValueOfTotal(lists)::on))
                .toList();
    }

    private static List<BenchmarkRecord> earlier(List<TestedList> lists) {
        return lists.stream()
                .filter(list -> list.editions() > 0)
                .map(list -> new BenchmarkRecord(list.group(), list.editions(), list.unchanged(), list.chosen()))
                .toList();
    }
}
