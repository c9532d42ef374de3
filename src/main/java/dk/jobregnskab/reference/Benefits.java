package dk.jobregnskab.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of income support by the names that registers deliver, from {@code benefits.csv}.
 *
 * <p>Lookup folds spelling as {@link Municipalities} does and never guesses: an unknown name stays unknown.
 */
public final class Benefits {

    private final List<Benefit> all;
    private final Map<String, Benefit> byFoldedName = new LinkedHashMap<>();

    private Benefits(List<Benefit> all) {
        this.all = all;
        for (Benefit benefit : all) {
            Stream.concat(Stream.of(benefit.name()), benefit.aliases().stream()).forEach(name -> add(name, benefit));
        }
    }

    private void add(String name, Benefit benefit) {
        Benefit earlier = byFoldedName.put(FoldedName.of(name), benefit);
        if (earlier != null) {
            throw new IllegalStateException(
                    "benefits.csv names " + name + " twice: " + earlier.name() + " and " + benefit.name());
        }
    }

    public static Benefits load() {
        return new Benefits(new ReferenceTable("benefits.csv")
                .rows().stream().map(Benefits::benefit).toList());
    }

    /** All of them, in the order in which they are shown. */
    public List<Benefit> all() {
        return all;
    }

    /** By its name or one of its aliases. */
    public Optional<Benefit> find(String delivered) {
        return Optional.ofNullable(byFoldedName.get(FoldedName.of(delivered)));
    }

    private static Benefit benefit(NamedCsvRecord row) {
        return new Benefit(
                row.getField("name"),
                aliases(row.getField("aliases")),
                filled(row, "group").orElse(null),
                Benefit.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                filled(row, "in_benchmark_from").map(Period::of).orElse(null),
                filled(row, "in_benchmark_to").map(LocalDate::parse).orElse(null),
                yes(row, "total_only"),
                filled(row, "financing").map(Benefits::financing).orElse(null),
                stateGrant(row.getField("role")),
                row.getField("function"),
                row.getField("dream_codes"),
                row.getField("certainty"));
    }

    private static List<String> aliases(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split("\\|", -1));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return switch (row.getField(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw unreadable(row.getField(column));
        };
    }

    private static boolean stateGrant(String role) {
        return switch (role) {
            case "state-grant" -> true;
            case "benefit" -> false;
            default -> throw unreadable(role);
        };
    }

    private static Benefit.Financing financing(String letter) {
        return switch (letter) {
            case "R" -> Benefit.Financing.REFUNDED;
            case "C" -> Benefit.Financing.COFINANCED;
            default -> throw unreadable(letter);
        };
    }

    private static IllegalStateException unreadable(String value) {
        return new IllegalStateException("benefits.csv cannot hold \"" + value + "\" there");
    }
}
