package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallRulesTest {

    @Test
    void a_text_that_looks_like_an_escape_is_escaped() {
        assertThat(CellText.safe("a_x0041_b")).isEqualTo("a_x005F_x0041_b");
        assertThat(CellText.safe("a_b_xyz")).isEqualTo("a_b_xyz");
    }

    @Test
    void a_text_that_is_too_long_is_cut_and_says_so() {
        assertThat(CellText.safe("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }

    @Test
    void an_ampersand_in_a_print_header_is_no_code() {
        assertThat(CellText.printed("A & B")).isEqualTo("A && B");
    }

    @Test
    void the_longest_run_of_drawable_rows_is_drawn_and_of_equal_ones_the_last() {
        assertThat(Run.longest(List.of(1, 0, 1, 1, 0, 1, 1), value -> value == 1))
                .contains(new Run(5, 6));
        assertThat(Run.longest(List.of(0, 0), value -> value == 1)).isEmpty();
    }

    @Test
    void a_line_starts_at_a_round_number_below_its_points() {
        assertThat(AxisStart.below(List.of(2930d, 2670d))).isEqualTo(2500d);
        assertThat(AxisStart.below(List.of(3.1, 12.0))).isZero();
    }

    @Test
    void wrapped_lines_are_counted_by_words() {
        assertThat(RowHeights.lines("Forventet antal fuldtidspersoner (1)", 8000, true))
                .isEqualTo(3);
        assertThat(RowHeights.lines("a\nb", 8000, false)).isEqualTo(2);
        assertThat(RowHeights.lines("x".repeat(33), 8000, false)).isEqualTo(3);
    }

    @Test
    void fingerprints_and_codes_are_no_numbers() {
        assertThat(Numerals.parse("2670")).isPresent();
        assertThat(Numerals.parse("-0.1")).isPresent();
        assertThat(Numerals.parse("0151")).isEmpty();
        assertThat(Numerals.parse("1e5")).isEmpty();
        assertThat(Numerals.parse(null)).isEmpty();
    }
}
