package dk.jobregnskab.forecast.nextbenchmark;

import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** A list and how its editions were forecast, each by what was known before it. */
public final class TestedList {

    private static final double PROMISED = 0.80;

    private final ListHistory history;
    private final List<ListHistory> all;
    private final List<TestedEdition> tested = new ArrayList<>();

    private TestedList(ListHistory history, List<ListHistory> all) {
        this.history = history;
        this.all = all;
    }

    /** Lists that no edition could be tested of are among them. */
    public static List<TestedList> of(List<ListHistory> histories) {
        List<TestedList> lists = new ArrayList<>();
        for (ListHistory history : histories) {
            TestedList list = new TestedList(history, histories);
            for (Transition transition : history.transitions()) {
                Period now = transition.from().period();
                if (list.teaches(now)) {
                    TestedEdition edition = TestedEdition.of(transition, list.learntAt(now));
                    if (!edition.placed().isEmpty()) {
                        list.tested.add(edition);
                    }
                }
            }
            lists.add(list);
        }
        return lists;
    }

    public String group() {
        return history.group();
    }

    /** Empty where none is loaded. */
    public Optional<ListEdition> newest() {
        return history.newest();
    }

    /** How many editions could be forecast from at least two earlier ones, and have ranks. */
    public int editions() {
        return tested.size();
    }

    /** The most municipalities that were forecast for an edition. */
    public int municipalities() {
        return tested.stream()
                .mapToInt(edition -> edition.trials().size())
                .max()
                .orElse(0);
    }

    /** Whether anything is known of how the list goes on from the edition of the period. */
    public boolean teaches(Period now) {
        return !history.knownAt(now).isEmpty();
    }

    /** What was known when the edition of the period was the newest, which needs an earlier one. */
    Learnt learntAt(Period now) {
        return new Learnt(
                OwnRule.learnt(history.knownAt(now)),
                PastErrors.of(all.stream().map(list -> list.knownAt(now)).toList()),
                IntervalLevel.corrected(
                        PROMISED,
                        tested.stream()
                                .filter(edition -> edition.period().compareTo(now) <= 0)
                                .map(TestedEdition::distances)
                                .toList()));
    }

    /** Where an edition was tested; each with the share of places inside the interval. */
    public NavigableMap<Period, Double> coverageByEdition() {
        NavigableMap<Period, Double> coverage = new TreeMap<>();
        tested.forEach(edition -> coverage.put(edition.period(), edition.coverage()));
        return coverage;
    }

    /** Over all tested editions and municipalities; only of a list with tested editions. */
    public BenchmarkRecord.Errors unchanged() {
        return new BenchmarkRecord.Errors(
                ofTrials(TestedEdition.Trial::unchangedError), ofPlaces(TestedEdition.Placed::unchangedError), null);
    }

    /** Like {@link #unchanged()}, of the product's rule. */
    public BenchmarkRecord.Errors chosen() {
        return new BenchmarkRecord.Errors(
                ofTrials(TestedEdition.Trial::error),
                ofPlaces(TestedEdition.Placed::error),
                ofPlaces(placed -> placed.held() ? 1 : 0));
    }

    private double ofTrials(ToDoubleFunction<TestedEdition.Trial> measure) {
        return tested.stream()
                .flatMap(edition -> edition.trials().stream())
                .mapToDouble(measure)
                .average()
                .orElse(Double.NaN);
    }

    private double ofPlaces(ToDoubleFunction<TestedEdition.Placed> measure) {
        return tested.stream()
                .flatMap(edition -> edition.placed().stream())
                .mapToDouble(measure)
                .average()
                .orElse(Double.NaN);
    }
}
