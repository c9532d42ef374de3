package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.State;
import dk.jobregnskab.register.disclosure.suppression.SuppressedTable;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The editions of a register, oldest first: one per moment at which it or the periods beside its months changed. They follow from the
 * deliveries alone, never from what was printed when, so that the same question has the same answer whenever it is asked.
 */
record RegisterHistory(List<Edition> editions) {

    private static final int MOST_MONTHS = 36;

    /** @param periods those of all workbooks, beside the months */
    record Edition(Instant since, RegisterEdition register, Set<Period> periods) {

        MonthTable table() {
            return MonthTable.of(register, newest(register.months()), periods);
        }
    }

    /** The months that are shown, of all that there are. */
    static List<Period> newest(List<Period> months) {
        return months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size());
    }

    /**
     * @param states of the register, oldest first
     * @param periods that stand beside the months, each set from its moment on
     */
    static RegisterHistory of(List<State> states, NavigableMap<Instant, Set<Period>> periods) {
        NavigableMap<Instant, RegisterEdition> registers = new TreeMap<>();
        states.forEach(state -> registers.put(state.since(), state.register()));
        Set<Instant> moments = new TreeSet<>(registers.keySet());
        moments.addAll(periods.keySet());
        List<Edition> editions = new ArrayList<>();
        for (Instant moment : moments) {
            Map.Entry<Instant, RegisterEdition> register = registers.floorEntry(moment);
            Map.Entry<Instant, Set<Period>> beside = periods.floorEntry(moment);
            if (register != null && !register.getValue().months().isEmpty()) {
                editions.add(new Edition(moment, register.getValue(), beside == null ? Set.of() : beside.getValue()));
            }
        }
        return new RegisterHistory(List.copyOf(editions));
    }

    List<DisclosedEdition> shown(Suppression suppression) {
        List<SuppressedTable> masks = suppression.editions(
                editions.stream().map(edition -> edition.table().counted()).toList());
        List<DisclosedEdition> shown = new ArrayList<>();
        for (int i = 0; i < masks.size(); i++) {
            shown.add(new DisclosedEdition(
                    editions.get(i).since(), editions.get(i).register(), masks.get(i)));
        }
        return shown;
    }
}
