package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that the register's long table ends with. A hidden row has the word in each of its figures. */
final class FigureCells {

    private static final List<Column> COLUMNS = List.of(
            new Column("persons", 18),
            new Column("gross", 14),
            new Column("refund", 14),
            new Column("coFinancing", 18),
            new Column("net", 14),
            new Column("days", 10),
            new Column("daysOfTheYear", 10),
            new Column("netPerPerson", 16),
            new Column("state", 12),
            new Column("note", 20));

    static final String HIDDEN = "word.hidden";

    private final Labels labels;
    private final Format kroner;

    /** @param kroner millions, or single kroner where the amounts are small */
    FigureCells(Labels labels, Format kroner) {
        this.labels = labels;
        this.kroner = kroner;
    }

    static List<Column> after(Column... first) {
        return Stream.concat(Stream.of(first), COLUMNS.stream()).toList();
    }

    void write(TableRow cells, FigureRow row) {
        number(cells, row, RegisterFigure::fullTimePersons, Format.ONE_DECIMAL);
        number(cells, row, RegisterFigure::gross, kroner);
        number(cells, row, RegisterFigure::refund, kroner);
        number(cells, row, RegisterFigure::coFinancing, kroner);
        number(cells, row, RegisterFigure::net, kroner);
        cells.number(row.period().days(), Format.COUNT).number(row.period().daysOfTheYear(), Format.COUNT);
        number(cells, row, RegisterFigure::netPerFullTimePerson, Format.COUNT);
        cells.text(labels.text(state(row))).text(note(labels, row.constructed(), row.figure() == null));
    }

    /** Key of the word for how final a figure is. */
    static String state(FigureRow row) {
        if (row.preliminary()) {
            return "register.preliminary";
        }
        return row.whole() ? "register.full" : "register.part";
    }

    private static void number(
            TableRow cells, FigureRow row, Function<RegisterFigure, @Nullable BigDecimal> value, Format format) {
        RegisterFigure figure = row.figure();
        cells.number(figure == null ? null : value.apply(figure), format, figure == null ? HIDDEN : "word.nothing");
    }

    /** Never empty. */
    static String note(Labels labels, boolean constructed, boolean hidden) {
        List<String> notes = new ArrayList<>();
        if (constructed) {
            notes.add(labels.text("register.constructed"));
        }
        if (hidden) {
            notes.add(labels.text("register.hidden"));
        }
        return notes.isEmpty() ? labels.text("note.none") : String.join(" ", notes);
    }
}
