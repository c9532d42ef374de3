package dk.jobregnskab.register.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts one week of the ledger, delivery after delivery in the order in which they were received, and tells what each of them changed.
 * A citizen counts for a benefit and municipality while the sum of all lines known is above zero.
 */
public final class WeekNetting {

    /** What a delivery changed in the number of citizens of a benefit and municipality. */
    public record Persons(long delivery, Place place, int persons, int citizens, int netted) {}

    /** What a delivery's lines of a benefit and municipality with the same rates come to. */
    public record Money(long delivery, Place place, Rates rates, Sums sums) {}

    /** Code of the municipality as a number; 0 when not said. */
    public record Place(int benefit, int municipality) {}

    /** In hundredths of a percent. */
    public record Rates(int refund, int cofinancing) {}

    /** Running sums, in øre. */
    public static final class Sums {
        private final Place place;
        private final Rates rates;
        public int lines;
        public int identical;
        public long identicalGross;
        public int persons;
        public long gross;
        public long refund;
        public long cofinancing;
        public long net;

        private Sums(Place place, Rates rates) {
            this.place = place;
            this.rates = rates;
        }
    }

    private static final class Counts {
        private int persons;
        private int citizens;
        private int netted;
    }

    private final boolean dropIdentical;
    private final Map<Long, CitizenState> states = new HashMap<>();
    private final List<CitizenState> touched = new ArrayList<>();
    private final List<Persons> persons = new ArrayList<>();
    private final List<Money> money = new ArrayList<>();
    private final Map<Long, Sums> sums = new LinkedHashMap<>();

    public WeekNetting(boolean dropIdentical) {
        this.dropIdentical = dropIdentical;
    }

    public void line(CountedLine line) {
        CitizenState state = states.computeIfAbsent(
                (long) line.citizen() << 32 | place(line.benefit(), line.municipality()),
                first -> new CitizenState(line));
        Sums sum = sums(line.benefit(), line.municipality(), line.refundRate(), line.cofinancingRate());
        sum.lines++;
        if (state.isUntouched()) {
            touched.add(state);
        }
        if (state.hears(line)) {
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
        state.pay(line);
    }

    /** Both fit into 16 bits: benefits are numbered from 1, municipalities have three digits. */
    private static long place(int benefit, int municipality) {
        return (long) benefit << 16 | municipality;
    }

    private Sums sums(int benefit, int municipality, int refundRate, int cofinancingRate) {
        long key = place(benefit, municipality) << 32 | (long) refundRate << 16 | cofinancingRate;
        return sums.computeIfAbsent(
                key, first -> new Sums(new Place(benefit, municipality), new Rates(refundRate, cofinancingRate)));
    }

    /** All lines of a delivery have been given. */
    public void delivered(long delivery) {
        Map<Place, Counts> counts = new LinkedHashMap<>();
        for (CitizenState state : touched) {
            Counts count =
                    counts.computeIfAbsent(new Place(state.benefit(), state.municipality()), first -> new Counts());
            count.citizens += state.isNew() ? 1 : 0;
            count.netted += state.becameNetted() ? 1 : 0;
            count.persons += state.settle();
            for (CitizenState.AtRates at : state.atRates()) {
                int change = at.settle();
                if (change != 0) {
                    sums(state.benefit(), state.municipality(), at.refundRate(), at.cofinancingRate()).persons +=
                            change;
                }
            }
        }
        counts.forEach((place, count) ->
                persons.add(new Persons(delivery, place, count.persons, count.citizens, count.netted)));
        sums.values().forEach(sum -> money.add(new Money(delivery, sum.place, sum.rates, sum)));
        sums.clear();
        touched.clear();
    }

    /** What the deliveries given so far changed is stored already: only what follows is told. */
    public void knownUntilHere() {
        persons.clear();
        money.clear();
    }

    public List<Persons> persons() {
        return persons;
    }

    public List<Money> money() {
        return money;
    }
}
