package dk.jobregnskab.development.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.fixture.BuiltWorkbook;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventDeliveryTest {

    private static final String HEADER = "Fra;Til;Hændelse;Type;Kilde;Bryder";

    private final EventDelivery kind = new EventDelivery(JobDefinitions.shipped());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Interpreted<EventRow> interpret(String... lines) {
        return Interpreted.of(kind, SampleFile.of(lines).write(folder.resolve("events.csv")));
    }

    @Test
    void theShippedListIsReadWithoutAProblem() {
        Interpreted<EventRow> sample = Interpreted.of(kind, Path.of("jobs/development/sample/haendelser.csv"));

        assertThat(sample.problems()).isEmpty();
        assertThat(sample.refusedBy()).isEmpty();
        assertThat(sample.facts())
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.source()).isNotBlank())
                .anySatisfy(event -> {
                    assertThat(event.from()).isEqualTo("2025-07-01");
                    assertThat(event.breaks()).contains("y60a02", "Kontanthjælp");
                });
    }

    @Test
    void aPeriodIsFromItsFirstDayToItsLast() {
        List<EventRow> events = interpret(
                        HEADER,
                        "2020-03-11;;Nedlukning;nedlukning;Kilde;",
                        "2020M05;;Genåbning;nedlukning;Kilde;",
                        "2020Q4;2021-01-15;Anden nedlukning;nedlukning;Kilde;")
                .facts();

        assertThat(events)
                .extracting(EventRow::from, EventRow::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 3, 11), LocalDate.of(2020, 3, 11)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 1, 15)));
    }

    @Test
    void aDateCellOfAWorkbookIsItsDay() {
        BuiltWorkbook workbook = BuiltWorkbook.of(made -> {
            Sheet sheet = made.createSheet("Ark1");
            BuiltWorkbook.fill(sheet, 0, HEADER.split(";"));
            Row row = BuiltWorkbook.fill(sheet, 1, "", "", "Reform", "reform", "Kilde", "");
            CellStyle style = made.createCellStyle();
            style.setDataFormat((short) 14);
            for (int column = 0; column < 2; column++) {
                row.getCell(column).setCellValue(LocalDate.of(2025, 7, 1 + column));
                row.getCell(column).setCellStyle(style);
            }
        });

        assertThat(Interpreted.of(kind, workbook.write(folder)).facts())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.from()).isEqualTo("2025-07-01");
                    assertThat(event.to()).isEqualTo("2025-07-02");
                });
    }

    @Test
    void theTwoColumnsThatMayBeMissingAreMissed() {
        assertThat(interpret("Dato;Hændelse;Type;Kilde", "2020-03-11;Nedlukning;nedlukning;Kilde")
                        .facts())
                .hasSize(1);
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        assertThat(interpret(
                                HEADER,
                                "11.03.2020;;Nedlukning;nedlukning;Kilde;",
                                "2020-03-11;2020-03-10;Nedlukning;nedlukning;Kilde;",
                                "2020-03-11;;Nedlukning;nedlukning;;")
                        .problems())
                .containsExactly(
                        "row 2, column \"Fra\": \"11.03.2020\" is not a date such as 2025-07-01 or a period such as 2025M07",
                        "row 3, column \"Til\": the event ends before it begins",
                        "row 4, column \"Kilde\": the text must be there, in at most 300 characters");
    }

    @Test
    void anEventTwiceInAMonthRefusesTheFile() {
        assertThat(interpret(
                                HEADER,
                                "2020-03-11;;Nedlukning;nedlukning;Kilde;",
                                "2020-03-18;;Nedlukning;nedlukning;Kilde;")
                        .refusedBy())
                .containsExactly("event.keys");
    }

    @Test
    void otherKindsAreNotMistakenForEvents() {
        assertThat(kind.recognises(List.of("Area", "Periode", "Ledige i alt"))).isFalse();
        assertThat(kind.recognises(
                        List.of("period", "municipality", "group", "unit_price_kr", "saving_mio_kr", "source")))
                .isFalse();
        assertThat(kind.recognises(List.of("Hændelse", "Hændelse", "Type", "Kilde")))
                .isTrue();
    }
}
