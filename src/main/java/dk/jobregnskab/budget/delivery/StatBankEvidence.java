package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of expense each account of a table has, before any row of it is used: only then is it known which rows are sums of others. */
final class StatBankEvidence {

    private static final int MOST_OWNERS = 30;
    private static final int NO_GROUPING = 1000;

    private final Map<Long, ArtLevels> accounts = new HashMap<>();
    private final List<String> owners = new ArrayList<>();
    private final Set<Art.Level> levels = EnumSet.noneOf(Art.Level.class);
    private @Nullable Wording repeated;

    private StatBankEvidence() {}

    /** @throws RefusedFileException when the table's owners overlap, or it has one side of the accounts only */
    static StatBankEvidence of(Table table, StatBankReader reader) {
        StatBankEvidence evidence = new StatBankEvidence();
        int width = table.header().size();
        try (Table.Rows rows = table.rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().size() == width && !row.isBlank()) {
                    evidence.see(row, reader);
                }
            }
        }
        evidence.requireNoTotalOfOwners();
        evidence.requireBothSides();
        return evidence;
    }

    /** What cannot be used is told when the row is read again. */
    private void see(RawRow raw, StatBankReader reader) {
        try {
            if (reader.read(raw) instanceof ParsedRow.Accepted<Posting> accepted) {
                see(raw.number(), accepted.facts().get(0));
            }
        } catch (RefusedRowException refusedLater) {
            return;
        }
    }

    private void see(long row, Posting posting) {
        levels.add(posting.art().level());
        boolean isNew =
                accounts.computeIfAbsent(key(posting), first -> new ArtLevels()).add(posting.art(), posting.kroner());
        if (!isNew && repeated == null) {
            repeated = new Wording(
                    "række " + row + ": konto, art og år findes flere gange. Hent tabellen igen",
                    "row " + row + ": account, art and year are there more than once. Fetch the table again");
        }
    }

    private long key(Posting posting) {
        int grouping = posting.grouping() == null ? NO_GROUPING : Integer.parseInt(posting.grouping());
        long key = posting.year();
        key = key * 1000 + Integer.parseInt(posting.municipality());
        key = key * 100_000
                + Integer.parseInt(posting.function().function().code().replace(".", ""));
        key = key * 10 + posting.dranst();
        key = key * MOST_OWNERS + owner(posting.owner());
        return key * (NO_GROUPING + 1) + grouping;
    }

    private int owner(String owner) {
        int known = owners.indexOf(owner);
        if (known >= 0) {
            return known;
        }
        if (owners.size() == MOST_OWNERS) {
            throw new RefusedFileException(
                    "owner",
                    "kolonnen EJER har flere end " + MOST_OWNERS + " værdier. Hent tabellen igen",
                    "the column EJER has more than " + MOST_OWNERS + " values. Fetch the table again");
        }
        owners.add(owner);
        return owners.size() - 1;
    }

    private void requireNoTotalOfOwners() {
        if (owners.size() > 1 && owners.stream().anyMatch(StatBankEvidence::isTotal)) {
            throw new RefusedFileException(
                    "total-twice",
                    "kolonnen EJER har både en total og dens dele. Hent tabellen igen med enten totalen eller delene",
                    "the column EJER has a total and its parts. Fetch the table again with either the total or the parts");
        }
    }

    private static boolean isTotal(String owner) {
        String text = owner.toLowerCase(Locale.ROOT);
        return text.equals("tot") || text.startsWith("i alt") || text.startsWith("total") || text.endsWith(" i alt");
    }

    private void requireBothSides() {
        if (levels.equals(Set.of(Art.Level.EXPENDITURE)) || levels.equals(Set.of(Art.Level.INCOME))) {
            throw new RefusedFileException(
                    "one-side",
                    "kolonnen ART har kun bruttoudgifter eller kun indtægter. Hent tabellen igen med begge, eller med"
                            + " \"I alt (netto)\" (TOT)",
                    "the column ART has only expenditure or only income. Fetch the table again with both, or with"
                            + " \"I alt (netto)\" (TOT)");
        }
    }

    /** Whether a row is a posting, and no sum of others. */
    boolean uses(Posting posting) {
        ArtLevels levelsOfAccount = accounts.get(key(posting));
        return levelsOfAccount != null && levelsOfAccount.uses(posting.art());
    }

    /** The first account, kind and year that is there twice; null without one. */
    @Nullable
    Wording repeated() {
        return repeated;
    }

    /** A sum that is not that of its parts; null without one. */
    @Nullable
    Wording contradiction() {
        return accounts.entrySet().stream()
                .filter(account -> account.getValue().contradiction().isPresent())
                .min(Map.Entry.comparingByKey())
                .map(account -> sentence(
                        account.getKey(), account.getValue().contradiction().orElseThrow()))
                .orElse(null);
    }

    private static Wording sentence(long key, ArtLevels.Contradiction found) {
        long account = key / (NO_GROUPING + 1) / MOST_OWNERS;
        String code = String.format(Locale.ROOT, "%05d", account / 10 % 100_000);
        String function = code.charAt(0) + "." + code.substring(1, 3) + "." + code.substring(3);
        String where = function + " dranst " + account % 10;
        String total = found.total().stripTrailingZeros().toPlainString();
        String parts = found.parts().stripTrailingZeros().toPlainString();
        return new Wording(
                "funktion " + where + ": en sum i kolonnen ART er " + total + ", og dens dele giver " + parts
                        + " (1.000 kr.). Hent tabellen igen med hele arten eller med ét niveau",
                "function " + where + ": a sum in the column ART is " + total + ", and its parts add up to " + parts
                        + " (1,000 kroner). Fetch the table again with all of ART, or with one level of it");
    }
}
