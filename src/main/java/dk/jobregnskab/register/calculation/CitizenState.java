package dk.jobregnskab.register.calculation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one citizen in one week, for one benefit and municipality, while deliveries are counted one after the other. */
final class CitizenState {

    /** The part of it that stands at one pair of rates. Almost everybody has one such part. */
    static final class AtRates {
        private final int refundRate;
        private final int cofinancingRate;
        private long paid;
        private boolean counted;

        private AtRates(CountedLine line) {
            this.refundRate = line.refundRate();
            this.cofinancingRate = line.cofinancingRate();
        }

        private boolean isOf(CountedLine line) {
            return refundRate == line.refundRate() && cofinancingRate == line.cofinancingRate();
        }

        int refundRate() {
            return refundRate;
        }

        int cofinancingRate() {
            return cofinancingRate;
        }

        /** @return 1 when the citizen counts from now on, −1 when no longer, else 0 */
        int settle() {
            boolean counts = paid > 0;
            int change = (counts ? 1 : 0) - (counted ? 1 : 0);
            counted = counts;
            return change;
        }
    }

    private final int benefit;
    private final int municipality;
    private final List<AtRates> atRates = new ArrayList<>(1);
    private final List<CountedLine> ofDelivery = new ArrayList<>(1);
    private long paid;
    private int lines;
    private int linesBefore;
    private boolean counted;

    CitizenState(CountedLine line) {
        this.benefit = line.benefit();
        this.municipality = line.municipality();
    }

    int benefit() {
        return benefit;
    }

    int municipality() {
        return municipality;
    }

    List<AtRates> atRates() {
        return atRates;
    }

    /** Whether the delivery being counted has said nothing yet. */
    boolean isUntouched() {
        return ofDelivery.isEmpty();
    }

    /** @return whether the delivery being counted has said exactly this before */
    boolean hears(CountedLine line) {
        for (CountedLine other : ofDelivery) {
            if (other.equals(line)) {
                return true;
            }
        }
        ofDelivery.add(line);
        return false;
    }

    void pay(CountedLine line) {
        paid += line.gross();
        lines++;
        AtRates at = find(line);
        if (at == null) {
            at = new AtRates(line);
            atRates.add(at);
        }
        at.paid += line.gross();
    }

    private @Nullable AtRates find(CountedLine line) {
        for (AtRates at : atRates) {
            if (at.isOf(line)) {
                return at;
            }
        }
        return null;
    }

    boolean isNew() {
        return linesBefore == 0;
    }

    boolean becameNetted() {
        return lines > 1 && linesBefore <= 1;
    }

    /**
     * The delivery is over: what is known now is the state before the next.
     *
     * @return 1 when the citizen counts from now on, −1 when no longer, else 0
     */
    int settle() {
        boolean counts = paid > 0;
        int change = (counts ? 1 : 0) - (counted ? 1 : 0);
        counted = counts;
        linesBefore = lines;
        ofDelivery.clear();
        return change;
    }
}
