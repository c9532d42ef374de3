package dk.jobregnskab.forecast.calculation;

/** What is foreseen, and measured by what came. */
enum Target {
    /** Each month ahead. */
    MONTH {
        @Override
        double of(double[] ahead, int step) {
            return ahead[step];
        }
    },
    /** The mean of the months up to it, so that a year's end can be told of: their errors partly cancel. */
    MEAN {
        @Override
        double of(double[] ahead, int step) {
            double sum = 0;
            for (int month = 0; month <= step; month++) {
                sum += ahead[month];
            }
            return sum / (step + 1);
        }
    };

    /**
     * @param ahead the months from the origin on, at least to the step
     * @param step from 0
     */
    abstract double of(double[] ahead, int step);
}
