package dk.jobregnskab.register.retention;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.register.ledger.Ledger;
import dk.jobregnskab.register.spells.retention.OldSpells;
import dk.jobregnskab.register.spells.retention.UnneededSpells;
import dk.jobregnskab.run.Expired;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Retention;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lines of weeks that are older than {@code jobregnskab.register.keep-lines} by their last day, lines of spells that only older months need, and
 * pseudonyms that no line needs.
 */
@Component
@Order(2)
class RegisterRetention implements Retention {

    private final OldLines lines;
    private final OldSpells spells;
    private final UnneededSpells unneededSpells;
    private final UnusedCitizens citizens;
    private final Ledger ledger;
    private final Period keep;
    private final GracefulStop stop;
    private final Clock clock;

    RegisterRetention(
            OldLines lines,
            OldSpells spells,
            UnneededSpells unneededSpells,
            UnusedCitizens citizens,
            Ledger ledger,
            Settings settings,
            GracefulStop stop,
            Clock clock) {
        this.lines = lines;
        this.spells = spells;
        this.unneededSpells = unneededSpells;
        this.citizens = citizens;
        this.ledger = ledger;
        this.keep = settings.register().keepLines();
        this.stop = stop;
        this.clock = clock;
    }

    @Override
    public List<Expired> expired(@Nullable Integer olderThanMonths) {
        LocalDate firstKept = firstKept(olderThanMonths);
        Map<Long, List<OldLines.Found>> byDelivery = lines.before(firstKept).stream()
                .collect(Collectors.groupingBy(OldLines.Found::delivery, LinkedHashMap::new, Collectors.toList()));
        List<Expired.Part> parts = new ArrayList<>();
        byDelivery.forEach((delivery, found) -> parts.add(part(found)));
        YearMonth firstMonth = firstKeptMonth(olderThanMonths);
        UnneededSpells.Search search = unneededSpells.before(firstMonth);
        List<Expired.Part> ofSpells = search.parts((name, sha256, month, count) ->
                new Expired.Part(name, sha256.substring(0, 12), "month " + month, count));
        return List.of(
                new Expired(
                        "lines",
                        "of weeks before " + firstKept,
                        parts.stream().mapToLong(Expired.Part::count).sum(),
                        parts),
                new Expired(
                        "spells",
                        "of months before " + firstMonth + " that no later month needs",
                        ofSpells.stream().mapToLong(Expired.Part::count).sum(),
                        ofSpells),
                new Expired(
                        "pseudonyms",
                        "that no other line needs",
                        citizens.count(firstKept, search.citizens()),
                        List.of()));
    }

    /** @param found in the order of the weeks */
    private static Expired.Part part(List<OldLines.Found> found) {
        OldLines.Found first = found.get(0);
        return new Expired.Part(
                first.name(),
                first.sha256().substring(0, 12),
                "weeks of " + first.week() + " to "
                        + found.get(found.size() - 1).week() + ": " + found.size(),
                found.stream().mapToLong(OldLines.Found::lines).sum());
    }

    /** The first week that stays: the one that holds the last day of the age. */
    private LocalDate firstKept(@Nullable Integer olderThanMonths) {
        return lastKept(olderThanMonths).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private YearMonth firstKeptMonth(@Nullable Integer olderThanMonths) {
        return YearMonth.from(lastKept(olderThanMonths));
    }

    /** The last day of the age. */
    private LocalDate lastKept(@Nullable Integer olderThanMonths) {
        return LocalDate.ofInstant(clock.instant(), Moments.ZONE)
                .minus(olderThanMonths == null ? keep : Period.ofMonths(olderThanMonths));
    }

    @Override
    public void delete(@Nullable Integer olderThanMonths) {
        if (ledger.newestUncounted() > 0) {
            throw new OperatorException(
                    ExitCode.FAILED,
                    "New lines are not counted yet, so no line was deleted. Run nightly, then purge again.");
        }
        LocalDate firstKept = firstKept(olderThanMonths);
        Map<LocalDate, List<OldLines.Found>> byWeek = lines.before(firstKept).stream()
                .collect(Collectors.groupingBy(OldLines.Found::week, TreeMap::new, Collectors.toList()));
        byWeek.forEach((week, found) -> {
            if (stop.isRequested()) {
                throw stop.exception();
            }
            lines.delete(week, found);
        });
        if (stop.isRequested()) {
            throw stop.exception();
        }
        YearMonth firstMonth = firstKeptMonth(olderThanMonths);
        spells.delete(firstMonth);
        citizens.delete(firstKept, unneededSpells.before(firstMonth).citizens());
    }
}
