package dk.jobregnskab.workbook.style;

import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.Arrays;

/** How a cell shows its value. Codes are US-English in the file; the reader's own settings localise them. */
public enum Format {
    /** Text from a label or from input; never read as a formula. */
    TEXT(""),
    /** Text that a formula makes. */
    FORMULA_TEXT(""),
    /** A word where a number would stand. */
    WORD(""),
    COUNT("#,##0"),
    SIGNED_COUNT("+#,##0;-#,##0;0"),
    ONE_DECIMAL("#,##0.0"),
    TWO_DECIMALS("#,##0.00"),
    SIGNED_DECIMAL("+#,##0.0;-#,##0.0;0.0"),
    SIGNED_TWO_DECIMALS("+#,##0.00;-#,##0.00;0.00"),
    SIGNED_PERCENT("+0.0%;-0.0%;0.0%"),
    PERCENT("0.0%"),
    /** Kroner shown as millions: the cell keeps every krone, so that sums stay exact. */
    MILLIONS("#,##0.0,,"),
    SIGNED_MILLIONS("+#,##0.0,,;-#,##0.0,,;0.0"),
    /** The same as thousands. */
    THOUSANDS("#,##0,"),
    SIGNED_THOUSANDS("+#,##0,;-#,##0,;0"),
    RANK("0"),
    RANK_CHANGE("\"▲ \"0;\"▼ \"0;\"{unchanged}\""),
    /** Kroner as millions with the unit, where no header says it. */
    MILLIONS_OF_KRONER("#,##0.0,,\" {millions}\""),
    SIGNED_MILLIONS_OF_KRONER("+#,##0.0,,\" {millions}\";-#,##0.0,,\" {millions}\";0.0\" {millions}\""),
    RANK_OF("0\" {of98}\""),
    DATE("dd.mm.yyyy"),
    MOMENT("{moment}"),
    /** The first day of a month along an axis. */
    MONTH("{month}");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final String code;

    Format(String code) {
        this.code = code;
    }

    public String code(Labels labels) {
        return code.replace("{unchanged}", labels.text("word.unchanged"))
                .replace("{millions}", labels.text("format.millions"))
                .replace("{of98}", labels.text("format.of98"))
                .replace("{moment}", labels.text("format.moment"))
                .replace("{month}", labels.text("format.month"));
    }

    public boolean isText() {
        return code.isEmpty();
    }

    /** By how many decimals a value was delivered with. */
    public static Format ofScale(int scale) {
        if (scale <= 0) {
            return COUNT;
        }
        return scale == 1 ? ONE_DECIMAL : TWO_DECIMALS;
    }

    /** How many decimals an amount or count needs: øre on a round amount of thousands say nothing. */
    public static int scale(BigDecimal... values) {
        boolean round = Arrays.stream(values)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        boolean large = Arrays.stream(values).anyMatch(value -> value.abs().compareTo(THOUSAND) >= 0);
        return round && large
                ? 0
                : Arrays.stream(values).mapToInt(BigDecimal::scale).max().orElse(0);
    }

    /** The same for a difference. */
    public static Format signed(int scale) {
        if (scale <= 0) {
            return SIGNED_COUNT;
        }
        return scale == 1 ? SIGNED_DECIMAL : SIGNED_TWO_DECIMALS;
    }
}
