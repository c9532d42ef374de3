package dk.jobregnskab.savings.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calculated value is said with the prices that it rests on, and those with their year. */
class MoneySentenceTest {

    private static final Period NOW = Period.parse("2021QMAT02").orElseThrow();

    private static Saving saving(String group, @Nullable String basis, int level) {
        return new Saving(
                group,
                100,
                null,
                null,
                null,
                basis == null ? null : BigDecimal.TEN,
                basis,
                basis == null ? BigDecimal.TEN : null,
                new BigDecimal("21300000.00"),
                new BigDecimal("20100000.00"),
                new BigDecimal("22500000.00"),
                new BigDecimal("21300000.00"),
                "calculated",
                null,
                "accounts".equals(basis) ? new AccountsYear(2025, level) : null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts|accounts|accounts|2021|, beregnet på kommunens regnskab 2025 (2021-priser), i forhold",
                "accounts|accounts|accounts|2025|, beregnet på kommunens regnskab 2025 (2025-priser), i forhold",
                "accounts|rates|accounts|2021|, beregnet på kommunens regnskab 2025 (A-dagpenge mv. og"
                        + " Kontanthjælp mv., 2021-priser) og på satser (Sygedagpenge mv.), i forhold",
                "register|accounts|register|2021|, beregnet på egen opgørelse og kommunens regnskab 2025"
                        + " (Sygedagpenge mv., 2021-priser), i forhold",
                "rates|rates|rates|2021|, beregnet på satser, ikke på regnskab, i forhold",
                "register|register|register|2021|(20,1–22,5) i forhold"
            })
    void itNamesThePricesOfAValue(String first, String second, String third, int level, String words) {
        Saving total = saving(BenefitGroups.TOTAL, null, level);
        List<Saving> savings = new ArrayList<>(List.of(total));
        List<String> bases = List.of(first, second, third);
        for (int i = 0; i < bases.size(); i++) {
            savings.add(saving(BenefitGroups.PARTS.get(i), bases.get(i), level));
        }

        assertThat(MoneySentence.of(total, savings, 100, NOW, false, Language.DANISH))
                .startsWith("Beregnet værdi: 21,3 mio. kr. (20,1–22,5)")
                .contains(words)
                .endsWith("ministeriets forventning (2021-tal, før udligning).");
    }
}
