package dk.jobregnskab.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void names_that_would_meet_are_moved_apart_and_others_stay() {
        double[] placed = Spread.apart(new double[] {10, 12, 80}, new double[] {10, 10, 10});
        assertThat(placed[1] - placed[0]).isCloseTo(10, within(0.01));
        assertThat(placed[0] + placed[1]).isCloseTo(22, within(0.01));
        assertThat(placed[2]).isEqualTo(80);
    }
}
