package dk.jobregnskab.register.disclosure;

import static dk.jobregnskab.register.disclosure.Audits.seeds;
import static dk.jobregnskab.register.disclosure.Audits.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.calculation.CalculatedRegister;
import dk.jobregnskab.register.disclosure.suppression.Cell;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * formulas.md, section 22.6: everything that the register shows of itself, delivery after delivery, before an attacker who keeps it all.
 * {@code -Dsuppression.registers=10000} for more, {@code -Dsuppression.seed=…} to begin elsewhere.
 */
class PublishedRegisterAuditTest {

    private static final int REGISTERS = Audits.registers(30);
    private static final List<String> PERIODS =
            List.of("2020", "2020Q4", "2020H2", "2021Q1", "2020QMAT04", "2021QMAT01", "2021");
    /** Raises every amount of a benefit and month above zero, as the attacker reads counts. */
    private static final long LIFT = 200_000;

    /** A register and all that was published of it. */
    private record Published(RandomPayments payments, PublishedEditions editions) {

        /** @param together whether each edition is laid beside the ones before it */
        static Published of(long seed, boolean together) {
            RandomPayments payments = new RandomPayments(seed);
            CalculatedRegister register = payments.register();
            Suppression suppression = new Suppression(new Threshold(threshold(seed)));
            return new Published(
                    payments,
                    new PublishedEditions(
                            payments.deliveries(), register::first, suppression, together, PERIODS, new Random(seed)));
        }
    }

    /** One edition as the attacker reads it: true figures and the mask. */
    private record Read(
            TableSide rows, TableSide columns, Map<Cell, Long> persons, Map<Cell, Long> money, Set<Cell> mask) {

        static Read of(Published published, int number) {
            TableSide rows = allRows();
            PublishedEditions editions = published.editions();
            TableSide columns = editions.margin(number);
            DisclosureControl.Disclosure shown = editions.shown(number);
            RandomPayments.Sums sums = published.payments.sums(number);
            Map<Cell, Long> persons = new HashMap<>();
            Map<Cell, Long> money = new HashMap<>();
            Set<Cell> mask = new HashSet<>();
            for (Period column : editions.columns(number)) {
                long months = Math.max(
                        1,
                        columns.totals().stream()
                                .filter(total -> total.name().equals(editions.name(column, number)))
                                .mapToLong(total -> total.parts().size())
                                .sum());
                for (String row : rows.names()) {
                    Cell cell = new Cell(row, editions.name(column, number));
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
                    if (!isShown(editions.edition(number), shown, column, row)) {
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

        private static boolean isShown(
                RegisterEdition register, DisclosureControl.Disclosure shown, Period column, String row) {
            return BenefitGroups.ALL.contains(row)
                    ? shown.group(column, row)
                    : register.benefits(column).stream()
                            .filter(benefit -> benefit.figure().group().equals(row))
                            .allMatch((BenefitFigure benefit) -> shown.benefit(column, benefit));
        }

        private static TableSide allRows() {
            Map<String, List<String>> groups = new TreeMap<>(BenefitGroups.order());
            List<String> total = new ArrayList<>();
            for (String name : RandomPayments.BENEFITS) {
                Benefit benefit = Benefits.load().find(name).orElseThrow();
                String group = benefit.group();
                if (benefit.countsInTotal(Audits.period("2020"))) {
                    (group == null ? total : groups.computeIfAbsent(group, first -> new ArrayList<>())).add(name);
                }
            }
            TableSide rows = TableSide.of(RandomPayments.BENEFITS);
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
                DeliveredBenefit named =
                        new DeliveredBenefit(name, Benefits.load().find(name));
                if (row.equals(name) || named.isOf(row, Audits.period("2020"))) {
                    benefits.add(i);
                }
            }
            return benefits;
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

    private static void reads(Attack attack, Published published, int number, Read read, Map<Cell, Long> figures) {
        if (!read.showsNobody()) {
            Set<String> own = published.editions().ownColumns(number);
            attack.reads(read.rows(), read.columns(), figures, read.mask(), cell -> own.contains(cell.column()));
        }
    }

    @Test
    void nothingHiddenIsFoundInAllThatWasEverPublished() {
        Tally first = new Tally();
        Tally last = new Tally();
        Tally lastAlone = new Tally();
        seeds(REGISTERS).forEach(seed -> {
            Published published = Published.of(seed, true);
            Attack persons = new Attack();
            Attack money = new Attack();
            boolean coincidence = false;
            Read before = null;
            for (int number = 1; number <= published.editions().count(); number++) {
                Read read = Read.of(published, number);
                coincidence |= before != null && read.isAsDearAs(before);
                before = read;
                reads(persons, published, number, read, read.persons());
                reads(money, published, number, read, read.money());
                if (number == 1) {
                    first.add(read);
                }
                if (number == published.editions().count()) {
                    last.add(read);
                    lastAlone.add(Read.of(Published.of(seed, false), number));
                }
            }
            assertThat(persons.findings(threshold(seed)))
                    .as("seed %d, days", seed)
                    .isEmpty();
            if (!coincidence) {
                assertThat(money.findings(1)).as("seed %d, kroner", seed).isEmpty();
            }
        });
        System.out.println("audit of what is published: " + REGISTERS + " registers from seed " + Audits.FIRST_SEED
                + ", 0 cells found");
        System.out.println("  first edition:                       " + first);
        System.out.println("  last edition, beside the earlier:    " + last);
        System.out.println("  last edition, if it were by itself:  " + lastAlone);
    }

    @Test
    void whereEachEditionIsHiddenByItselfTheSameAttackerFindsSomebody() {
        long cracked = seeds(30)
                .filter(seed -> {
                    Published published = Published.of(seed, false);
                    Attack attack = new Attack();
                    for (int number = 1; number <= published.editions().count(); number++) {
                        Read read = Read.of(published, number);
                        reads(attack, published, number, read, read.persons());
                    }
                    return !attack.findings(threshold(seed)).isEmpty();
                })
                .count();

        assertThat(cracked).isGreaterThan(3);
    }
}
