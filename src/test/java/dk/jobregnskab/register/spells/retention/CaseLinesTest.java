package dk.jobregnskab.register.spells.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.register.spells.retention.CaseLines.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of a case go in a purge. */
class CaseLinesTest {

    private static Line old(int row, boolean reachesOpen) {
        return new Line(1, row, 7, true, reachesOpen, false);
    }

    private static Line oldDeletion(int row) {
        return new Line(1, row, 7, true, false, true);
    }

    private static Line stays(int row) {
        return new Line(2, row, 7, false, true, false);
    }

    private static List<Integer> gone(Line... lines) {
        return CaseLines.unneeded(List.of(lines)).stream().map(Line::row).toList();
    }

    @Test
    void aCaseThatEndedInClosedMonthsGoesWhole() {
        assertThat(gone(old(1, true), old(2, false))).containsExactly(1, 2);
        assertThat(gone(old(1, true), oldDeletion(2))).containsExactly(1, 2);
    }

    @Test
    void ofACaseThatGoesOnTheNewestOldLineStays() {
        assertThat(gone(old(1, true), old(2, true))).containsExactly(1);
        assertThat(gone(old(1, true), old(2, true), stays(3))).containsExactly(1);
    }

    @Test
    void aStateThatAnotherLineMayBeOutdoneByStays() {
        assertThat(gone(old(1, true), old(2, false), stays(3))).containsExactly(1);
        assertThat(gone(stays(1), oldDeletion(2))).isEmpty();
    }

    @Test
    void anOldDeletionOfWhatStaysStaysToo() {
        assertThat(gone(stays(1), oldDeletion(2), old(3, true))).isEmpty();
        assertThat(gone(oldDeletion(1), stays(2), old(3, true), oldDeletion(4), old(5, true)))
                .containsExactly(1, 3);
    }

    @Test
    void whatIsNotOldStays() {
        assertThat(gone(stays(1), stays(2))).isEmpty();
    }
}
