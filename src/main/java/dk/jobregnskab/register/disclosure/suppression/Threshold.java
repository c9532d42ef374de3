package dk.jobregnskab.register.disclosure.suppression;

/** From how many citizens on a cell is shown (formulas.md, section 22.1). */
public record Threshold(int citizens) {

    private static final int FLOOR = 3;

    public static final Threshold DEFAULT = new Threshold(5);

    public Threshold {
        if (citizens < FLOOR) {
            throw new IllegalArgumentException("cells may be shown from " + FLOOR
                    + " citizens on, not from " + citizens + ": raise the threshold for small counts to " + FLOOR
                    + " or more");
        }
    }

    public boolean isSmall(int count) {
        return 0 < count && count < citizens;
    }
}
