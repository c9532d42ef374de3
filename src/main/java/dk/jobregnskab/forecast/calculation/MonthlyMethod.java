package dk.jobregnskab.forecast.calculation;

/** A way to carry a monthly series on (formulas.md, section 30). */
interface MonthlyMethod {

    int YEAR = 12;

    String name();

    /**
     * @param history oldest first, without gaps, at least {@link #YEAR} months
     * @return the next {@link #YEAR} months, never below zero
     */
    double[] next(double[] history);
}
