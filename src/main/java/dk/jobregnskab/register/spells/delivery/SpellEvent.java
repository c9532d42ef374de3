package dk.jobregnskab.register.spells.delivery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** What a registration does to its case. */
public enum SpellEvent {
    NEW("NY"),
    CHANGED("ÆNDR"),
    DELETED("SLET");

    private final String word;

    SpellEvent(String word) {
        this.word = word;
    }

    static Optional<SpellEvent> of(String delivered) {
        String composed = Normalizer.normalize(delivered, Normalizer.Form.NFC);
        return Arrays.stream(values())
                .filter(event -> event.word.equals(composed))
                .findFirst();
    }

    /** As delivered and stored. */
    public String word() {
        return word;
    }
}
