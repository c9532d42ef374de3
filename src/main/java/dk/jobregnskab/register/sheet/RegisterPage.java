package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.BenefitRow;
import dk.jobregnskab.register.sheet.RegisterPage.CategoryRow;
import dk.jobregnskab.register.sheet.RegisterPage.Counting;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.register.sheet.RegisterPage.PartTimeRow;
import dk.jobregnskab.register.sheet.RegisterPage.ReconciliationRow;
import dk.jobregnskab.register.sheet.RegisterPage.RevisionRow;
import dk.jobregnskab.register.sheet.RegisterPage.StepRow;
import dk.jobregnskab.workbook.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of our own register. Figures that may not leave the house are already gone from it.
 *
 * @param weightedByHours whether it is made of spells, with hours
 * @param constructed whether any of its months rests on an invented delivery
 * @param months group by group, each from the oldest to the newest month
 * @param benefits of the period
 * @param steps of the period: who pays, and how much of it
 * @param partTime of the period, group by group; empty where hours are not known
 * @param categories of the period, group by group; empty where hours are not known
 * @param reconciliations our number beside the ministry's, total first
 * @param revisions what each month has looked like, oldest first
 */
public record RegisterPage(
        boolean weightedByHours,
        boolean constructed,
        List<FigureRow> months,
        List<BenefitRow> benefits,
        List<StepRow> steps,
        List<PartTimeRow> partTime,
        List<CategoryRow> categories,
        List<ReconciliationRow> reconciliations,
        List<RevisionRow> revisions) {

    /** Without a register, or without a month that may be shown. */
    public static final RegisterPage NONE =
            new RegisterPage(false, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public static RegisterPage of(Report report) {
        return report.page(RegisterPage.class).orElse(NONE);
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /**
     * Persons and kroner of a group or benefit.
     *
     * @param figure null when it is hidden
     * @param whole whether the register holds every week of the period: else it is no full figure, however old
     */
    public record FigureRow(
            Period period,
            String name,
            @Nullable RegisterFigure figure,
            boolean preliminary,
            boolean whole,
            boolean constructed) {}

    /** @param group as the benchmark has it; blank when the benefit is in none of its groups */
    public record BenefitRow(String group, Counting counting, FigureRow row) {}

    /** Where a benefit counts. */
    public enum Counting {
        GROUP,
        ONLY_TOTAL,
        PERMANENT,
        NOWHERE
    }

    /** @param municipalPercent hundredths of a percent that the municipality bears itself */
    public record StepRow(int municipalPercent, boolean cofinanced, FigureRow row) {}

    /**
     * How many citizens of a group work part time.
     *
     * @param citizens different ones in the period; null when hidden
     * @param partTime of them; null when hidden
     */
    public record PartTimeRow(
            String group,
            @Nullable Integer citizens,
            @Nullable Integer partTime,
            boolean preliminary,
            boolean constructed) {}

    /**
     * Full-time persons of one category of a group.
     *
     * @param category as the sender words it; blank when not said, null when not even which there are is told
     * @param persons null when hidden
     * @param ofGroup the group's; null when hidden
     */
    public record CategoryRow(
            String group,
            @Nullable String category,
            @Nullable BigDecimal persons,
            @Nullable BigDecimal ofGroup,
            boolean preliminary,
            boolean constructed) {}

    /**
     * Our full-time persons beside the ministry's actual number.
     *
     * @param own null when it is hidden or the register does not hold the whole period
     * @param causes what can make the two differ, each in words
     */
    public record ReconciliationRow(
            String group,
            @Nullable Integer ministry,
            @Nullable BigDecimal own,
            boolean hidden,
            boolean preliminary,
            boolean constructed,
            List<String> causes) {}

    /**
     * Full-time persons of the total as known at the first delivery after the month, and later. Null where nothing had been delivered by then.
     *
     * @param firstAge calendar months from the month to its first delivery
     * @param first at that delivery
     * @param later one, two and three months after it
     * @param monthBefore the month before at the same age as {@code first}
     * @param yearBefore the same month of the year before at the same age as {@code now}
     * @param firstNet kroner at the first delivery
     * @param revised whether it was delivered again since: else what a revision would come to is unknown
     * @param hidden when none of the figures may be shown
     */
    public record RevisionRow(
            Period month,
            Instant firstReceivedAt,
            int firstAge,
            @Nullable BigDecimal first,
            List<@Nullable BigDecimal> later,
            @Nullable BigDecimal now,
            @Nullable BigDecimal monthBefore,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal firstNet,
            @Nullable BigDecimal nowNet,
            boolean revised,
            boolean hidden,
            boolean preliminary,
            boolean constructed) {}
}
