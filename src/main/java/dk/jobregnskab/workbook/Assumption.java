package dk.jobregnskab.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that calculations rest on.
 *
 * @param definedName ASCII name of the cell, the same in every edition and language; null when nothing refers to it
 * @param basis "offentliggjort", "register", "regnskab" or "satser", in the workbook's language
 * @param group the group of benefits whose unit price this is; null for any other assumption
 * @param drives true when formulas of the workbook compute with the cell; else it is there for information
 * @param constructed whether the value is invented
 */
public record Assumption(
        @Nullable String definedName,
        String description,
        BigDecimal value,
        String unit,
        String validFrom,
        String basis,
        String source,
        @Nullable String group,
        boolean drives,
        boolean constructed) {}
