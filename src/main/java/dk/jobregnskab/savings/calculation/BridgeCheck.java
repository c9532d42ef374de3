package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.SavingBridge;
import java.math.BigDecimal;

/** A published amount and the value calculated beside it: how far apart they are, and what is known of why. */
final class BridgeCheck {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BridgeCheck() {}

    /**
     * A warning when the calculated value misses the published amount by more than half of it.
     *
     * @param byPrice what each kind of price would give; blank where there is only one
     */
    static Check of(String group, SavingBridge bridge, Wording byPrice) {
        BigDecimal tolerance = bridge.published().abs().multiply(HALF).setScale(2);
        BigDecimal gap = bridge.calculated().subtract(bridge.published()).abs();
        return new Check(
                "savings.unexplained",
                gap.compareTo(tolerance) > 0 ? Check.Status.WARNING : Check.Status.INFORMATION,
                new Wording(
                        "Beregnet værdi mod offentliggjort beløb, " + group,
                        "Calculated value against published amount, " + group),
                bridge.published().toPlainString(),
                bridge.calculated().toPlainString(),
                tolerance.toPlainString(),
                new Wording(danish(bridge) + byPrice.danish(), english(bridge) + byPrice.english()));
    }

    private static String danish(SavingBridge bridge) {
        NumberText numbers = NumberText.in(Language.DANISH);
        return "Beregnet " + numbers.millions(bridge.calculated(), 1) + " mio. kr. mod offentliggjort "
                + numbers.millions(bridge.published(), 1) + " mio. kr.; "
                + numbers.millions(bridge.unexplained(), 1) + " mio. kr. er ikke forklaret";
    }

    private static String english(SavingBridge bridge) {
        NumberText numbers = NumberText.in(Language.ENGLISH);
        return "Calculated " + numbers.millions(bridge.calculated(), 1) + " million kr. against published "
                + numbers.millions(bridge.published(), 1) + " million kr.; "
                + numbers.millions(bridge.unexplained(), 1) + " million kr. are not explained";
    }
}
