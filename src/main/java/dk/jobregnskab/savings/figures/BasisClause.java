package dk.jobregnskab.savings.figures;

import dk.jobregnskab.reference.Language;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Saving;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which prices a total of its parts is calculated with, as its sentence says it: of the register only where there is something beside it. */
final class BasisClause {

    private final List<Saving> savings;
    private final boolean danish;

    BasisClause(List<Saving> savings, Language language) {
        this.savings = savings;
        this.danish = language == Language.DANISH;
    }

    /** Blank where nothing need be said; else with a comma on either side. */
    String of(Saving total) {
        List<Saving> rates = with("rates");
        boolean accounts = !with("accounts").isEmpty();
        if (total.unitPriceBasis() != null || rates.isEmpty() && !accounts) {
            return "";
        }
        if (!accounts) {
            return say(", beregnet på satser, ikke på regnskab,", ", from rates, not from accounts,");
        }
        boolean register = !with("register").isEmpty();
        boolean only = rates.isEmpty() && !register;
        return say(", beregnet på ", ", from ")
                + (register ? say("egen opgørelse og ", "our own register and ") : "")
                + accounts(only ? "" : groups(with("accounts")) + ", ")
                + (rates.isEmpty() ? "" : say(" og på satser (", " and from rates (") + groups(rates) + ")")
                + ",";
    }

    /** @param groups that it is said of, with a comma; blank for all */
    private String accounts(String groups) {
        String years = years(AccountsYear::year);
        String levels = years(AccountsYear::level);
        return say(
                "kommunens regnskab " + years + " (" + groups + levels + "-priser)",
                "the municipality's accounts of " + years + " (" + groups + levels + " prices)");
    }

    private String years(Function<AccountsYear, Integer> which) {
        return String.join(
                "/",
                with("accounts").stream()
                        .map(Saving::unitPriceAccounts)
                        .filter(Objects::nonNull)
                        .map(which)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    private String groups(List<Saving> some) {
        return String.join(
                say(" og ", " and "), some.stream().map(Saving::group).toList());
    }

    private List<Saving> with(String basis) {
        return savings.stream()
                .filter(saving -> basis.equals(saving.unitPriceBasis()))
                .toList();
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }
}
