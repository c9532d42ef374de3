package dk.jobregnskab.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

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
}
