package dk.jobregnskab.register.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts one week of the ledger, delivery after delivery in the order in which they were received, and tells what each of them changed.
 * A citizen counts for a benefit and municipality while the sum of all lines known is above zero.
 */
final class WeekNetting {

    /** What a delivery changed in the number of citizens of a benefit and municipality. */
    record Persons(long delivery, Place place, int persons, int citizens, int netted) {}

    /** What a delivery's lines of a benefit and municipality with the same rates come to. */
    record Money(long delivery, Place place, Rates rates, Sums sums) {}

    /** Code of the municipality as a number; 0 when not said. */
    record Place(int benefit, int municipality) {}

    /** In hundredths of a percent. */
    record Rates(int refund, int cofinancing) {}

    /** Running sums, in øre. */
    static final class Sums {
        int lines;
        int identical;
        long identicalGross;
        int persons;
        long gross;
        long refund;
        long cofinancing;
        long net;
    }

    /** What is known of a citizen at a place, or at a place and rates. */
    private static final class State {
        private final Where where;
        private long paid;
        private int lines;
        private int linesBefore;
        private boolean counted;
        private boolean touched;

        State(Where where) {
            this.where = where;
        }

        /** What the delivery changed; from now on it is the state before. */
        Change settle() {
            boolean counts = paid > 0;
            Change change = new Change(
                    (counts ? 1 : 0) - (counted ? 1 : 0),
                    linesBefore == 0 ? 1 : 0,
                    lines > 1 && linesBefore <= 1 ? 1 : 0);
            counted = counts;
            linesBefore = lines;
            touched = false;
            return change;
        }
    }

    private record Change(int persons, int citizens, int netted) {

        Change plus(Change other) {
            return new Change(persons + other.persons, citizens + other.citizens, netted + other.netted);
        }
    }

    private record Where(Place place, Rates rates) {}

    private record Who(int citizen, Place place) {}

    private record WhoAtRates(int citizen, Where where) {}

    private final boolean dropIdentical;
    private final Map<Who, State> states = new HashMap<>();
    private final Map<WhoAtRates, State> statesAtRates = new HashMap<>();
    private final Set<CountedLine> seen = new HashSet<>();
    private final List<State> touched = new ArrayList<>();
    private final List<State> touchedAtRates = new ArrayList<>();
    private final List<Persons> persons = new ArrayList<>();
    private final List<Money> money = new ArrayList<>();
    private Map<Where, Sums> sums = new LinkedHashMap<>();

    WeekNetting(boolean dropIdentical) {
        this.dropIdentical = dropIdentical;
    }

    void line(CountedLine line) {
        Where where = new Where(
                new Place(line.benefit(), line.municipality()), new Rates(line.refundRate(), line.cofinancingRate()));
        Sums sum = sums.computeIfAbsent(where, first -> new Sums());
        sum.lines++;
        if (!seen.add(line)) {
            sum.identical++;
            sum.identicalGross += line.gross();
            if (dropIdentical) {
                return;
            }
        }
        sum.gross += line.gross();
        sum.refund += line.refund();
        sum.cofinancing += line.cofinancing();
        sum.net += line.net();
        pay(
                states.computeIfAbsent(new Who(line.citizen(), where.place()), first -> new State(where)),
                touched,
                line.gross());
        pay(
                statesAtRates.computeIfAbsent(new WhoAtRates(line.citizen(), where), first -> new State(where)),
                touchedAtRates,
                line.gross());
    }

    private static void pay(State state, List<State> touched, long gross) {
        state.paid += gross;
        state.lines++;
        if (!state.touched) {
            state.touched = true;
            touched.add(state);
        }
    }

    /** All lines of a delivery have been given. */
    void delivered(long delivery) {
        Map<Place, Change> changes = new LinkedHashMap<>();
        for (State state : touched) {
            changes.merge(state.where.place(), state.settle(), Change::plus);
        }
        changes.forEach((place, change) ->
                persons.add(new Persons(delivery, place, change.persons(), change.citizens(), change.netted())));
        for (State state : touchedAtRates) {
            Objects.requireNonNull(sums.get(state.where)).persons +=
                    state.settle().persons();
        }
        sums.forEach((where, sum) -> money.add(new Money(delivery, where.place(), where.rates(), sum)));
        sums = new LinkedHashMap<>();
        touched.clear();
        touchedAtRates.clear();
        seen.clear();
    }

    List<Persons> persons() {
        return persons;
    }

    List<Money> money() {
        return money;
    }
}
