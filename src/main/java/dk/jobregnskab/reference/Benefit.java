package dk.jobregnskab.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of income support, as the benchmark and the municipality's accounts see it.
 *
 * @param name the name that is printed
 * @param aliases other names that registers deliver it under
 * @param group the part of the benchmark it belongs to; null when it belongs to none, or when no part is published for it
 * @param inBenchmarkFrom the first period whose overall list counts it; null when none does
 * @param inBenchmarkTo the last day on which it was paid under that name; null while it goes on
 * @param totalOnly whether the overall list counts it and no part does
 * @param financing how the municipality bears it; null when it does not, or when that is not known
 * @param stateGrant money of the state and no benefit: counts neither as persons nor as gross
 * @param function function of the municipal accounts; blank when there is none
 * @param dreamCodes codes of the DREAM register, as ranges; blank when they are not known
 * @param certainty how well the row is known: {@code sure}, {@code likely} or {@code unsure}
 */
public record Benefit(
        String name,
        List<String> aliases,
        @Nullable String group,
        Kind kind,
        @Nullable Period inBenchmarkFrom,
        @Nullable LocalDate inBenchmarkTo,
        boolean totalOnly,
        @Nullable Financing financing,
        boolean stateGrant,
        String function,
        String dreamCodes,
        String certainty) {

    /** Whether one is expected to leave it again. */
    public enum Kind {
        TEMPORARY,
        PERMANENT,
        OTHER
    }

    /** Who pays first: the municipality, which the state then refunds, or somebody else, whom the municipality then co-finances. */
    public enum Financing {
        REFUNDED,
        COFINANCED
    }

    public Benefit {
        aliases = List.copyOf(aliases);
    }

    /** Whether it counts in the overall list of a period (temporary, in the benchmark by its last day, paid on a day of it). */
    public boolean countsInTotal(Period period) {
        boolean begun = inBenchmarkFrom != null && !period.endsBefore(inBenchmarkFrom);
        boolean over = inBenchmarkTo != null && inBenchmarkTo.isBefore(period.start());
        return kind == Kind.TEMPORARY && !stateGrant && begun && !over;
    }
}
