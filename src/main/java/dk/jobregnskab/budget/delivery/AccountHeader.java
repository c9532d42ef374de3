package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Labels of a file about accounts: an amount's label names its unit, and perhaps its price level. */
final class AccountHeader {

    private static final Pattern LABEL_WITH_UNIT = Pattern.compile(
            "([^(]*?\\p{L})\\s*[,;]?\\s+(?:i\\s+)?"
                    + "((?:(?:1[., ]?000|tusinde?|t\\.?|mio\\.?|mill\\.?|millioner)\\s?)?(?:kr|kroner)\\b.*"
                    + "|\\d{4}-p/?l.*|løbende priser.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AccountHeader() {}

    /** {@code Beløb i 1.000 kr.} as {@code Beløb (1.000 kr.)}: what stands in brackets is no part of a column's name. */
    static List<String> bracketed(List<String> header) {
        return header.stream().map(AccountHeader::bracketed).toList();
    }

    private static String bracketed(String label) {
        Matcher unit = LABEL_WITH_UNIT.matcher(label);
        return unit.matches() ? unit.group(1) + " (" + unit.group(2) + ")" : label;
    }

    /** Whether a header has one of the columns. */
    static boolean has(List<String> header, Map<String, List<String>> columns, String... names) {
        for (String name : names) {
            if (Columns.count(bracketed(header), Map.of(name, columns.getOrDefault(name, List.of()))) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The unit of the amounts: by their labels, else by the titles above them, else by the job's settings.
     *
     * @param labels of the columns that hold amounts
     * @param setting what the job says of files that do not say it
     * @throws RefusedFileException when there is none, or more than one
     */
    static MoneyUnit unit(Collection<String> labels, Collection<String> titles, @Nullable String setting, String file) {
        Set<MoneyUnit> units = units(labels);
        if (units.isEmpty()) {
            units = units(titles);
        }
        if (units.size() > 1) {
            List<String> written = units.stream().map(MoneyUnit::written).toList();
            throw new RefusedFileException(
                    "unit",
                    "beløbene står i flere enheder: " + String.join(" og ", written) + ". Lever filen med én enhed",
                    "the amounts are in more than one unit: " + String.join(" and ", written)
                            + ". Deliver the file with one unit");
        }
        return units.stream()
                .findFirst()
                .or(() -> setting == null ? Optional.empty() : MoneyUnit.in(setting))
                .orElseThrow(() -> new RefusedFileException(
                        "unit",
                        "filen siger ikke, hvilken enhed beløbene står i. Skriv den i kolonnens overskrift, for eksempel \""
                                + label(labels) + " (1.000 kr.)\", eller i " + file + " i hjemmets mappe",
                        "the file does not say the unit of its amounts. Write it in the column's label, for example \""
                                + label(labels) + " (1.000 kr.)\", or as settings: {unit: \"1.000 kr.\"} in " + file
                                + " of the home folder"));
    }

    private static String label(Collection<String> labels) {
        return labels.stream().findFirst().orElse("Beløb");
    }

    private static Set<MoneyUnit> units(Collection<String> texts) {
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        texts.forEach(text -> MoneyUnit.in(text).ifPresent(units::add));
        return units;
    }

    /** Price levels that texts name. */
    static Set<PriceLevel> levels(Collection<String> texts) {
        Set<PriceLevel> levels = new HashSet<>();
        texts.forEach(text -> PriceLevel.in(text).ifPresent(levels::add));
        return levels;
    }
}
