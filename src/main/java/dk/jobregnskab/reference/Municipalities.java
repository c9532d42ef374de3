package dk.jobregnskab.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The 98 municipalities by code and by the spellings that sources use.
 *
 * <p>Lookup folds case, spaces, dashes and aa/å, ae/æ, oe/ø, and knows a list of aliases. It never guesses: near names are different
 * municipalities (Herlev and Herning), so an unknown name stays unknown.
 */
public final class Municipalities {

    private final Map<String, Municipality> byCode = new LinkedHashMap<>();
    private final Map<String, Municipality> byFoldedName = new LinkedHashMap<>();

    private Municipalities() {}

    /** Reads {@code municipalities.csv} and {@code municipality-aliases.csv}. */
    public static Municipalities load() {
        Municipalities all = new Municipalities();
        for (NamedCsvRecord row : new ReferenceTable("municipalities.csv").rows()) {
            all.add(new Municipality(
                    row.getField("code"), row.getField("name"), row.getField("region"), row.getField("landsdel")));
        }
        all.byFoldedName.put(FoldedName.of(Municipality.COUNTRY.name()), Municipality.COUNTRY);
        for (NamedCsvRecord row : new ReferenceTable("municipality-aliases.csv").rows()) {
            String code = row.getField("code");
            Municipality known = code.equals(Municipality.COUNTRY.code()) ? Municipality.COUNTRY : all.byCode.get(code);
            if (known == null) {
                throw new IllegalStateException("municipality-aliases.csv names the unknown code " + code);
            }
            all.byFoldedName.put(FoldedName.of(row.getField("alias")), known);
        }
        return all;
    }

    private void add(Municipality municipality) {
        byCode.put(municipality.code(), municipality);
        byFoldedName.put(FoldedName.of(municipality.name()), municipality);
        byFoldedName.put(FoldedName.of(municipality.name() + " Kommune"), municipality);
    }

    /** The 98, ordered by code. */
    public Collection<Municipality> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** By code ({@code 151}, {@code 0151}) or by name; the whole country answers to {@code 000} and {@code Hele landet}. */
    public Optional<Municipality> find(String codeOrName) {
        String text = codeOrName.strip();
        if (text.matches("\\d{3,4}")) {
            String code = text.length() == 4 && text.startsWith("0") ? text.substring(1) : text;
            return code.equals(Municipality.COUNTRY.code())
                    ? Optional.of(Municipality.COUNTRY)
                    : Optional.ofNullable(byCode.get(code));
        }
        return Optional.ofNullable(byFoldedName.get(FoldedName.of(text)));
    }

    /** By code alone, for codes that were read from our own tables. */
    public Municipality get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("unknown municipality code " + code));
    }
}
