package dk.jobregnskab.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeightsTest {

    @Test
    void wrapped_lines_are_counted_by_words() {
        assertThat(RowHeights.lines("Forventet antal fuldtidspersoner (1)", 8000, true))
                .isEqualTo(3);
        assertThat(RowHeights.lines("a\nb", 8000, false)).isEqualTo(2);
        assertThat(RowHeights.lines("x".repeat(33), 8000, false)).isEqualTo(3);
    }
}
