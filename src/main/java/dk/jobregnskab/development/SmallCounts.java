package dk.jobregnskab.development;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks for counts that must not be shown. */
final class SmallCounts {

    private SmallCounts() {}

    static boolean anyIn(AreaChange area, int smallest) {
        Stream<BigDecimal> ofParts = area.parts().stream()
                .flatMap(part -> Stream.of(part.base(), part.value()))
                .filter(Objects::nonNull);
        Stream<BigDecimal> ofPoints = area.points().stream().map(Point::value).filter(Objects::nonNull);
        return Stream.concat(ofParts, ofPoints)
                .anyMatch(count -> count.signum() > 0 && count.compareTo(BigDecimal.valueOf(smallest)) < 0);
    }
}
