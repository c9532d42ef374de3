package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigure;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** formulas.md, section 29. */
class LedgerComparisonTest {

    private static final ReferenceAccounts ACCOUNTS = new ReferenceAccounts(ReferenceTables.shipped());

    private final Year2030 year = new Year2030();
    private final Map<Integer, List<BenefitFigure>> registered = new TreeMap<>();

    private void registered(int month, String benefit, String net) {
        BigDecimal kroner = new BigDecimal(net);
        registered
                .computeIfAbsent(month, first -> new ArrayList<>())
                .add(new BenefitFigure(
                        new RegisterFigure(
                                benefit,
                                BigDecimal.ONE,
                                kroner,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                kroner,
                                kroner,
                                false),
                        "",
                        true,
                        10));
    }

    /** A register that holds the months it has, and is asked nothing else. */
    private RegisterEdition register() {
        return (RegisterEdition) Proxy.newProxyInstance(
                RegisterEdition.class.getClassLoader(),
                new Class<?>[] {RegisterEdition.class},
                (proxy, method, asked) -> {
                    Period period = (Period) asked[0];
                    return switch (method.getName()) {
                        case "holds" -> registered.containsKey(period.number());
                        case "benefits" -> registered.getOrDefault(period.number(), List.of());
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private List<String> compare() {
        LadderMix ladder = new LadderMix(Year2030.YEAR, ACCOUNTS.groupings(Year2030.YEAR), year.ledger());
        RegisterPostings postings = new RegisterPostings(register(), ACCOUNTS.sets(Year2030.YEAR), Year2030.YEAR);
        return new LedgerComparison(Year2030.YEAR, year.ledger(), postings, ladder)
                .of(ACCOUNTS.sets(Year2030.YEAR)).stream()
                        .map(LedgerComparisonTest::text)
                        .toList();
    }

    private static String text(LedgerMonth line) {
        return line.month() + " " + line.part() + ": " + line.ledger().toPlainString() + " / "
                + (line.register() == null ? "unknown" : line.register().toPlainString());
    }

    @Test
    void eachMonthThatBothKnowIsComparedAndThenTheirSum() {
        year.posted(1, "5.57.71", "100").posted(2, "5.57.71", "110").posted(3, "5.57.71", "120");
        registered(1, "Sygedagpenge", "95");
        registered(2, "Sygedagpenge", "112");

        assertThat(compare())
                .containsExactly(
                        "1 Sygedagpenge: 100.00 / 95", "2 Sygedagpenge: 110.00 / 112", "0 Sygedagpenge: 210.00 / 207");
    }

    @Test
    void aFunctionOfTwoBenefitsIsSplitWhereBothHaveGroupings() {
        year.posted(1, "5.58.82", 1, "103", "100")
                .posted(1, "5.58.82", 2, "007", "-20")
                .posted(1, "5.58.82", 1, "104", "50");
        registered(1, "Ressourceforløb", "80");
        registered(1, "Jobafklaringsforløb", "45");

        assertThat(compare())
                .containsExactly(
                        "1 Ressourceforløb: 80.00 / 80",
                        "0 Ressourceforløb: 80.00 / 80",
                        "1 Jobafklaringsforløb: 50.00 / 45",
                        "0 Jobafklaringsforløb: 50.00 / 45");
    }

    @Test
    void withoutGroupingsTheTwoStandTogether() {
        year.posted(1, "5.58.82", "130");
        registered(1, "Ressourceforløb", "80");
        registered(1, "Jobafklaringsforløb", "45");

        assertThat(compare())
                .containsExactly(
                        "1 Ressource- og jobafklaringsforløb: 130.00 / 125",
                        "0 Ressource- og jobafklaringsforløb: 130.00 / 125");
    }

    @Test
    void aYearPostedAsAWholeIsComparedOnlyWithAWholeYear() {
        year.posted(null, "5.57.71", "1200");
        for (int month = 1; month <= 11; month++) {
            registered(month, "Sygedagpenge", "100");
        }
        assertThat(compare()).isEmpty();

        registered(12, "Sygedagpenge", "100");
        assertThat(compare()).containsExactly("0 Sygedagpenge: 1200.00 / 1200");
    }

    @Test
    void whatTheRegisterHasNoLineOfIsUnknownThere() {
        year.posted(1, "5.57.71", "100").posted(1, "5.58.80", "7");
        registered(1, "Sygedagpenge", "95");

        assertThat(compare()).contains("1 Revalidering: 7.00 / unknown", "0 Revalidering: 7.00 / unknown");
    }
}
