package dk.jobregnskab.register;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The jobcenter's own register, as known at some moment: from Ydelsesrefusion where any line of it is known for the municipality, else from
 * spells, never both. No citizen can be seen through it.
 */
public interface Register {

    /** Measure of the weekly counts that also holds permanent benefits. */
    String ALL_BENEFITS = "Alle ydelser";

    /**
     * @param municipalityCode whose money it is
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    RegisterEdition of(String municipalityCode, Instant asOf);

    /**
     * Every state the register has had, oldest first: what somebody has seen who kept all that was ever published of it.
     *
     * @param asOf only those of deliveries received by then; the last one is that of {@link #of}
     */
    List<State> states(String municipalityCode, Instant asOf);

    /** @param since when the delivery was received that brought it */
    record State(Instant since, RegisterEdition register) {}

    /** The register as of one moment. */
    interface RegisterEdition {

        /** Whether full-time persons are weighted by hours ("med timevægt"): the two are never added or compared as if they were the same. */
        default boolean weightedByHours() {
            return false;
        }

        /** The groups of the benchmark, total first, by part-time work and category; empty where hours are not known. */
        default List<HoursFigure> hours(Period period) {
            return List.of();
        }

        /** From the first to the last month with a line, oldest first; empty without a register. */
        List<Period> months();

        /** Whether every week of the period lies between the first and the last week with a line. */
        boolean holds(Period period);

        /** The groups of the benchmark, total first; empty when no line lies in the period. */
        List<RegisterFigure> groups(Period period);

        /**
         * The largest number of citizens in any week of the period: what decides whether a group's figure may be shown. Where nobody was paid
         * and money moved all the same it is one, because the money is somebody's.
         */
        int mostCitizens(Period period, String group);

        /** Every benefit with a line in the period, those of the benchmark's groups first. */
        List<BenefitFigure> benefits(Period period);

        /** The benefits of the total by what stands on their lines: who pays, and how much of it. */
        List<StepFigure> steps(Period period);

        /** What each month looked like when it was first delivered, and after every delivery since. */
        List<Revision> revisions();

        /** Kroner per full-time person and year; empty where the register does not hold the whole period. */
        Optional<BigDecimal> price(Period period, String group);

        /** What must be said about the lines of a period. */
        List<Check> checks(Period period);

        /** What a group's figure of a period is made of, delivery by delivery. */
        List<Contribution> contributions(Period period, String group);

        /** Deliveries with a line in the period. */
        Set<Long> sourceFileIds(Period period);

        /** First days of the weeks with a line, oldest first; of spells, of the weeks whose days all lie in delivered months. */
        List<LocalDate> weeks();

        /** What {@link #persons} knows: the groups of the benchmark, {@link #ALL_BENEFITS}, and every benefit with a line, by name. */
        List<String> weeklyMeasures();

        /**
         * Citizens counted in a week (formulas.md, section 15), summed over benefits; of spells, full-time persons of its days (section 20), two
         * decimals.
         *
         * @param week one of {@link #weeks}
         * @param measure one of {@link #weeklyMeasures}
         */
        BigDecimal persons(LocalDate week, String measure);

        /** Whether late registrations must be expected for a day of the week. */
        boolean isPreliminary(LocalDate week);
    }

    /**
     * One benefit.
     *
     * @param group its benchmark group; blank when it has none
     * @param inTotal whether the overall list counts it
     * @param mostCitizens the largest number of citizens in any week of the period: what decides whether it may be shown
     */
    record BenefitFigure(RegisterFigure figure, String group, boolean inTotal, int mostCitizens) {

        /** Those the overall list counts first, by group, then by name. */
        public static final Comparator<BenefitFigure> ORDER = Comparator.comparing(
                        (BenefitFigure one) -> !one.inTotal())
                .thenComparing(BenefitFigure::group, BenefitGroups.order())
                .thenComparing(one -> one.figure().group());
    }

    /**
     * One step of the refund ladder.
     *
     * @param municipalPercent the municipality's own share, in hundredths of a percent
     * @param cofinanced whether somebody else pays and the municipality co-finances
     */
    record StepFigure(int municipalPercent, boolean cofinanced, RegisterFigure figure, int mostCitizens) {}

    /**
     * Part-time work and categories of a group.
     *
     * @param citizens who had a day in the period
     * @param partTime who had a day with less than 37 hours a week
     */
    record HoursFigure(String group, int citizens, int partTime, List<CategoryFigure> categories) {}

    /**
     * One category of a group, as the sender words it.
     *
     * @param category blank when not said
     * @param fullTimePersons two decimals; unrounded they add up to those of the group
     * @param citizens who had a day in it: what decides whether it may be shown
     */
    record CategoryFigure(String category, BigDecimal fullTimePersons, int citizens) {}

    /**
     * A month as known when a delivery had come.
     *
     * @param fullTimePersons of the total
     * @param net of the total, kroner
     */
    record Revision(Period month, long sourceFileId, Instant receivedAt, BigDecimal fullTimePersons, BigDecimal net) {}

    /**
     * What one delivery adds to a figure.
     *
     * @param lines of the group in the weeks of the period; of spells the amounts that count
     * @param net kroner
     * @param weeks what the figure is worked out from; null where the register is one of spells
     * @param spells the same where it is one of spells; else null
     */
    record Contribution(
            long sourceFileId,
            long lines,
            BigDecimal net,
            @Nullable WeekSums weeks,
            @Nullable SpellSums spells) {}

    /**
     * Sums over the cases whose newest registration a delivery holds.
     *
     * @param spells with a day in the period
     * @param days counted: of two spells of a citizen and benefit on one day only the one that counts
     * @param hourDays weekly hours, in hundredths, once for every day
     */
    record SpellSums(long spells, long days, long hourDays) {

        public SpellSums plus(SpellSums other) {
            return new SpellSums(spells + other.spells, days + other.days, hourDays + other.hourDays);
        }
    }

    /**
     * Sums over the weeks of a period; persons and amounts with each week times its days inside.
     *
     * @param netted citizens and weeks in which more than one line was known from this delivery on
     * @param personWeeks what it changed in the number of citizens counted, each week once
     * @param personDays citizens counted
     * @param ownGross what the municipality pays and the state refunds a part of
     * @param ownRefund what the state refunds of it
     * @param coFinancing the municipality's share of what others pay
     */
    record WeekSums(
            long netted,
            long personWeeks,
            long personDays,
            SplitAmount ownGross,
            SplitAmount ownRefund,
            SplitAmount coFinancing) {

        public WeekSums plus(WeekSums other) {
            return new WeekSums(
                    netted + other.netted,
                    personWeeks + other.personWeeks,
                    personDays + other.personDays,
                    ownGross.plus(other.ownGross),
                    ownRefund.plus(other.ownRefund),
                    coFinancing.plus(other.coFinancing));
        }

        public SplitAmount net() {
            return ownGross.minus(ownRefund).plus(coFinancing);
        }
    }

    /**
     * An amount of weeks that the borders of a period may cut, exact.
     *
     * @param oreDays øre, each week's times its days inside the period; 700 are one krone
     */
    record SplitAmount(long oreDays) {

        private static final BigDecimal ORE_DAYS_OF_A_KRONE = BigDecimal.valueOf(700);

        public SplitAmount plus(SplitAmount other) {
            return new SplitAmount(oreDays + other.oreDays);
        }

        public SplitAmount minus(SplitAmount other) {
            return new SplitAmount(oreDays - other.oreDays);
        }

        /** Rounded to øre, half up. */
        public BigDecimal kroner() {
            return BigDecimal.valueOf(oreDays).divide(ORE_DAYS_OF_A_KRONE, 2, RoundingMode.HALF_UP);
        }
    }
}
