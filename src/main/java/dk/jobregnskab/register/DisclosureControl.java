package dk.jobregnskab.register;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.StepFigure;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures of the register may leave the house (formulas.md, section 22). A cell that is not shown hides its persons, its kroner and
 * everything computed from them.
 */
public interface DisclosureControl {

    /**
     * What is shown of months and periods belongs to one table: hidden is also what would give a hidden cell away, in this table or in one of
     * those that were shown before.
     *
     * @param asOf the moment that is shown; {@link Instant#MAX} for everything known
     * @param besideMonths from each moment on the periods that are shown beside the months; the same ones in every report, or two reports give
     *     away what each of them hides
     */
    Disclosure of(String municipalityCode, Instant asOf, NavigableMap<Instant, Set<Period>> besideMonths);

    /** The answer for one edition of the register. */
    interface Disclosure {

        /** The newest months, at most three years of them, oldest first. */
        List<Period> months();

        /** A group of the benchmark, or its total. */
        boolean group(Period period, String group);

        boolean benefit(Period period, BenefitFigure benefit);

        boolean step(Period period, StepFigure step);

        /** How many citizens a group had. */
        boolean citizens(Period period, HoursFigure group);

        /** The benefits that are told of: also hidden ones with nobody in the period any more, because a row that is missing would say so. */
        List<BenefitFigure> benefits(Period period);

        /** How many of them worked part time. */
        boolean partTime(Period period, HoursFigure group);

        /**
         * The categories of a group that are told of, also those with nobody in the period: a row that is missing would say so. Empty where
         * not even which there are is told.
         */
        Optional<List<CategoryFigure>> categories(Period period, HoursFigure group);

        /** A group's full-time persons of one category. */
        boolean category(Period period, HoursFigure group, CategoryFigure category);

        /** The total of a month as it stood at an earlier moment. */
        boolean total(Period month, Instant knownAt);

        /** Whether so many lines or citizens may be told by themselves. */
        boolean count(long number);

        /** Fewer citizens than this are not shown. */
        int smallestCount();
    }
}
