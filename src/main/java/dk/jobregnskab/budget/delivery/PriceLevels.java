package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one price level of a budget: two never meet in a sum, so a file has one, and says which. */
final class PriceLevels {

    private final @Nullable PriceLevel ofFile;
    private final String file;
    private final Set<PriceLevel> seen = new LinkedHashSet<>();

    private PriceLevels(@Nullable PriceLevel ofFile, Collection<PriceLevel> seen, String file) {
        this.ofFile = ofFile;
        this.file = file;
        this.seen.addAll(seen);
    }

    /**
     * By the labels of the amounts, else by the titles above them, else by the job's settings; a column may say it too.
     *
     * @throws RefusedFileException when neither they nor a column do
     */
    static PriceLevels of(
            Collection<String> labels, Collection<String> titles, Columns columns, BudgetRules rules, String file) {
        Set<PriceLevel> said = AccountHeader.levels(labels);
        if (said.isEmpty() && columns.position("price-level").isEmpty()) {
            said = AccountHeader.levels(titles);
        }
        PriceLevel level = said.stream().findFirst().or(rules::level).orElse(null);
        if (level == null && columns.position("price-level").isEmpty()) {
            throw new RefusedFileException(
                    "price-level",
                    "filen siger ikke, hvilket prisniveau beløbene står i. Skriv det i en kolonne \"Prisniveau\""
                            + " (2026-p/l eller løbende priser), eller i " + file + " i hjemmets mappe",
                    "the file does not say the price level of its amounts. Write it in a column \"Prisniveau\" (2026-p/l or"
                            + " løbende priser), or as settings: {price-level: \"løbende priser\"} in " + file
                            + " of the home folder");
        }
        return new PriceLevels(level, said, file);
    }

    /** @throws RefusedRowException when the row does not say it, and nothing else does */
    PriceLevel of(AccountCells cells) {
        String text = cells.label("price-level");
        PriceLevel level;
        if (!text.isEmpty()) {
            level = PriceLevel.in(text)
                    .orElseThrow(() -> cells.refuse(
                            "price-level",
                            " er intet prisniveau som 2026-p/l eller løbende priser",
                            " is no price level such as 2026-p/l or løbende priser",
                            text));
        } else if (ofFile != null) {
            level = ofFile;
        } else {
            throw cells.refuse(
                    "price-level",
                    ": prisniveauet mangler. Skriv det, eller sæt det i " + file,
                    ": the price level is missing. Write it, or set it in " + file,
                    text);
        }
        seen.add(level);
        return level;
    }

    Check conclude() {
        Wording title = new Wording("Filen har ét prisniveau", "The file has one price level");
        if (seen.size() <= 1) {
            return Check.ok("budget.price-level", title, null, null, null);
        }
        List<PriceLevel> levels = List.copyOf(seen);
        return new Check(
                "budget.price-level",
                Check.Status.REFUSED,
                title,
                null,
                null,
                null,
                new Wording(
                        "beløbene står i flere prisniveauer: " + levels.get(0).danish() + " og "
                                + levels.get(1).danish() + ". De kan ikke lægges sammen. Lever filen i ét",
                        "the amounts are in more than one price level: "
                                + levels.get(0).english() + " and "
                                + levels.get(1).english()
                                + ". They cannot be added. Deliver the file in one"));
    }
}
