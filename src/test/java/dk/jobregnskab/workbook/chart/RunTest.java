package dk.jobregnskab.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void the_longest_run_of_drawable_rows_is_drawn_and_of_equal_ones_the_last() {
        assertThat(Run.longest(List.of(1, 0, 1, 1, 0, 1, 1), value -> value == 1))
                .contains(new Run(5, 6));
        assertThat(Run.longest(List.of(0, 0), value -> value == 1)).isEmpty();
    }
}
