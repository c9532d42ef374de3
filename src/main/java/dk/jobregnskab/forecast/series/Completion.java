package dk.jobregnskab.forecast.series;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.Register.Revision;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RevisionTriangle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What unfinished months of the register will come to, by the delay that finished ones had (formulas.md, section 33). */
final class Completion {

    /** A middle of fewer says nothing. */
    private static final int FEWEST = 3;

    private static final int DECIMALS = 10;

    private final RegisterEdition register;
    private final RevisionTriangle triangle;
    private final List<Period> finished;

    Completion(RegisterEdition register) {
        this.register = register;
        this.triangle = new RevisionTriangle(register.revisions());
        this.finished = register.months().stream()
                .filter(register::holds)
                .filter(month -> !isUnfinished(month))
                .toList();
    }

    /** Whether late registrations must be expected. */
    boolean isUnfinished(Period month) {
        return register.groups(month).stream().anyMatch(RegisterFigure::preliminary);
    }

    /**
     * What a month must be multiplied with: 1 where it is finished.
     *
     * @return empty where the delay is not known, so that the month must not be used
     */
    Optional<BigDecimal> factor(Period month) {
        if (!isUnfinished(month)) {
            return Optional.of(BigDecimal.ONE);
        }
        int age = triangle.age(month).orElse(0);
        List<BigDecimal> factors = finished.stream()
                .flatMap(one -> growth(one, age).stream())
                .sorted()
                .toList();
        return age < 1 || factors.size() < FEWEST ? Optional.empty() : Optional.of(middle(factors));
    }

    /** By how much a finished month has grown since it was of an age; empty where nobody knows what it was then. */
    private Optional<BigDecimal> growth(Period month, int age) {
        Optional<BigDecimal> then = triangle.at(month, age).map(Revision::fullTimePersons);
        Optional<BigDecimal> now = triangle.now(month).map(Revision::fullTimePersons);
        return then.isEmpty()
                        || now.isEmpty()
                        || then.get().signum() <= 0
                        || now.get().signum() <= 0
                ? Optional.empty()
                : Optional.of(now.get().divide(then.get(), DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1)
                        .add(sorted.get(half))
                        .divide(BigDecimal.valueOf(2), DECIMALS, RoundingMode.HALF_UP);
    }
}
