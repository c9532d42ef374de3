package dk.jobregnskab.forecast.calculation;

import java.util.ArrayList;
import java.util.List;

/**
 * Moments at which a forecast is made, each as the number of months known then.
 *
 * @param months oldest first
 * @param warmUp how many of the first ones only teach: their errors are not counted
 */
record Origins(List<Integer> months, int warmUp) {

    /** From two years on a season is known at all. */
    static final int EARLIEST = 2 * MonthlyMethod.YEAR;

    /** Those asked for, and before them as many as the series allows at the same distance. */
    static Origins of(int first, int every, int end) {
        List<Integer> months = new ArrayList<>();
        int taught = Math.max(0, (first - EARLIEST) / every);
        for (int origin = first - taught * every; origin < end; origin += every) {
            months.add(origin);
        }
        return new Origins(months, taught);
    }

    /** The same, with errors counted only where so many months were known. */
    Origins countedFrom(int known) {
        return new Origins(
                months, (int) months.stream().filter(one -> one < known).count());
    }

    int size() {
        return months.size();
    }

    int at(int index) {
        return months.get(index);
    }

    /** Whether at one origin the actual value was known that another's forecast of a step ahead is measured by. */
    boolean isKnown(int index, int step, int atOrigin) {
        return at(index) + step + 1 <= at(atOrigin);
    }
}
