package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Deliveries of spells of a small municipality from one seed: full time and part time, common and rare categories, citizens with two cases or two
 * benefits, cases that end, change or are deleted, words that go out of use, and months that nobody delivered. Adds up by itself what everything comes to.
 */
public final class RandomCases {

    public static final List<String> BENEFITS = List.of(
            "A-dagpenge",
            "Sygedagpenge",
            "Jobafklaringsforløb",
            "Kontanthjælp",
            "Uddannelseshjælp",
            "Ledighedsydelse",
            "Førtidspension");

    public static final List<String> CATEGORIES = List.of("", "Aktivitetsparat", "Jobparat", "Uddannelsesparat");

    private static final YearMonth FIRST_MONTH = YearMonth.of(2029, 11);
    private static final LocalDate OPEN = LocalDate.MAX;
    private static final int QUARTER = Spell.FULL_TIME / 4;

    /** Where a day counts. */
    public record Place(int benefit, String category, YearMonth month) {}

    private record CitizensDay(int citizen, int benefit, LocalDate day) {}

    private final Random random;
    private final int[] sizes = new int[BENEFITS.size()];
    private final int[] partTimePercent = new int[BENEFITS.size()];
    private final boolean brief;
    private final NavigableMap<String, Registration> known = new TreeMap<>();
    private final List<List<Registration>> deliveries = new ArrayList<>();
    private final Map<Integer, RegisterEdition> registers = new HashMap<>();
    private YearMonth newest = FIRST_MONTH.minusMonths(1);
    private int cases;

    public RandomCases(long seed) {
        random = new Random(seed);
        brief = random.nextInt(3) == 0;
        int large = 8 + random.nextInt(60);
        for (int benefit = 0; benefit < sizes.length; benefit++) {
            int kind = random.nextInt(6);
            sizes[benefit] = kind == 0 ? 0 : kind < 3 ? 1 + random.nextInt(9) : 8 + random.nextInt(large);
            partTimePercent[benefit] = pick(List.of(0, 5, 30, 60));
        }
        int wanted = 1 + random.nextInt(4);
        for (int delivery = 0; delivery < wanted; delivery++) {
            deliver();
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void deliver() {
        deliveries.add(new ArrayList<>());
        boolean first = known.isEmpty();
        if (!first) {
            correct(pick(List.of(0.0, 0.02, 0.05, 0.2)));
            if (random.nextInt(3) == 0) {
                reword(random.nextInt(sizes.length), pick(CATEGORIES), pick(CATEGORIES));
            }
        }
        for (int more = first ? 1 + random.nextInt(4) : random.nextInt(3); more > 0; more--) {
            newest = newest.plusMonths(random.nextInt(15) == 0 ? 2 : 1);
            month(known.isEmpty());
        }
    }

    /** One file for the newest month. */
    private void month(boolean first) {
        for (Registration one : List.copyOf(known.values())) {
            register(random.nextInt(12) == 0 ? ended(one, day(newest)) : one, newest, false);
        }
        for (int benefit = 0; benefit < sizes.length; benefit++) {
            int arrivals = first || brief ? sizes[benefit] : random.nextInt(1 + sizes[benefit] / 6);
            for (int i = 0; i < arrivals; i++) {
                arrive(benefit, (first || brief) && random.nextInt(4) > 0 ? newest.atDay(1) : day(newest));
            }
        }
        if (known.isEmpty()) {
            arrive(0, newest.atDay(1));
        }
    }

    private LocalDate day(YearMonth month) {
        return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    }

    private void arrive(int benefit, LocalDate start) {
        int citizen = random.nextInt(6) == 0 ? cases : 1000 * (1 + benefit) + cases;
        begin(citizen, benefit, start);
        if (random.nextInt(12) == 0) {
            begin(citizen, random.nextBoolean() ? benefit : random.nextInt(sizes.length), start);
        }
    }

    private void begin(int citizen, int benefit, LocalDate start) {
        register(
                new Registration(
                        String.format("S-%05d", cases++),
                        0,
                        newest,
                        false,
                        citizen,
                        benefit,
                        start,
                        end(start),
                        hours(benefit),
                        category(benefit),
                        null,
                        0,
                        0),
                newest,
                false);
    }

    /** In a register of brief spells the days are hardly more than the citizens. */
    private LocalDate end(LocalDate start) {
        if (brief) {
            return start.plusDays(random.nextInt(2));
        }
        return random.nextInt(6) == 0 ? start.plusDays(random.nextInt(70)) : OPEN;
    }

    private int hours(int benefit) {
        return random.nextInt(100) < partTimePercent[benefit] ? QUARTER * (1 + random.nextInt(3)) : Spell.FULL_TIME;
    }

    /** The first ones are common, the last rare. */
    private String category(int benefit) {
        return CATEGORIES.get((benefit + random.nextInt(1 + random.nextInt(CATEGORIES.size()))) % CATEGORIES.size());
    }

    private void correct(double share) {
        for (Registration one : List.copyOf(known.values())) {
            if (random.nextDouble() < share) {
                correct(one);
            }
        }
    }

    /** One day nobody is in a category any more. */
    private void reword(int benefit, String before, String after) {
        known.values().stream()
                .filter(one -> one.benefit() == benefit && one.category().equals(before))
                .toList()
                .forEach(one -> register(with(one, one.citizen(), one.weeklyHours(), after), newest, false));
    }

    private void correct(Registration one) {
        YearMonth month = newest.minusMonths(random.nextInt(3));
        YearMonth about = month.isBefore(FIRST_MONTH) ? FIRST_MONTH : month;
        switch (random.nextInt(6)) {
            case 0 -> register(one, about, true);
            case 1 -> register(ended(one, day(about)), about, false);
            case 2 -> register(with(one, one.citizen(), hours(one.benefit()), one.category()), about, false);
            case 3 -> register(with(one, one.citizen(), one.weeklyHours(), pick(CATEGORIES)), about, false);
            case 4 -> register(with(one, 100_000 + cases++, one.weeklyHours(), one.category()), about, false);
            default -> arrive(one.benefit(), day(about));
        }
    }

    private static Registration ended(Registration one, LocalDate end) {
        LocalDate last = end.isBefore(one.start()) ? one.start() : end;
        return dated(one, last.isBefore(one.lastDay()) ? last : one.lastDay());
    }

    private static Registration dated(Registration one, LocalDate end) {
        return new Registration(
                one.caseKey(),
                one.delivery(),
                one.month(),
                false,
                one.citizen(),
                one.benefit(),
                one.start(),
                end,
                one.weeklyHours(),
                one.category(),
                one.amount(),
                one.refundRate(),
                one.refund());
    }

    private static Registration with(Registration one, int citizen, int weeklyHours, String category) {
        return new Registration(
                one.caseKey(),
                one.delivery(),
                one.month(),
                false,
                citizen,
                one.benefit(),
                one.start(),
                one.end(),
                weeklyHours,
                category,
                one.amount(),
                one.refundRate(),
                one.refund());
    }

    private void register(Registration one, YearMonth month, boolean deleted) {
        long amount = 100L * (1 + random.nextInt(20_000));
        Registration registered = new Registration(
                one.caseKey(),
                deliveries.size(),
                month,
                deleted,
                one.citizen(),
                one.benefit(),
                one.start(),
                one.end(),
                one.weeklyHours(),
                one.category(),
                amount,
                3000,
                amount * 3 / 10);
        deliveries.get(deliveries.size() - 1).add(registered);
        if (deleted) {
            known.remove(one.caseKey());
        } else {
            known.put(one.caseKey(), registered);
        }
    }

    public int deliveries() {
        return deliveries.size();
    }

    private Stream<Registration> registrations(int firstDeliveries) {
        return deliveries.subList(0, firstDeliveries).stream().flatMap(List::stream);
    }

    /** The register after the first deliveries. */
    public RegisterEdition register(int firstDeliveries) {
        return registers.computeIfAbsent(firstDeliveries, this::calculated);
    }

    private RegisterEdition calculated(int firstDeliveries) {
        KnownSpells spells = new KnownSpells();
        registrations(firstDeliveries)
                .sorted(Comparator.comparing(Registration::caseKey))
                .forEach(spells::add);
        Map<Integer, DeliveredBenefit> names = new HashMap<>();
        BENEFITS.forEach(name -> names.put(
                names.size(), new DeliveredBenefit(name, Benefits.load().find(name))));
        return new RememberedSpells(new CalculatedSpells(
                spells, KeptMonths.NONE, names, new SpellChecks(Map.of()), new SpellRules(0, 3, 5)));
    }

    /** Days after the first deliveries, times a full-time day's quarters: each citizen of a cell adds one at least. */
    public Map<Place, Long> quarters(int firstDeliveries) {
        Map<String, Registration> newestOfCase = new TreeMap<>();
        registrations(firstDeliveries).forEach(one -> newestOfCase.put(one.caseKey(), one));
        YearMonth last = registrations(firstDeliveries)
                .map(Registration::month)
                .max(Comparator.naturalOrder())
                .orElse(FIRST_MONTH);
        YearMonth first = registrations(firstDeliveries)
                .map(Registration::month)
                .min(Comparator.naturalOrder())
                .orElse(FIRST_MONTH);
        Map<CitizensDay, Registration> counting = new HashMap<>();
        newestOfCase.values().stream().filter(one -> !one.deleted()).forEach(one -> {
            LocalDate from = later(one.start(), first.atDay(1));
            LocalDate to = one.lastDay().isBefore(last.atEndOfMonth()) ? one.lastDay() : last.atEndOfMonth();
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                counting.merge(new CitizensDay(one.citizen(), one.benefit(), day), one, RandomCases::counting);
            }
        });
        Map<Place, Long> quarters = new HashMap<>();
        counting.forEach((at, one) -> quarters.merge(
                new Place(one.benefit(), one.category(), YearMonth.from(at.day())),
                (long) one.weeklyHours() / QUARTER,
                Long::sum));
        return quarters;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Registration counting(Registration one, Registration other) {
        if (one.weeklyHours() != other.weeklyHours()) {
            return one.weeklyHours() > other.weeklyHours() ? one : other;
        }
        if (!one.start().equals(other.start())) {
            return one.start().isAfter(other.start()) ? one : other;
        }
        return one.category().compareTo(other.category()) <= 0 ? one : other;
    }
}
