package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.nextbenchmark.ListEdition;
import dk.jobregnskab.forecast.nextbenchmark.ListOutlook;
import dk.jobregnskab.forecast.nextbenchmark.Standing;
import dk.jobregnskab.forecast.nextbenchmark.TestedList;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.savings.SavingsFigures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One municipality's lists, edition after edition until the series end. */
final class OwnOutlook {

    private final Snapshot snapshot;
    private final PublishedPersons published;
    private final Definitions definitions = Definitions.load();

    OwnOutlook(Snapshot snapshot, PublishedPersons published) {
        this.snapshot = snapshot;
        this.published = published;
    }

    /** Adds what can be forecast of a list; where not even the next edition can, why. */
    void add(TestedList list, ListEdition newest, List<NextBenchmark> forecasts, List<NotForecast> refused) {
        String group = list.group();
        Period from = newest.period();
        Standing own = newest.of(code());
        if (!list.teaches(from)) {
            refused.add(WhatToLoad.editions(group, from));
        } else if (own == null) {
            refused.add(WhatToLoad.notOnTheList(group, from));
        } else {
            ListOutlook outlook = new ListOutlook(list, newest);
            NextOfList told = new NextOfList(
                    group,
                    from,
                    own,
                    snapshot.of(SavingsFigures.class).savings(from).stream()
                            .filter(saving -> saving.group().equals(group))
                            .findFirst());
            Optional<NotForecast> end = Optional.empty();
            for (int step = 1; end.isEmpty(); step++) {
                end = step(told, outlook, step, forecasts);
                if (step == 1) {
                    end.ifPresent(refused::add);
                }
            }
        }
    }

    /** @return why the edition, and so every later one, cannot be forecast; empty when it was */
    private Optional<NotForecast> step(NextOfList told, ListOutlook outlook, int step, List<NextBenchmark> forecasts) {
        String group = told.group();
        Period from = told.from();
        Period next = LoadedEditions.later(from, step);
        if (definitions.versionOf(next) != definitions.versionOf(from)) {
            return Optional.of(WhatToLoad.otherDefinition(group, next));
        }
        PublishedPersons.Growth growth = published.growth(group, from, next);
        Double national = growth.growths().get(Municipality.COUNTRY.code());
        if (national == null) {
            return Optional.of(WhatToLoad.series(group, next, growth.missing()));
        }
        Optional<OwnGrowth> own =
                OwnGrowth.of(snapshot.of(RegisterFigures.class).edition(), growth, code(), group, from, next);
        if (own.isEmpty()) {
            return Optional.of(WhatToLoad.ownCount(group, next, from));
        }
        Set<Long> files =
                new TreeSet<>(snapshot.of(BenchmarkFigures.class).edition().sourceFileIds(from));
        files.addAll(growth.files());
        files.addAll(own.get().files());
        ListOutlook.Expected expected =
                outlook.of(told.own(), step, national, own.get().growth(), growth.growths());
        forecasts.add(told.told(next, step, expected, national, own.get(), files));
        return Optional.empty();
    }

    private String code() {
        return snapshot.municipality().code();
    }
}
