package dk.jobregnskab.reference;

import java.text.Normalizer;
import java.util.Locale;

/** What remains of a name when only its spelling differs. For lookup; never printed. */
final class FoldedName {

    private FoldedName() {}

    /** Without case, spaces and dashes, composed, and with å, æ, ø for aa, ae, oe. Nothing is guessed: other letters stay other letters. */
    static String of(String name) {
        return Normalizer.normalize(Label.of(name), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replaceAll("[\\s\\u00a0\\p{Pd}]+", "");
    }
}
