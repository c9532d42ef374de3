package dk.jobregnskab.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static RowReader reader(Cell cell) {
        Columns columns = Columns.match(List.of("Beløb"), Map.of("amount", List.of("Beløb")));
        return new RowReader(new RawRow(7, List.of(cell)), columns, NumberGrammar.COMMA);
    }

    private static Cell excel(String number) {
        return new Cell(number, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5|12.5", "12,50|12.50", "12|12", "-8,0|-8.0"})
    void millionsKeepTheDecimalsTheyWereWrittenWith(String written, BigDecimal value) {
        assertThat(reader(Cell.ofText(written)).millions(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "12.499999999999999, 12.5", "12, 12", "-12.5, -12.5", "120, 120"})
    void anExcelNumberIsAsExactAsItsDigitsAndNotMore(String stored, BigDecimal value) {
        assertThat(reader(excel(stored)).millions(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"7.699999999999999, 7.7", "7.7, 7.7", "8, 8.0"})
    void aShareIsWithoutBinaryDust(String stored, BigDecimal value) {
        assertThat(reader(excel(stored)).number(0, 1)).isEqualTo(value);
    }

    @Test
    void moreDecimalsThanASourcePublishesAreRefusedAndNeverRounded() {
        assertThatThrownBy(() -> reader(Cell.ofText("8,95")).number(0, 1))
                .isInstanceOf(RefusedRowException.class)
                .hasMessage("row 7, column \"Beløb\": \"8,95\" has more than 1 decimals");
        assertThatThrownBy(() -> reader(excel("8.95")).number(0, 1)).isInstanceOf(RefusedRowException.class);
        assertThat(reader(Cell.ofText("8,90")).number(0, 1)).isEqualTo(new BigDecimal("8.9"));
    }

    @Test
    void aMissingValueIsUnknown() {
        assertThat(reader(Cell.ofText("*")).count(0)).isNull();
        assertThat(reader(Cell.ofText("-")).millions(0)).isNull();
    }

    @Test
    void aDateInAPeriodColumnIsToldToBeOne() {
        assertThatThrownBy(() -> reader(Cell.ofText("2026-07-01")).period(0))
                .isInstanceOf(RefusedRowException.class)
                .hasMessage(
                        "row 7, column \"Beløb\": \"2026-07-01\" is a date, not a period. Write the period as text, such as 2026M07");
    }
}
