package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.delivery.Columns;
import java.util.Arrays;
import java.util.Map;

/** The fields of a data line, in their order: the file has no labels of its own. */
enum SpellColumn {
    RECORD("Posttype"),
    CITIZEN("CPR-nummer"),
    BENEFIT("Ydelse"),
    START("Start"),
    END("Slut"),
    HOURS("Timer pr. uge"),
    CATEGORY("Kategori"),
    AMOUNT("Beløb"),
    REFUND_RATE("Refusionssats"),
    REFUND("Refusion"),
    CASE("Sag"),
    EVENT("Hændelse"),
    REGISTERED("Registreret");

    static final int WIDTH = values().length;

    static final Columns LABELS =
            Columns.match(Arrays.stream(values()).map(column -> column.label).toList(), Map.of());

    private final String label;

    SpellColumn(String label) {
        this.label = label;
    }

    int position() {
        return ordinal();
    }
}
