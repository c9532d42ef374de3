package dk.jobregnskab.samples.register;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a file says about the months before its own: as additions to earlier lines, never instead of them. */
final class Corrections {

    static final int MONTHS_BACK = 4;

    private static final int CORRECTED_PER_MILLE = 95;
    private static final int TWICE_PER_MILLE = 40;

    /** Refund in percent. The state's own grant is on no step. */
    private static final Map<Integer, Integer> STEP_INSTEAD = Map.of(80, 40, 40, 30, 30, 20, 20, 30);

    private final RegisterPlan plan;

    Corrections(RegisterPlan plan) {
        this.plan = plan;
    }

    List<RegisterRow> of(Citizen citizen, YearMonth file) {
        List<RegisterRow> rows = new ArrayList<>();
        for (int back = MONTHS_BACK; back > 0; back--) {
            YearMonth month = file.minusMonths(back);
            if (plan.covers(month) && citizen.delay(month) == back) {
                rows.addAll(citizen.payments(month));
            }
        }
        Dice dice = citizen.dice(file, 3);
        YearMonth month = file.minusMonths(dice.between(1, MONTHS_BACK));
        if (dice.perMille(CORRECTED_PER_MILLE) && plan.covers(month) && citizen.delay(month) == 0) {
            correct(citizen.payments(month), dice, rows);
        }
        return rows;
    }

    private static void correct(List<RegisterRow> paid, Dice dice, List<RegisterRow> rows) {
        if (paid.isEmpty()) {
            return;
        }
        int first = dice.below(paid.size());
        RegisterRow row = paid.get(first);
        switch (dice.below(4)) {
            case 0 -> paid.subList(first, Math.min(first + 3, paid.size())).forEach(one -> rows.add(one.reversed()));
            case 1 -> rows.add(row.withGross(-Rounded.share(row.gross(), dice.between(10, 60), 100)));
            case 2 -> backPay(row, dice, rows);
            default -> regrade(row, rows);
        }
    }

    /** Two lines that are the same to the letter are two payments. */
    private static void backPay(RegisterRow row, Dice dice, List<RegisterRow> rows) {
        RegisterRow more = row.withGross(Rounded.share(row.gross(), dice.between(5, 30), 100));
        rows.add(more);
        if (dice.perMille(TWICE_PER_MILLE)) {
            rows.add(more);
        }
    }

    /** Taken back on one step of the ladder and paid on another: the gross amounts cancel out, the refunds do not. */
    private static void regrade(RegisterRow row, List<RegisterRow> rows) {
        Integer other = STEP_INSTEAD.get(row.step());
        if (other == null) {
            return;
        }
        rows.add(row.reversed());
        rows.add(row.onStep(other));
    }
}
