package dk.jobregnskab.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.State;
import dk.jobregnskab.register.internal.suppression.Attacker;
import dk.jobregnskab.register.internal.suppression.Cell;
import dk.jobregnskab.register.internal.suppression.Margin;
import dk.jobregnskab.register.internal.suppression.Suppression;
import dk.jobregnskab.register.internal.suppression.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * formulas.md, section 22.6: everything that the register shows of itself, delivery after delivery, before an attacker who keeps it all.
 * {@code -Dsuppression.registers=10000} for more, {@code -Dsuppression.seed=…} to begin elsewhere.
 */
class PublishedRegisterAuditTest {

    private static final int REGISTERS = Integer.getInteger("suppression.registers", 30);
    private static final long FIRST_SEED = Long.getLong("suppression.seed", 1);
    private static final int[] THRESHOLDS = {5, 5, 5, 3, 10};
    private static final List<String> PERIODS =
            List.of("2020", "2020Q4", "2020H2", "2021Q1", "2020QMAT04", "2021QMAT01", "2021");
    /** Raises every amount of a benefit and month above zero, as the attacker reads counts. */
    private static final long LIFT = 200_000;

    private static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    private static int threshold(long seed) {
        return THRESHOLDS[(int) (seed % THRESHOLDS.length)];
    }

    private static LongStream seeds(int count) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + count);
    }

    /** A register and all that was published of it. */
    private static final class Published {

        private final RandomPayments payments;
        private final CalculatedRegister register;
        private final Suppression suppression;
        private final NavigableMap<Instant, Set<Period>> periods = new TreeMap<>();
        private final boolean together;
        private final Period byHand;

        /** @param together whether each edition is laid beside the ones before it */
        Published(long seed, boolean together) {
            payments = new RandomPayments(seed);
            register = payments.register();
            suppression = new Suppression(new Threshold(threshold(seed)));
            this.together = together;
            Random random = new Random(seed);
            Set<Period> listed = new TreeSet<>();
            for (int moment = 0; moment <= payments.deliveries(); moment++) {
                if (random.nextBoolean()) {
                    listed.add(period(PERIODS.get(random.nextInt(PERIODS.size()))));
                    periods.put(Instant.ofEpochSecond(moment), new TreeSet<>(listed));
                }
            }
            byHand = period(PERIODS.get(random.nextInt(PERIODS.size())));
        }

        int editions() {
            return payments.deliveries();
        }

        RegisterEdition edition(int number) {
            return register.first(number);
        }

        Discretion.Shown shown(int number) {
            List<State> states = new ArrayList<>();
            for (int i = together ? 1 : number; i <= number; i++) {
                states.add(new State(Instant.ofEpochSecond(i), register.first(i)));
            }
            NavigableMap<Instant, Set<Period>> known = periods.headMap(Instant.ofEpochSecond(number), true);
            NavigableMap<Instant, Set<Period>> beside = together || known.isEmpty()
                    ? known
                    : new TreeMap<>(Map.of(known.lastKey(), known.lastEntry().getValue()));
            return new ShownRegister(register.first(number), suppression, () -> RegisterHistory.of(states, beside)
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
            return edition(number).months().contains(column)
                    || listed(number).stream()
                            .anyMatch(period -> period.equals(column)
                                    || MonthTable.months(period).contains(column));
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
            columns.removeIf(column -> edition(number).benefits(column).isEmpty());
            return List.copyOf(columns);
        }
    }

    /** One edition as the attacker reads it: true figures and the mask. */
    private record Read(Margin rows, Margin columns, Map<Cell, Long> persons, Map<Cell, Long> money, Set<Cell> mask) {

        static Read of(Published published, int number) {
            Margin rows = allRows();
            Margin columns = columns(published, number);
            Discretion.Shown shown = published.shown(number);
            RandomPayments.Sums sums = published.payments.sums(number);
            Map<Cell, Long> persons = new HashMap<>();
            Map<Cell, Long> money = new HashMap<>();
            Set<Cell> mask = new HashSet<>();
            for (Period column : published.columns(number)) {
                long months = Math.max(
                        1,
                        columns.totals().stream()
                                .filter(total -> total.name().equals(published.name(column, number)))
                                .mapToLong(total -> total.parts().size())
                                .sum());
                for (String row : rows.names()) {
                    Cell cell = new Cell(row, published.name(column, number));
                    List<Integer> benefits = benefits(row);
                    persons.put(
                            cell,
                            benefits.stream()
                                    .mapToLong(benefit -> sums.personDays(benefit, column))
                                    .sum());
                    money.put(
                            cell,
                            LIFT * months * benefits.size()
                                    + benefits.stream()
                                            .mapToLong(benefit -> sums.money(benefit, column))
                                            .sum());
                    if (!isShown(published.edition(number), shown, column, row)) {
                        mask.add(cell);
                    }
                }
            }
            return new Read(rows, columns, persons, money, mask);
        }

        /** By its kroner the attacker takes a cell for not corrected; sometimes others were paid the same. */
        boolean isAsDearAs(Read before) {
            return money.entrySet().stream()
                    .anyMatch(cell -> cell.getValue().equals(before.money().get(cell.getKey()))
                            && !Objects.equals(
                                    persons.get(cell.getKey()), before.persons().get(cell.getKey())));
        }

        /** An edition that was withheld tells nothing. */
        boolean showsNobody() {
            return persons.entrySet().stream().allMatch(cell -> cell.getValue() == 0 || mask.contains(cell.getKey()));
        }

        private static boolean isShown(RegisterEdition register, Discretion.Shown shown, Period column, String row) {
            return BenefitGroups.ALL.contains(row)
                    ? shown.group(column, row)
                    : register.benefits(column).stream()
                            .filter(benefit -> benefit.figure().group().equals(row))
                            .allMatch((BenefitFigure benefit) -> shown.benefit(column, benefit));
        }

        private static Margin allRows() {
            Map<String, List<String>> groups = new TreeMap<>(BenefitGroups.order());
            List<String> total = new ArrayList<>();
            for (String name : RandomPayments.BENEFITS) {
                Benefit benefit = Benefits.load().find(name).orElseThrow();
                String group = benefit.group();
                if (benefit.countsInTotal(period("2020"))) {
                    (group == null ? total : groups.computeIfAbsent(group, first -> new ArrayList<>())).add(name);
                }
            }
            Margin rows = Margin.of(RandomPayments.BENEFITS);
            for (Map.Entry<String, List<String>> group : groups.entrySet()) {
                rows = rows.withTotal(group.getKey(), group.getValue());
                total.add(group.getKey());
            }
            return rows.withTotal(BenefitGroups.TOTAL, total);
        }

        private static List<Integer> benefits(String row) {
            List<Integer> benefits = new ArrayList<>();
            for (int i = 0; i < RandomPayments.BENEFITS.size(); i++) {
                String name = RandomPayments.BENEFITS.get(i);
                Named named = new Named(name, Benefits.load().find(name));
                if (row.equals(name) || named.isOf(row, period("2020"))) {
                    benefits.add(i);
                }
            }
            return benefits;
        }

        private static Margin columns(Published published, int number) {
            List<Period> all = published.columns(number);
            List<Margin.Total> totals = new ArrayList<>();
            for (Period column : all) {
                if (column.type() != Period.Type.MONTH) {
                    List<String> months = MonthTable.months(column).stream()
                            .filter(all::contains)
                            .map(month -> published.name(month, number))
                            .toList();
                    totals.add(new Margin.Total(published.name(column, number), months));
                }
            }
            return new Margin(
                    all.stream().map(column -> published.name(column, number)).toList(), totals);
        }
    }

    /** Keeps every edition of one measure. */
    private static final class Attack {

        private record Secret(Cell cell, long truth) {}

        private final Published published;
        private final Attacker attacker = new Attacker();
        private final Set<Secret> secrets = new HashSet<>();

        Attack(Published published) {
            this.published = published;
        }

        void reads(int number, Read read, Map<Cell, Long> figures) {
            if (read.showsNobody()) {
                return;
            }
            attacker.reads(read.rows(), read.columns(), figures, read.mask());
            Set<String> own = published.ownColumns(number);
            read.mask().stream()
                    .filter(cell -> own.contains(cell.column()))
                    .forEach(cell -> secrets.add(new Secret(cell, figures.getOrDefault(cell, 0L))));
        }

        List<Attacker.Finding> findings(int width) {
            return attacker.findings(width).stream()
                    .filter(finding -> secrets.contains(new Secret(finding.cell(), finding.truth())))
                    .toList();
        }
    }

    private static final class Tally {

        private long cells;
        private long hidden;
        private long totals;
        private long hiddenTotals;
        private long editions;
        private long withheld;

        void add(Read read) {
            editions++;
            withheld += read.showsNobody() ? 1 : 0;
            for (Cell cell : read.persons().keySet()) {
                int one = read.mask().contains(cell) ? 1 : 0;
                cells++;
                hidden += one;
                if (BenefitGroups.ALL.contains(cell.row())) {
                    totals++;
                    hiddenTotals += one;
                }
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "hidden %.1f %% of %d cells, %.1f %% of %d of groups and the total; nothing shown in %d of %d editions",
                    100.0 * hidden / cells,
                    cells,
                    100.0 * hiddenTotals / totals,
                    totals,
                    withheld,
                    editions);
        }
    }

    @Test
    void nothingHiddenIsFoundInAllThatWasEverPublished() {
        Tally first = new Tally();
        Tally last = new Tally();
        Tally lastAlone = new Tally();
        seeds(REGISTERS).forEach(seed -> {
            Published published = new Published(seed, true);
            Attack persons = new Attack(published);
            Attack money = new Attack(published);
            boolean coincidence = false;
            Read before = null;
            for (int number = 1; number <= published.editions(); number++) {
                Read read = Read.of(published, number);
                coincidence |= before != null && read.isAsDearAs(before);
                before = read;
                persons.reads(number, read, read.persons());
                money.reads(number, read, read.money());
                if (number == 1) {
                    first.add(read);
                }
                if (number == published.editions()) {
                    last.add(read);
                    lastAlone.add(Read.of(new Published(seed, false), number));
                }
            }
            assertThat(persons.findings(threshold(seed)))
                    .as("seed %d, days", seed)
                    .isEmpty();
            if (!coincidence) {
                assertThat(money.findings(1)).as("seed %d, kroner", seed).isEmpty();
            }
        });
        System.out.println(
                "audit of what is published: " + REGISTERS + " registers from seed " + FIRST_SEED + ", 0 cells found");
        System.out.println("  first edition:                       " + first);
        System.out.println("  last edition, beside the earlier:    " + last);
        System.out.println("  last edition, if it were by itself:  " + lastAlone);
    }

    @Test
    void whereEachEditionIsHiddenByItselfTheSameAttackerFindsSomebody() {
        long cracked = seeds(30)
                .filter(seed -> {
                    Published published = new Published(seed, false);
                    Attack attack = new Attack(published);
                    for (int number = 1; number <= published.editions(); number++) {
                        Read read = Read.of(published, number);
                        attack.reads(number, read, read.persons());
                    }
                    return !attack.findings(threshold(seed)).isEmpty();
                })
                .count();

        assertThat(cracked).isGreaterThan(3);
    }
}
