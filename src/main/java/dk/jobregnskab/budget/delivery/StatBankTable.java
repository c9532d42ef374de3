package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.table.RefusedFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statistics Denmark's two tables of budgets and accounts: they have one header, so the table's id tells which one a file is. */
enum StatBankTable {
    BUDK100,
    REGK100;

    private static final Pattern ID = Pattern.compile("(?<![a-z0-9])(budk100|regk100)(?![a-z0-9])");

    /** Whether a header is theirs. */
    static boolean isHeader(List<String> header, Map<String, List<String>> columns) {
        return AccountHeader.has(header, columns, "function")
                && AccountHeader.has(header, columns, "content")
                && AccountHeader.has(header, columns, "area", "price-unit", "owner");
    }

    /** As the operator says, else the first part of the file's name that is one of them. */
    static Optional<StatBankTable> of(LoadOptions options) {
        String said = options.table() == null ? options.fileName() : options.table();
        Matcher id = ID.matcher(said.toLowerCase(Locale.ROOT));
        return id.find() ? Optional.of(valueOf(id.group().toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws RefusedFileException when the file is not this one */
    void require(LoadOptions options) {
        Optional<StatBankTable> said = of(options);
        if (said.isEmpty()) {
            throw new RefusedFileException(
                    "table",
                    "filen siger ikke, hvilken af Danmarks Statistiks tabeller den er, og budget og regnskab har samme"
                            + " overskrift. Indlæs den med load --table BUDK100 (budgetter) eller load --table REGK100"
                            + " (regnskaber)",
                    "the file does not say which table of Statistics Denmark it is, and budgets and accounts have the same"
                            + " header. Load it with load --table BUDK100 (budgets) or load --table REGK100 (accounts)");
        }
        Matcher named = ID.matcher(options.fileName().toLowerCase(Locale.ROOT));
        if (named.find() && !named.group().equals(said.get().id())) {
            throw new RefusedFileException(
                    "table",
                    "filens navn siger " + named.group().toUpperCase(Locale.ROOT) + ", og --table siger " + said.get()
                            + ". Indlæs den uden --table, eller giv filen et andet navn",
                    "the file's name says " + named.group().toUpperCase(Locale.ROOT) + ", and --table says "
                            + said.get() + ". Load it without --table, or give it another name");
        }
        if (said.get() != this) {
            throw new RefusedFileException(
                    "table",
                    "filen er tabel " + said.get() + ", og som denne art kan kun tabel " + this
                            + " indlæses. Indlæs den uden --as",
                    "the file is table " + said.get() + ", and as this kind only table " + this
                            + " can be loaded. Load it without --as");
        }
    }
}
