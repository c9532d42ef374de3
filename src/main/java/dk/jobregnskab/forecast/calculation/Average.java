package dk.jobregnskab.forecast.calculation;

/** The mean of two methods: their errors partly cancel. */
final class Average implements MonthlyMethod {

    private final MonthlyMethod one;
    private final MonthlyMethod other;

    Average(MonthlyMethod one, MonthlyMethod other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public String name() {
        return other.name() + "+" + one.name();
    }

    @Override
    public double[] next(double[] history) {
        double[] next = one.next(history);
        double[] others = other.next(history);
        for (int step = 0; step < next.length; step++) {
            next[step] = (next[step] + others[step]) / 2;
        }
        return next;
    }
}
