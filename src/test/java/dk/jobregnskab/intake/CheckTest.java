package dk.jobregnskab.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.jobregnskab.reference.Wording;
import org.junit.jupiter.api.Test;

/** Section 9 of formulas.md: a check whose figures are unknown is not made. */
class CheckTest {

    private static final Wording TITLE = new Wording("Summen", "The sum");

    @Test
    void noCheckIsOkWhileOneOfItsFiguresIsUnknown() {
        assertThatIllegalArgumentException().isThrownBy(() -> Check.ok("sum", TITLE, "98", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Check.ok("sum", TITLE, null, "98", null));
        assertThat(Check.ok("sum", TITLE, null, null, null).status()).isEqualTo(Check.Status.OK);
        assertThat(Check.notMade("sum", TITLE, "98", null, Wording.NONE).status())
                .isEqualTo(Check.Status.NOT_MADE);
    }
}
