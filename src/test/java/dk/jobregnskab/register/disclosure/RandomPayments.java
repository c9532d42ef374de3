package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.calculation.CalculatedRegister;
import dk.jobregnskab.register.calculation.CalculatedRegister.Delivered;
import dk.jobregnskab.register.calculation.CountedLine;
import dk.jobregnskab.register.calculation.RegisterChecks;
import dk.jobregnskab.register.calculation.WeekRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Deliveries of a small municipality from one seed: few citizens on some benefits and many on others, months that begin and end within a
 * delivery, people paid too late, reversed, moved to another week, or paid another amount. Adds up by itself what everything comes to.
 */
final class RandomPayments {

    private static final Instant RECEIVED = Instant.parse("2021-04-20T12:00:00Z");

    static final List<String> BENEFITS = List.of(
            "A-dagpenge",
            "Sygedagpenge",
            "Jobafklaringsforløb",
            "Kontanthjælp",
            "Uddannelseshjælp",
            "Revalidering",
            "Ledighedsydelse",
            "Førtidspension");

    /** Amounts are multiples of it, so that the part of a week is a whole number. */
    private static final long UNIT = 700;

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2020, 10, 26);
    private static final int MUNICIPALITY = 151;

    /** What somebody was paid for a week. */
    private record Key(LocalDate week, int benefit, int citizen, int refundRate) {}

    /** What a delivery says. */
    record Line(LocalDate week, int benefit, int citizen, int refundRate, long units) {}

    private final Random random;
    private final int[] sizes = new int[BENEFITS.size()];
    private final Map<Key, Long> known = new LinkedHashMap<>();
    private final List<List<Line>> deliveries = new ArrayList<>();
    private int weeks;

    RandomPayments(long seed) {
        random = new Random(seed);
        int large = 6 + random.nextInt(20);
        for (int benefit = 0; benefit < sizes.length; benefit++) {
            int kind = random.nextInt(5);
            sizes[benefit] = kind == 0 ? 0 : kind < 3 ? 1 + random.nextInt(5) : 4 + random.nextInt(large);
        }
        int wanted = 2 + random.nextInt(3);
        for (int delivery = 0; delivery < wanted; delivery++) {
            deliver();
        }
    }

    private void deliver() {
        List<Line> lines = new ArrayList<>();
        double share = new double[] {0.0, 0.02, 0.1, 0.3}[random.nextInt(4)];
        for (Map.Entry<Key, Long> paid : List.copyOf(known.entrySet())) {
            if (paid.getValue() > 0 && random.nextDouble() < share) {
                correct(paid.getKey(), paid.getValue(), lines);
            }
        }
        int more = deliveries.isEmpty() ? 5 + random.nextInt(8) : random.nextInt(6);
        for (int week = 0; week < more; week++) {
            LocalDate monday = FIRST_MONDAY.plusWeeks(weeks++);
            for (int benefit = 0; benefit < sizes.length; benefit++) {
                for (int citizen = 0; citizen < sizes[benefit]; citizen++) {
                    if (random.nextInt(8) > 0) {
                        pay(new Key(monday, benefit, citizen, citizen % 3 == 0 ? 8000 : 3000), amount(), lines);
                    }
                }
            }
        }
        deliveries.add(lines);
    }

    private long amount() {
        return 1L + random.nextInt(97);
    }

    private void correct(Key key, long units, List<Line> lines) {
        switch (random.nextInt(4)) {
            case 0 -> pay(key, -units, lines);
            case 1 -> pay(key, amount(), lines);
            case 2 -> {
                pay(key, -units, lines);
                LocalDate other = FIRST_MONDAY.plusWeeks(random.nextInt(weeks));
                pay(new Key(other, key.benefit(), 100 + key.citizen(), key.refundRate()), units, lines);
            }
            default -> pay(new Key(key.week(), key.benefit(), 200 + key.citizen(), key.refundRate()), amount(), lines);
        }
    }

    private void pay(Key key, long units, List<Line> lines) {
        known.merge(key, units, Long::sum);
        lines.add(new Line(key.week(), key.benefit(), key.citizen(), key.refundRate(), units));
    }

    int deliveries() {
        return deliveries.size();
    }

    /** The register with all deliveries, received second by second after its last week. */
    CalculatedRegister register() {
        List<Delivered> delivered = new ArrayList<>();
        Map<LocalDate, Map<Long, List<CountedLine>>> byWeek = new TreeMap<>();
        int hash = 0;
        for (int i = 0; i < deliveries.size(); i++) {
            long id = i + 1L;
            delivered.add(new Delivered(id, RECEIVED.plusSeconds(id)));
            for (Line line : deliveries.get(i)) {
                byWeek.computeIfAbsent(line.week(), first -> new TreeMap<>())
                        .computeIfAbsent(id, first -> new ArrayList<>())
                        .add(new CountedLine(
                                line.citizen(),
                                line.benefit() + 1,
                                MUNICIPALITY,
                                line.units() * UNIT,
                                line.refundRate(),
                                line.units() * UNIT * line.refundRate() / 10_000,
                                0,
                                0,
                                hash++));
            }
        }
        List<WeekRow> persons = new ArrayList<>();
        List<WeekRow.AtRates> money = new ArrayList<>();
        byWeek.forEach((week, lines) -> CountedFiles.net(week, lines, MUNICIPALITY, persons, money));
        Map<Integer, DeliveredBenefit> named = new HashMap<>();
        BENEFITS.forEach(name -> named.put(
                named.size() + 1, new DeliveredBenefit(name, Benefits.load().find(name))));
        return new CalculatedRegister(delivered, named, persons, money, new RegisterChecks(Map.of(), true), 3);
    }

    /** What the first deliveries come to: days paid, and units times days. */
    Sums sums(int firstDeliveries) {
        Map<Key, Long> sums = new HashMap<>();
        deliveries.subList(0, firstDeliveries).stream()
                .flatMap(List::stream)
                .forEach(line -> sums.merge(
                        new Key(line.week(), line.benefit(), line.citizen(), line.refundRate()),
                        line.units(),
                        Long::sum));
        return new Sums(sums);
    }

    /** @param paid in units */
    record Sums(Map<Key, Long> paid) {

        long personDays(int benefit, Period period) {
            return paid.entrySet().stream()
                    .filter(entry -> entry.getKey().benefit() == benefit && entry.getValue() > 0)
                    .mapToLong(entry -> days(entry.getKey().week(), period))
                    .sum();
        }

        long money(int benefit, Period period) {
            return paid.entrySet().stream()
                    .filter(entry -> entry.getKey().benefit() == benefit)
                    .mapToLong(entry -> entry.getValue() * days(entry.getKey().week(), period))
                    .sum();
        }

        private static long days(LocalDate monday, Period period) {
            return monday.datesUntil(monday.plusWeeks(1))
                    .filter(day -> !day.isBefore(period.start()) && !day.isAfter(period.end()))
                    .count();
        }
    }
}
