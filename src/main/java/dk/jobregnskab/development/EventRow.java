package dk.jobregnskab.development;

import dk.jobregnskab.reference.Period;
import java.time.LocalDate;

/**
 * One event as delivered.
 *
 * @param period the month in which it began
 * @param to last day; equal to {@code from} for a single date
 * @param breaks table ids and measures, separated by {@code |}; blank when none
 */
public record EventRow(
        Period period, String name, LocalDate from, LocalDate to, String kind, String source, String breaks) {}
