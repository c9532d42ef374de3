package dk.jobregnskab.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Expected and actual before anything is rounded. Persons are counted in billionths, so that sums stay exact.
 *
 * @param population persons aged 16–66
 * @param difference expected − actual
 */
record SampleFigure(long population, long expected, long difference) {

    static final SampleFigure NONE = new SampleFigure(0, 0, 0);

    private static final int SCALE = 9;

    /** Both shares in billionths of the population. */
    static SampleFigure ofShares(long population, long expectedShare, long differenceShare) {
        return new SampleFigure(population, population * expectedShare, population * differenceShare);
    }

    SampleFigure plus(SampleFigure other) {
        return new SampleFigure(
                population + other.population, expected + other.expected, difference + other.difference);
    }

    long differenceShare() {
        return difference / population;
    }

    /** The six published cells. Each is rounded by itself, as the ministry does, so they may disagree in the last digit. */
    String cells() {
        return String.join(
                ";",
                persons(expected),
                persons(expected - difference),
                persons(difference),
                share(expected),
                share(expected - difference),
                share(difference));
    }

    private static String persons(long billionths) {
        return BigDecimal.valueOf(billionths, SCALE)
                .setScale(-1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String share(long billionths) {
        return BigDecimal.valueOf(billionths, SCALE - 2)
                .divide(BigDecimal.valueOf(population), 1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
