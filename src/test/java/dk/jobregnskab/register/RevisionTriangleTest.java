package dk.jobregnskab.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.Revision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of formulas.md, section 19. */
class RevisionTriangleTest {

    private final RevisionTriangle triangle = new RevisionTriangle(List.of(
            revision("2030M06", 1, "2030-06-20", "40.00"),
            revision("2030M06", 2, "2030-07-20", "812.43"),
            revision("2030M06", 3, "2030-08-20", "846.10"),
            revision("2030M06", 4, "2030-09-20", "851.00"),
            revision("2030M07", 3, "2030-08-20", "820.10"),
            revision("2030M07", 4, "2030-09-20", "848.20"),
            revision("2030M08", 4, "2030-09-20", "809.50")));

    private static Period month(String token) {
        return Period.parse(token).orElseThrow();
    }

    private static Revision revision(String month, long file, String received, String persons) {
        return new Revision(
                month(month), file, Instant.parse(received + "T10:00:00Z"), new BigDecimal(persons), BigDecimal.ZERO);
    }

    private String at(String month, int age) {
        return triangle.at(month(month), age)
                .map(revision -> revision.fullTimePersons().toPlainString())
                .orElse("-");
    }

    @Test
    void aWeekThatReachesIntoAMonthIsNotTheMonth() {
        assertThat(triangle.first(month("2030M06")).orElseThrow().fullTimePersons())
                .isEqualByComparingTo("812.43");
    }

    /** What came before the month was over is no delivery of it. */
    @Test
    void aMonthThatWasDeliveredOnceIsNotRevised() {
        assertThat(List.of(month("2030M06"), month("2030M07"), month("2030M08")))
                .extracting(triangle::isRevised)
                .containsExactly(true, true, false);
        assertThat(new RevisionTriangle(List.of(
                                revision("2030M06", 1, "2030-06-20", "40.00"),
                                revision("2030M06", 2, "2030-07-20", "812.43")))
                        .isRevised(month("2030M06")))
                .isFalse();
    }

    @Test
    void monthsAreReadAtAnAge() {
        assertThat(List.of(at("2030M06", 1), at("2030M06", 2), at("2030M06", 3)))
                .containsExactly("812.43", "846.10", "851.00");
        assertThat(List.of(at("2030M07", 1), at("2030M07", 2), at("2030M07", 3)))
                .containsExactly("820.10", "848.20", "-");
        assertThat(List.of(at("2030M08", 0), at("2030M08", 1), at("2030M08", 2)))
                .containsExactly("-", "809.50", "-");
    }
}
