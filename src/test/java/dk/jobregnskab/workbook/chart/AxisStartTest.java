package dk.jobregnskab.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisStartTest {

    @Test
    void a_line_starts_at_a_round_number_below_its_points() {
        assertThat(AxisStart.below(List.of(2930d, 2670d))).isEqualTo(2600d);
        assertThat(AxisStart.below(List.of(3.1, 12.0))).isZero();
    }

    @Test
    void both_ends_are_ticks() {
        assertThat(AxisStart.above(List.of(2930d, 2670d))).isEqualTo(3000d);
        assertThat(AxisStart.unit(2600, 3000)).isEqualTo(100d);
        assertThat(AxisStart.unit(2650, 2950)).isEqualTo(50d);
        assertThat(AxisStart.unit(95, 115)).isEqualTo(5d);
    }
}
