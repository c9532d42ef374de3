package dk.jobregnskab.register;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jobcenter's own register, as known at some moment. No citizen can be seen through it. */
public interface Register {

    /**
     * @param municipalityCode whose money it is
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    RegisterEdition of(String municipalityCode, Instant asOf);

    /** The register as of one moment. */
    interface RegisterEdition {

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
    }

    /**
     * One benefit.
     *
     * @param group its benchmark group; blank when it has none
     * @param inTotal whether the overall list counts it
     * @param mostCitizens the largest number of citizens in any week of the period: what decides whether it may be shown
     */
    record BenefitFigure(RegisterFigure figure, String group, boolean inTotal, int mostCitizens) {}

    /**
     * One step of the refund ladder.
     *
     * @param municipalPercent the municipality's own share, in hundredths of a percent
     * @param cofinanced whether somebody else pays and the municipality co-finances
     */
    record StepFigure(int municipalPercent, boolean cofinanced, RegisterFigure figure, int mostCitizens) {}

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
     * @param lines of the group in the weeks of the period
     * @param netted citizens and weeks in which more than one line was known from this delivery on
     * @param personWeeks what it changed in the number of citizens counted, summed over the weeks
     * @param net kroner
     */
    record Contribution(long sourceFileId, long lines, long netted, long personWeeks, BigDecimal net) {}
}
