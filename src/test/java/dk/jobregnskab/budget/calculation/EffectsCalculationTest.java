package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.budget.Effects;
import dk.jobregnskab.budget.calculation.EffectsCalculation.Group;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** formulas.md, section 26. */
class EffectsCalculationTest {

    private static final BigDecimal A_HAIR = new BigDecimal("0.0150001");

    private static Group group(@Nullable String q0, @Nullable String p0, @Nullable String q1, @Nullable String p1) {
        return new Group(number(q0), number(p0), number(q1), number(p1));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static void check(String volume, String mix, String price, Group... groups) {
        assertThat(EffectsCalculation.of(List.of(groups)))
                .contains(new Effects(new BigDecimal(volume), new BigDecimal(mix), new BigDecimal(price)));
    }

    @Test
    void ofOneGroupThereIsNoMix() {
        check("-3000000.00", "0.00", "2670000.00", group("2700", "100000", "2670", "101000"));
    }

    @Test
    void aChangeOfCompositionIsNoChangeOfPrice() {
        check(
                "0.00",
                "-500000.00",
                "0.00",
                group("100", "150000", "90", "150000"),
                group("100", "100000", "110", "100000"));
        check(
                "1250000.00",
                "-250000.00",
                "110000.00",
                group("100", "150000", "100", "150000"),
                group("100", "100000", "110", "101000"));
    }

    @Test
    void aGroupThatComesOrGoesHasNoPriceEffect() {
        check(
                "800000.00",
                "-200000.00",
                "0.00",
                group("100", "80000", "100", "80000"),
                group("0", null, "10", "60000"));
        check(
                "-880000.00",
                "-720000.00",
                "0.00",
                group("90", "80000", "90", "80000"),
                group("10", "160000", "0", null));
    }

    @Test
    void whereNobodyWasBeforeAllOfItIsVolume() {
        check("600000.00", "0.00", "0.00", group("0", null, "10", "60000"));
        check("-600000.00", "0.00", "0.00", group("10", "60000", "0", null));
        check("0.00", "0.00", "0.00", group("0", null, "0", null));
    }

    @Test
    void oneUnknownMakesAllOfItUnknown() {
        Group known = group("100", "80000", "110", "81000");
        for (Group unknown : List.of(
                group(null, "1", "1", "1"),
                group("1", null, "1", "1"),
                group("1", "1", null, "1"),
                group("1", "1", "1", null),
                group(null, null, "0", null))) {
            assertThat(EffectsCalculation.of(List.of(known, unknown))).isEmpty();
        }
        assertThat(EffectsCalculation.of(List.of())).isEmpty();
    }

    /** A case of which all is known. */
    private record Numbers(BigDecimal q0, BigDecimal p0, BigDecimal q1, BigDecimal p1) {

        /** Nobody now and then; prices of ten decimals, as a division leaves them. */
        static Numbers random(Random random) {
            return new Numbers(persons(random), kroner(random), persons(random), kroner(random));
        }

        private static BigDecimal persons(Random random) {
            return random.nextInt(10) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextLong(300_000), 2);
        }

        private static BigDecimal kroner(Random random) {
            return BigDecimal.valueOf(random.nextLong(3_000_000_000_000_000L), 10);
        }

        Numbers atTheOldPrice() {
            return new Numbers(q0, p0, q1, p0);
        }
    }

    private static List<Numbers> randomCase(Random random) {
        return Stream.generate(() -> Numbers.random(random))
                .limit(1 + random.nextInt(8))
                .toList();
    }

    private static Effects effects(List<Numbers> numbers) {
        return EffectsCalculation.of(numbers.stream()
                        .map(one -> new Group(one.q0(), one.p0(), one.q1(), one.p1()))
                        .toList())
                .orElseThrow();
    }

    @Test
    void theThreeAddUpToTheOre() {
        Random random = new Random(26);
        for (int i = 0; i < 10_000; i++) {
            List<Numbers> numbers = randomCase(random);
            Effects effects = effects(numbers);
            BigDecimal change = sum(numbers, one -> one.p1().multiply(one.q1()))
                    .subtract(sum(numbers, one -> one.p0().multiply(one.q0())))
                    .setScale(2, RoundingMode.HALF_UP);

            assertThat(effects.change()).as("%s", numbers).isEqualTo(change);
            assertThat(effects.volume()).as("%s", numbers).isCloseTo(volume(numbers), within(A_HAIR));
            assertThat(effects.price())
                    .as("%s", numbers)
                    .isCloseTo(sum(numbers, one -> one.p1().subtract(one.p0()).multiply(one.q1())), within(A_HAIR));
            if (numbers.size() == 1) {
                assertThat(effects.mix()).as("%s", numbers).isZero();
            }
        }
    }

    @Test
    void whatIsNothingStaysNothing() {
        Random random = new Random(27);
        for (int i = 0; i < 10_000; i++) {
            List<Numbers> numbers =
                    randomCase(random).stream().map(Numbers::atTheOldPrice).toList();

            assertThat(effects(numbers).price()).as("%s", numbers).isZero();
        }
    }

    /** By the definition: (Q1 − Q0) × Σ(p0 × s0). */
    private static BigDecimal volume(List<Numbers> numbers) {
        BigDecimal before = sum(numbers, Numbers::q0);
        if (before.signum() == 0) {
            return sum(numbers, one -> one.q1().multiply(one.p0()));
        }
        BigDecimal meanPrice = sum(
                numbers,
                one -> one.q0().divide(before, MathContext.DECIMAL128).multiply(one.p0(), MathContext.DECIMAL128));
        return sum(numbers, Numbers::q1).subtract(before).multiply(meanPrice);
    }

    private static BigDecimal sum(List<Numbers> numbers, Function<Numbers, BigDecimal> part) {
        return numbers.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
