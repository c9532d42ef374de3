package dk.jobregnskab.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A measure whose label has drifted is one measure. */
class AreaValuesTest {

    private static final Period MAY = Period.of("2026M05");
    private static final Period JUNE = Period.of("2026M06");

    @Test
    void twoSpellingsAreJoinedAndTheFirstIsBelievedWhereBothKnow() {
        AreaValues now = new AreaValues(Map.of(JUNE, Map.of("151", BigDecimal.TEN)), Set.of(2L));
        AreaValues before = new AreaValues(
                Map.of(
                        MAY, Map.of("151", BigDecimal.ONE),
                        JUNE, Map.of("151", BigDecimal.ZERO, "159", BigDecimal.ONE)),
                Set.of(1L));

        AreaValues both = now.or(before);

        assertThat(both.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        MAY, Map.of("151", BigDecimal.ONE),
                        JUNE, Map.of("151", BigDecimal.TEN, "159", BigDecimal.ONE)));
        assertThat(both.sourceFileIds()).containsExactlyInAnyOrder(1L, 2L);
    }
}
