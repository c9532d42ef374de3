package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts.PersonSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a municipality that may be forecast: its register's groups, then sets of functions, then published series. */
final class Counts {

    private final List<Count> all = new ArrayList<>();
    private final YearMonth newest;

    /** @param personSeries of all sets */
    Counts(
            RegisterCounts register,
            PublishedCounts published,
            List<AccountSet> accountSets,
            List<PersonSeries> personSeries,
            ForecastRules rules) {
        List<Count> groups = register.groups();
        List<Count> series = rules.series().stream()
                .flatMap(asked -> published.of(asked).stream())
                .toList();
        List<Set> sets = accountSets.stream()
                .map(set -> new Set(published.of(set, of(set, personSeries)), register.of(set)))
                .filter(set -> set.counts().findAny().isPresent())
                .toList();
        newest = Stream.of(series.stream(), sets.stream().flatMap(Set::counts))
                .flatMap(counts -> counts)
                .filter(count -> !count.subject().register())
                .flatMap(count -> last(count).stream())
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(1, 1));
        all.addAll(groups);
        sets.forEach(set -> all.add(set.used(newest)));
        all.addAll(series);
    }

    private static Optional<YearMonth> last(Count count) {
        List<YearMonth> known = count.known();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    private static List<PersonSeries> of(AccountSet set, List<PersonSeries> series) {
        return series.stream().filter(one -> one.set().equals(set.id())).toList();
    }

    /** A set of functions as it is published, and in our own register. */
    private record Set(Optional<Count> published, Optional<Count> register) {

        Stream<Count> counts() {
            return Stream.concat(published.stream(), register.stream());
        }

        /** What is published of it, unless only our own register can be used, or reaches further. */
        Count used(YearMonth newest) {
            if (published.isEmpty() || register.isEmpty()) {
                return counts().findFirst().orElseThrow();
            }
            boolean usable = register.get().refusal(newest).isEmpty();
            boolean better = published.get().refusal(newest).isPresent()
                    || last(register.get())
                            .filter(month -> month.isAfter(last(published.get()).orElseThrow()))
                            .isPresent();
            return usable && better ? register.get() : published.get();
        }
    }

    List<Count> all() {
        return all;
    }

    /** The newest month that is published of anything. */
    YearMonth newest() {
        return newest;
    }
}
