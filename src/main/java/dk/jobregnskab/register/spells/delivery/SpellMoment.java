package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.platform.Moments;
import java.time.Instant;
import java.util.Optional;

/** A date with a time of day, as spell files write it; without a zone that of Copenhagen. */
final class SpellMoment {

    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private SpellMoment() {}

    static Optional<Instant> parse(String text) {
        return text.indexOf('T') < 0
                ? Optional.empty()
                : Moments.parse(text).filter(moment -> !moment.isBefore(EARLIEST) && moment.isBefore(LATEST));
    }
}
