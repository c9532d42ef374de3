package dk.jobregnskab.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 9 of formulas.md, {@code benchmark.jump}: more than a tenth and more than 20 persons. */
class RevisionJumpTest {

    private static BenchmarkLine line(@Nullable Integer actual) {
        return new BenchmarkLine(
                BenefitGroups.TOTAL,
                null,
                actual,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"2670, 2680, OK", "2670, 2970, WARNING", ", 2670, NOT_MADE", "2670, , NOT_MADE", ", , NOT_MADE"})
    void whatIsUnknownInEitherVersionIsNotCompared(
            @Nullable Integer before, @Nullable Integer now, Check.Status status) {
        assertThat(RevisionJump.jump(
                                Period.parse("2018QMAT04").orElseThrow(), List.of(line(before)), List.of(line(now)))
                        .status())
                .isEqualTo(status);
    }
}
