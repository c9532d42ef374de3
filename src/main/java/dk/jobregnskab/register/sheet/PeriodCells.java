package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that the tables of Ydelser end with: figures of one period, in single kroner. A hidden row has the word in each of them. */
final class PeriodCells {

    private static final List<Column> COLUMNS = List.of(
            new Column("persons", 16),
            new Column("gross", 13),
            new Column("refund", 13),
            new Column("coFinancing", 15),
            new Column("net", 13),
            new Column("part", 8),
            new Column("netPerPerson", 15),
            new Column("state", 11));

    private PeriodCells() {}

    /** Three in front, so that the tables of the sheet stand on one grid. */
    static List<Column> after(String first, String second, String third) {
        return Stream.concat(
                        Stream.of(new Column(first, 28), new Column(second, 18), new Column(third, 22)),
                        COLUMNS.stream())
                .toList();
    }

    static void write(Labels labels, TableRow cells, FigureRow row) {
        number(cells, row, RegisterFigure::fullTimePersons, Format.ONE_DECIMAL);
        number(cells, row, RegisterFigure::gross, Format.COUNT);
        number(cells, row, RegisterFigure::refund, Format.COUNT);
        number(cells, row, RegisterFigure::coFinancing, Format.COUNT);
        number(cells, row, RegisterFigure::net, Format.COUNT);
        cells.number(partOfTheYear(row), Format.TWO_DECIMALS);
        number(cells, row, RegisterFigure::netPerFullTimePerson, Format.COUNT);
        cells.text(labels.text(row.whole() ? FigureCells.state(row) : "register.part"));
    }

    static BigDecimal partOfTheYear(FigureRow row) {
        return BigDecimal.valueOf(row.period().days())
                .divide(BigDecimal.valueOf(row.period().daysOfTheYear()), MathContext.DECIMAL64);
    }

    private static void number(
            TableRow cells, FigureRow row, Function<RegisterFigure, @Nullable BigDecimal> value, Format format) {
        RegisterFigure figure = row.figure();
        cells.number(
                figure == null ? null : value.apply(figure),
                format,
                figure == null ? FigureCells.HIDDEN : "word.nothing");
    }
}
