package dk.jobregnskab.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisStartTest {

    @Test
    void a_line_starts_at_a_round_number_below_its_points() {
        assertThat(AxisStart.below(List.of(2930d, 2670d))).isEqualTo(2500d);
        assertThat(AxisStart.below(List.of(3.1, 12.0))).isZero();
    }
}
