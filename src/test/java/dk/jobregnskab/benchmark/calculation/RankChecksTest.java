package dk.jobregnskab.benchmark.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 9 of formulas.md. */
class RankChecksTest {

    private static final Period NOW = Period.parse("2018QMAT04").orElseThrow();
    private static final RankChecks CHECKS = new RankChecks(NOW);

    private static List<BenchmarkFigure> ranked(int municipalities) {
        List<BenchmarkFigure> figures = new ArrayList<>();
        for (Municipality municipality : Municipalities.load().all()) {
            if (figures.size() < municipalities) {
                int rank = figures.size() + 1;
                figures.add(new BenchmarkFigure(
                        rank, NOW, municipality.code(), "", null, null, null, null, null, null, rank, true));
            }
        }
        return figures;
    }

    @Test
    void aWholeListIsOk() {
        Check check = CHECKS.completeLists(Map.of(BenefitGroups.TOTAL, ranked(98)));

        assertThat(check.status()).isEqualTo(Check.Status.OK);
        assertThat(check.found()).isEqualTo("98");
    }

    @Test
    void thePlacesThatAPartListLeavesOutAreUnknownAndNotFound() {
        Check check = CHECKS.completeLists(Map.of(BenefitGroups.TOTAL, ranked(3)));

        assertThat(check.status()).isEqualTo(Check.Status.NOT_MADE);
        assertThat(check.found()).isNull();
        assertThat(check.message().danish()).contains("3 af 98");
    }
}
