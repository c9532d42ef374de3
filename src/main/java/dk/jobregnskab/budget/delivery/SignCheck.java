package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether expenditure is written positive and refunds negative. Single rows may be turned, repayments and corrections are; a function's total
 * that is turned is told, and a file whose whole total is, is refused.
 */
final class SignCheck {

    /** A positive refund of less than a twentieth of the expenditure is a correction; more is a sign that was turned. */
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private static final class Sums {
        private BigDecimal expenditure = BigDecimal.ZERO;
        private BigDecimal refund = BigDecimal.ZERO;

        void add(int dranst, BigDecimal kroner) {
            if (dranst == AccountCells.OPERATION) {
                expenditure = expenditure.add(kroner);
            } else {
                refund = refund.add(kroner);
            }
        }

        boolean isTurned() {
            return expenditure.signum() < 0
                    || refund.signum() > 0 && refund.multiply(TWENTY).compareTo(expenditure) > 0;
        }
    }

    private final String kind;
    private final Sums file = new Sums();
    private final Map<String, Map<AccountFunction, Sums>> functions = new TreeMap<>();

    SignCheck(String kind) {
        this.kind = kind;
    }

    void add(@Nullable String municipality, AccountFunction function, int dranst, BigDecimal kroner) {
        file.add(dranst, kroner);
        if (isOfBenefits(function)) {
            functions
                    .computeIfAbsent(municipality == null ? "" : municipality, first -> new TreeMap<>())
                    .computeIfAbsent(function, first -> new Sums())
                    .add(dranst, kroner);
        }
    }

    /** Elsewhere in the accounts, income from users may well exceed expenditure. */
    private static boolean isOfBenefits(AccountFunction function) {
        return function.code().matches("5\\.(46|48|57|58)\\..*");
    }

    List<Check> conclude() {
        Wording title = new Wording(
                "Udgifter er positive, refusioner negative", "Expenditure is positive, refunds are negative");
        if (file.isTurned()) {
            return List.of(new Check(
                    kind + ".sign",
                    Check.Status.REFUSED,
                    title,
                    null,
                    null,
                    null,
                    new Wording(
                            "fortegnene er vendt: udgifter (dranst 1) er i alt "
                                    + MoneyUnit.shown(file.expenditure).danish()
                                    + " og refusioner (dranst 2) "
                                    + MoneyUnit.shown(file.refund).danish()
                                    + " Udgifter skrives positive og indtægter negative. Vend fortegnet, og lever filen igen",
                            "the signs are turned: expenditure (dranst 1) is "
                                    + MoneyUnit.shown(file.expenditure).english()
                                    + " in total and refunds (dranst 2) are "
                                    + MoneyUnit.shown(file.refund).english()
                                    + " Expenditure is written positive and income negative. Turn the sign and deliver"
                                    + " the file again")));
        }
        List<String> turned = functions.entrySet().stream()
                .flatMap(municipality -> municipality.getValue().entrySet().stream()
                        .filter(function -> function.getValue().isTurned())
                        .map(function -> (function.getKey() + " " + municipality.getKey()).strip()))
                .toList();
        if (turned.isEmpty()) {
            return List.of(Check.ok(kind + ".sign", title, "0", "0", null));
        }
        return List.of(new Check(
                kind + ".sign",
                Check.Status.WARNING,
                title,
                "0",
                String.valueOf(turned.size()),
                null,
                new Wording(
                        "funktion " + turned.get(0) + (turned.size() > 1 ? " og " + (turned.size() - 1) + " mere" : "")
                                + " har i alt en negativ udgift eller en positiv refusion. Er fortegnet rigtigt?",
                        "function " + turned.get(0) + (turned.size() > 1 ? " and " + (turned.size() - 1) + " more" : "")
                                + " has a negative expenditure or a positive refund in total. Is the sign right?")));
    }
}
