package dk.jobregnskab.forecast.nextbenchmark;

import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The editions of one list that go on from each other. */
public final class ListHistory {

    private final String group;
    private final List<ListEdition> editions;
    private final List<Transition> transitions;

    /**
     * @param editions oldest first
     * @param goesOn whether the second of two neighbours is the edition after the first, and counts the same benefits
     */
    public ListHistory(String group, List<ListEdition> editions, GoesOn goesOn) {
        this.group = group;
        this.editions = List.copyOf(editions);
        this.transitions = IntStream.range(1, editions.size())
                .filter(index -> goesOn.test(
                        editions.get(index - 1).period(), editions.get(index).period()))
                .mapToObj(index -> new Transition(editions.get(index - 1), editions.get(index)))
                .filter(Transition::isWorthLearningFrom)
                .toList();
    }

    public String group() {
        return group;
    }

    /** Empty where none is loaded. */
    public Optional<ListEdition> newest() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    List<Transition> transitions() {
        return transitions;
    }

    /** Those that were known when the edition of the period was the newest. */
    List<Transition> knownAt(Period period) {
        return transitions.stream()
                .filter(transition -> transition.to().period().compareTo(period) <= 0)
                .toList();
    }

    /** Of two periods, the earlier one first. */
    @FunctionalInterface
    public interface GoesOn {

        boolean test(Period earlier, Period later);
    }
}
