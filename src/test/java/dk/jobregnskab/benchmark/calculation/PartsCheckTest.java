package dk.jobregnskab.benchmark.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 9 of formulas.md: the tolerance that is shown is the one that decides. */
class PartsCheckTest {

    private static final Period NOW = Period.parse("2018QMAT04").orElseThrow();
    private static final PartsCheck ACTUAL =
            PartsCheck.of(Municipalities.load(), NOW).get(1);

    private static List<BenchmarkFigure> figures(int total) {
        List<BenchmarkFigure> figures = new ArrayList<>();
        figures.add(figure(BenefitGroups.TOTAL, total));
        BenefitGroups.PARTS.forEach(group -> figures.add(figure(group, 900)));
        return figures;
    }

    private static BenchmarkFigure figure(String group, int actual) {
        return new BenchmarkFigure(2, NOW, "151", group, null, actual, null, null, null, null, null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "2700, OK, OK",
        "2720, INFORMATION, INFORMATION",
        "2730, WARNING, INFORMATION",
        "2750, WARNING, INFORMATION",
        "2760, WARNING, WARNING"
    })
    void partsAreJudgedByTheToleranceBesideThem(int total, Check.Status one, Check.Status all) {
        assertThat(ACTUAL.ofOne(figures(total)))
                .extracting(Check::status, Check::tolerance)
                .containsExactly(one, "20");
        assertThat(ACTUAL.ofAll(figures(total)))
                .extracting(Check::status, Check::tolerance)
                .containsExactly(all, "50");
    }

    @Test
    void withoutAPartItIsNotMade() {
        assertThat(ACTUAL.ofOne(figures(2700).subList(0, 3)))
                .extracting(Check::status, Check::tolerance)
                .containsExactly(Check.Status.NOT_MADE, "20");
    }
}
