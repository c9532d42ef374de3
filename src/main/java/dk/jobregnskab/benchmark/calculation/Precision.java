package dk.jobregnskab.benchmark.calculation;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How exactly one group of a period was published (formulas.md, section 3): deliveries decide group by group. Found in its figures: the same edition as CSV, JSON or Excel has other
 * zeros behind its decimals.
 *
 * @param shareDecimals of shares and their differences, at least one
 * @param derived true when every published difference is the one of the two counts beside it, so that it tells nothing of its own
 */
public record Precision(int shareDecimals, boolean derived) {

    /** A count rounded to tens is at most this far off. */
    private static final int ROUNDED_BY_ITSELF = 5;

    /** By group of benefits. */
    public static Map<String, Precision> byGroup(Collection<BenchmarkFigure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        BenchmarkFigure::group, Collectors.collectingAndThen(Collectors.toList(), Precision::of)));
    }

    static Precision of(Collection<BenchmarkFigure> edition) {
        int decimals = edition.stream()
                .flatMap(figure ->
                        Stream.of(figure.expectedShare(), figure.actualShare(), figure.publishedDifferenceShare()))
                .filter(Objects::nonNull)
                .mapToInt(share -> share.stripTrailingZeros().scale())
                .max()
                .orElse(1);
        boolean derived = edition.stream()
                .filter(figure -> figure.publishedDifference() != null && figure.differenceOfCounts() != null)
                .allMatch(figure -> Objects.equals(figure.publishedDifference(), figure.differenceOfCounts()));
        return new Precision(Math.max(1, decimals), derived);
    }

    /** The smallest step between two shares. */
    BigDecimal shareUnit() {
        return BigDecimal.ONE.movePointLeft(shareDecimals);
    }

    @Nullable
    BigDecimal share(@Nullable BigDecimal share) {
        return share == null ? null : share.setScale(shareDecimals);
    }

    /** How many persons the unrounded difference can lie from the one that is used; null without one. */
    @Nullable
    Integer margin(BenchmarkFigure figure) {
        if (figure.difference() == null) {
            return null;
        }
        return figure.publishedDifference() == null || derived
                ? Integer.valueOf(2 * ROUNDED_BY_ITSELF)
                : Integer.valueOf(ROUNDED_BY_ITSELF);
    }
}
