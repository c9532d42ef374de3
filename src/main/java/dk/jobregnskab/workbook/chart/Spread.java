package dk.jobregnskab.workbook.chart;

/** Moves things on a line apart, as little as they must be for none to overlap the next. */
final class Spread {

    private static final int ROUNDS = 100;

    private Spread() {}

    /**
     * The middles after moving, in the same order.
     *
     * @param wanted middles, the least first
     * @param room how much each takes
     */
    static double[] apart(double[] wanted, double[] room) {
        double[] placed = wanted.clone();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < placed.length; i++) {
                double overlap = (room[i - 1] + room[i]) / 2 - (placed[i] - placed[i - 1]);
                if (overlap > 0) {
                    placed[i - 1] -= overlap / 2;
                    placed[i] += overlap / 2;
                }
            }
        }
        return placed;
    }
}
