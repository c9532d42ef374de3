package dk.jobregnskab.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What our own register says of a group of benefits in a period. Amounts in kroner with two decimals.
 *
 * @param group a benchmark group, or a benefit
 * @param fullTimePersons two decimals; weighted by hours where the edition says so
 * @param net what the municipality bears itself
 * @param netPerFullTimePerson kroner per full-time person and year; null without persons
 * @param preliminary true while late registrations must be expected
 */
public record RegisterFigure(
        String group,
        BigDecimal fullTimePersons,
        BigDecimal gross,
        BigDecimal refund,
        BigDecimal coFinancing,
        BigDecimal net,
        @Nullable BigDecimal netPerFullTimePerson,
        boolean preliminary) {}
