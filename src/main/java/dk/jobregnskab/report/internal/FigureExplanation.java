package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group's figures of a period are made of. No citizen can be seen through it.
 *
 * @param asOf the moment whose knowledge it shows
 * @param constructed true when any input of the period's figures is invented; each part says whether it is itself
 * @param register null when no line of ours lies in the period
 * @param benchmark null when the ministry has published nothing for the group
 * @param saving null when no value is known
 */
record FigureExplanation(
        int schema,
        Figures.MunicipalityName municipality,
        Period period,
        String group,
        String asOf,
        boolean constructed,
        @Nullable RegisterPart register,
        @Nullable BenchmarkPart benchmark,
        @Nullable SavingPart saving) {

    boolean hasParts() {
        return register != null || benchmark != null || saving != null;
    }

    /** A delivery by name, the first digits of its SHA-256, and when it was received. */
    record File(String name, String fileId, String receivedAt) {}

    /**
     * Our own register (formulas.md, sections 13 to 17 and 20).
     *
     * @param lines of all deliveries, and so are the others
     * @param netted null where the register is one of spells, and so are person-weeks and person-days
     * @param spells null where the register is one of weeks, and so are their days
     * @param net kroner
     * @param formulas with the numbers put in
     */
    record RegisterPart(
            RegisterFigure figure,
            List<Added> deliveries,
            long lines,
            @Nullable Long netted,
            @Nullable Long personWeeks,
            @Nullable Long personDays,
            @Nullable Long spells,
            @Nullable Long spellDays,
            @Nullable BigDecimal hourDays,
            BigDecimal net,
            List<String> formulas,
            boolean constructed) {}

    /**
     * What one delivery adds.
     *
     * @param lines of the group in the period; of spells the amounts that count
     * @param netted citizens and weeks in which more than one line was known from this delivery on; null where the register is one of spells
     * @param personDays the citizens counted, each week times its days inside the period; null where the register is one of spells
     * @param spells cases whose newest registration it holds, with a day in the period; null where the register is one of weeks
     * @param spellDays their days that count
     * @param hourDays weekly hours, once for each of these days
     * @param net kroner, rounded by itself; the sum is rounded once
     */
    record Added(
            File file,
            long lines,
            @Nullable Long netted,
            @Nullable Long personWeeks,
            @Nullable Long personDays,
            @Nullable Long spells,
            @Nullable Long spellDays,
            @Nullable BigDecimal hourDays,
            BigDecimal net) {}

    /**
     * The ministry's benchmark.
     *
     * @param row of the file
     * @param definition what that version counts
     */
    record BenchmarkPart(
            BenchmarkLine line,
            @Nullable File file,
            @Nullable Long row,
            String definition,
            boolean constructed) {}

    /**
     * What the difference is worth.
     *
     * @param priceSource who stated the price or amount, or what it was worked out from
     * @param file that states it; null when none does
     * @param formulas with the numbers put in
     */
    record SavingPart(
            Saving saving, String priceSource, @Nullable File file, List<String> formulas, boolean constructed) {}
}
