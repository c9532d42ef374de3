package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a written 1 stands for. The order is that in which a text is searched: each is a part of those after it. */
enum MoneyUnit {
    MILLIONS("mio. kr.", 6, "\\b(mio|mill|millioner)\\b\\.?\\s?(kr|kroner|dkk)|\\bdkk million"),
    THOUSANDS("1.000 kr.", 3, "\\b1[., ]?000\\s?(kr|kroner|dkk)|\\b(t|tusinde?)\\.?\\s?kr|\\btkr|\\bdkk 1[., ]?000"),
    KRONER("kr.", 0, "\\b(kr|kroner|dkk)\\b");

    private static final int OERE = 2;
    private static final BigDecimal LARGE = new BigDecimal("1e8");

    private final String written;
    private final int power;
    private final Pattern pattern;

    MoneyUnit(String written, int power, String pattern) {
        this.written = written;
        this.power = power;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The one that a text names, such as {@code Beløb (1.000 kr.)}. */
    static Optional<MoneyUnit> in(String text) {
        for (MoneyUnit unit : values()) {
            if (unit.pattern.matcher(text).find()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** As it is written. */
    String written() {
        return written;
    }

    /** So that nothing is smaller than an øre. */
    int mostDecimals() {
        return power + OERE;
    }

    BigDecimal kroner(BigDecimal amount) {
        return amount.movePointRight(power).setScale(OERE);
    }

    /** Kroner in a sentence: exact, and never nine digits in a row, which would be taken for a citizen's number. */
    static Wording shown(BigDecimal kroner) {
        return new Wording(shown(kroner, Language.DANISH), shown(kroner, Language.ENGLISH));
    }

    private static String shown(BigDecimal kroner, Language language) {
        NumberText text = NumberText.in(language);
        boolean large = kroner.abs().compareTo(LARGE) >= 0;
        BigDecimal number = (large ? kroner.movePointLeft(MILLIONS.power) : kroner).stripTrailingZeros();
        String unit = !large ? " kr." : language == Language.DANISH ? " mio. kr." : " million kr.";
        return text.decimal(number, Math.max(0, number.scale())) + unit;
    }

    /** Half of an amount's last written digit, in kroner. */
    BigDecimal halfDigit(BigDecimal amount) {
        return new BigDecimal("0.5").movePointRight(power - amount.scale());
    }
}
