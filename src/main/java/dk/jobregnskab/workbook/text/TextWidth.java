package dk.jobregnskab.workbook.text;

/** How wide Arial is, in thousandths of its size, from the font's published metrics: no font need be installed. */
public final class TextWidth {

    private static final char FIRST = ' ';
    private static final int OTHER = 600;

    /** From the blank to the tilde. */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };

    private TextWidth() {}

    public static int of(String text, boolean bold) {
        return text.chars().map(character -> of((char) character, bold)).sum();
    }

    private static int of(char character, boolean bold) {
        int[] widths = bold ? BOLD : REGULAR;
        int index = character - FIRST;
        if (index >= 0 && index < widths.length) {
            return widths[index];
        }
        return switch (character) {
            case 'æ' -> 889;
            case 'Æ' -> 1000;
            case 'Ø' -> 778;
            case 'Å' -> 722;
            default -> OTHER + (bold ? 11 : 0);
        };
    }
}
