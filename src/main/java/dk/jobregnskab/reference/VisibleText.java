package dk.jobregnskab.reference;

/**
 * Text that may come from outside, such as the name of a file, as one line that shows what it holds. What is not seen when it is printed, or
 * moves what is, stands there as its number: a name can neither begin a line of ours, nor colour it, nor turn it round.
 */
public final class VisibleText {

    private VisibleText() {}

    /** Does nothing to text that was made visible before, nor to the meaning of JSON on one line. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isSeen(character)) {
                visible.appendCodePoint(character);
            } else {
                append(visible, character);
            }
        });
        return visible.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void append(StringBuilder visible, int character) {
        switch (character) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                for (char unit : Character.toChars(character)) {
                    visible.append(String.format("\\u%04X", (int) unit));
                }
            }
        }
    }
}
