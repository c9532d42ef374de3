package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.State;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The editions of a register, one per second, beside a list of periods that grows, and a period that somebody asks for by hand. */
final class PublishedEditions {

    private final int deliveries;
    private final IntFunction<RegisterEdition> register;
    private final Suppression suppression;
    private final boolean together;
    private final NavigableMap<Instant, Set<Period>> periods = new TreeMap<>();
    private final Period byHand;

    /**
     * @param register as it is after so many deliveries
     * @param together whether each edition is laid beside the ones before it
     * @param tokens of the periods that may be listed or asked for
     */
    PublishedEditions(
            int deliveries,
            IntFunction<RegisterEdition> register,
            Suppression suppression,
            boolean together,
            List<String> tokens,
            Random random) {
        this.deliveries = deliveries;
        this.register = register;
        this.suppression = suppression;
        this.together = together;
        Set<Period> listed = new TreeSet<>();
        for (int moment = 0; moment <= deliveries; moment++) {
            if (random.nextBoolean()) {
                listed.add(Audits.period(tokens.get(random.nextInt(tokens.size()))));
                periods.put(Instant.ofEpochSecond(moment), new TreeSet<>(listed));
            }
        }
        byHand = Audits.period(tokens.get(random.nextInt(tokens.size())));
    }

    int count() {
        return deliveries;
    }

    RegisterEdition edition(int number) {
        return register.apply(number);
    }

    DisclosureControl.Disclosure shown(int number) {
        List<State> states = new ArrayList<>();
        for (int i = together ? 1 : number; i <= number; i++) {
            states.add(new State(Instant.ofEpochSecond(i), edition(i)));
        }
        NavigableMap<Instant, Set<Period>> known = periods.headMap(Instant.ofEpochSecond(number), true);
        NavigableMap<Instant, Set<Period>> beside = together || known.isEmpty()
                ? known
                : new TreeMap<>(Map.of(known.lastKey(), known.lastEntry().getValue()));
        return new RegisterDisclosure(edition(number), suppression, () -> RegisterHistory.of(states, beside)
                .shown(suppression));
    }

    private Set<Period> listed(int number) {
        return Optional.ofNullable(periods.floorEntry(Instant.ofEpochSecond(number)))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    /** Months and listed periods are the same in all editions; what is asked for by hand is each time asked for anew. */
    String name(Period column, int number) {
        return isOwn(column, number) ? column.token() : column.token() + " by hand in edition " + number;
    }

    /** What is asked for by hand is hidden with any of its months, also where it can be worked out: it is no secret of its own. */
    private boolean isOwn(Period column, int number) {
        boolean stands = edition(number).months().contains(column)
                || listed(number).stream()
                        .anyMatch(period -> period.equals(column)
                                || MonthTable.months(period).contains(column));
        return stands && isToldByMonths(column, number);
    }

    /** A month between two others may count in a period without being told by itself. */
    private boolean isToldByMonths(Period column, int number) {
        RegisterEdition edition = edition(number);
        return MonthTable.months(column).stream()
                .allMatch(month -> !edition.months().contains(month)
                        || !edition.benefits(month).isEmpty());
    }

    Set<String> ownColumns(int number) {
        return columns(number).stream()
                .filter(column -> isOwn(column, number))
                .map(Period::token)
                .collect(Collectors.toSet());
    }

    /** Months, the periods of the workbooks, and one that somebody asks for by hand. */
    List<Period> columns(int number) {
        Set<Period> columns = new TreeSet<>(edition(number).months());
        columns.addAll(listed(number));
        columns.add(byHand);
        List.copyOf(columns).forEach(column -> columns.addAll(MonthTable.months(column)));
        columns.removeIf(column -> edition(number).benefits(column).isEmpty()
                && !edition(number).months().contains(column));
        return List.copyOf(columns);
    }

    /** The columns as the reader adds them up. */
    TableSide margin(int number) {
        List<Period> all = columns(number);
        List<TableSide.Total> totals = new ArrayList<>();
        for (Period column : all) {
            if (column.type() != Period.Type.MONTH) {
                List<String> months = MonthTable.months(column).stream()
                        .filter(all::contains)
                        .map(month -> name(month, number))
                        .toList();
                totals.add(new TableSide.Total(name(column, number), months));
            }
        }
        return new TableSide(all.stream().map(column -> name(column, number)).toList(), totals);
    }
}
