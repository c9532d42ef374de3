package dk.jobregnskab.register.spells.retention;

import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.register.spells.calculation.Days;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import dk.jobregnskab.register.spells.figures.SpellLedger;
import dk.jobregnskab.register.spells.figures.SpellLedger.StoredLine;
import dk.jobregnskab.register.spells.retention.CaseLines.Line;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the lines of spells that no open month needs. Changes nothing. */
@Component
public class UnneededSpells {

    /**
     * Of one delivery.
     *
     * @param month which its file is for
     * @param days that all its lines are about
     */
    record Found(
            long delivery,
            String name,
            String sha256,
            String municipalityCode,
            YearMonth month,
            Days days,
            Set<Integer> rows) {}

    /**
     * @param found by delivery
     * @param citizens whom the other lines need
     */
    public record Search(List<Found> found, BitSet citizens) {

        /** Each: name of the file, its SHA-256, the month it is for, and how many lines can go. */
        public <T> List<T> parts(PartMaker<T> maker) {
            return found.stream()
                    .map(one -> maker.make(
                            one.name(), one.sha256(), one.month(), one.rows().size()))
                    .toList();
        }
    }

    /** Makes something of what was found of one delivery. */
    public interface PartMaker<T> {

        T make(String fileName, String sha256, YearMonth month, int lines);
    }

    /** @param counting published, and not read again since */
    private record Delivery(
            long id, String name, String sha256, Instant receivedAt, boolean landed, boolean counting) {}

    private final SpellLedger ledger;
    private final JdbcClient jdbc;

    UnneededSpells(SpellLedger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @param firstKept the first month that stays open */
    public Search before(YearMonth firstKept) {
        Map<Long, Delivery> deliveries = deliveries();
        List<Found> found = new ArrayList<>();
        BitSet citizens = new BitSet();
        for (String code : ledger.municipalities()) {
            Scan scan = new Scan(firstKept, deliveries, firstOpen(code, firstKept, deliveries.values()));
            ledger.lines(code, scan::line);
            scan.conclude();
            found.addAll(scan.found(code));
            citizens.or(scan.citizens);
        }
        return new Search(found, citizens);
    }

    private Map<Long, Delivery> deliveries() {
        Set<Long> counting = new HashSet<>(ledger.deliveries(Instant.MAX));
        return jdbc
                .sql("select id, name, sha256, received_at, status from source_file where kind = ?")
                .param(SpellsDelivery.KIND)
                .query((row, index) -> new Delivery(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Moments.fromColumn(row.getObject(4, LocalDateTime.class)),
                        row.getString(5).equals("landed"),
                        counting.contains(row.getLong(1))))
                .list()
                .stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
    }

    /** When the first file for an open month came: from then on somebody may ask about one. */
    private Instant firstOpen(String municipalityCode, YearMonth firstKept, Collection<Delivery> deliveries) {
        Set<Long> open = new HashSet<>(jdbc.sql("select distinct source_file_id from register_spell"
                        + " where municipality_code = ? and month_start >= ?")
                .params(municipalityCode, firstKept.atDay(1))
                .query(Long.class)
                .list());
        return deliveries.stream()
                .filter(delivery -> delivery.counting() && open.contains(delivery.id()))
                .map(Delivery::receivedAt)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** One municipality, one case in memory at a time. */
    private static final class Scan {

        private final YearMonth firstKept;
        private final Map<Long, Delivery> deliveries;
        private final Instant firstOpen;
        private final Map<Long, Days> days = new HashMap<>();
        private final Map<Long, YearMonth> months = new HashMap<>();
        private final Map<Long, Set<Integer>> rows = new TreeMap<>();
        private final BitSet citizens = new BitSet();
        private final List<Line> lines = new ArrayList<>();
        private @Nullable String caseKey;

        Scan(YearMonth firstKept, Map<Long, Delivery> deliveries, Instant firstOpen) {
            this.firstKept = firstKept;
            this.deliveries = deliveries;
            this.firstOpen = firstOpen;
        }

        void line(StoredLine line) {
            Delivery of = Objects.requireNonNull(deliveries.get(line.delivery()));
            days.merge(line.delivery(), line.days(), Days::and);
            months.put(line.delivery(), line.month());
            boolean closed = line.month().isBefore(firstKept) && !of.landed();
            if (closed && !of.counting()) {
                unneeded(line.delivery(), line.row());
                return;
            }
            if (!line.caseKey().equals(caseKey)) {
                conclude();
                caseKey = line.caseKey();
            }
            lines.add(new Line(
                    line.delivery(),
                    line.row(),
                    line.citizen(),
                    closed && of.receivedAt().isBefore(firstOpen),
                    !line.lastDay().isBefore(firstKept.atDay(1)),
                    line.deletes()));
        }

        private void unneeded(long delivery, int row) {
            rows.computeIfAbsent(delivery, first -> new TreeSet<>()).add(row);
        }

        /** The case is complete. */
        void conclude() {
            List<Line> unneeded = CaseLines.unneeded(lines);
            unneeded.forEach(line -> unneeded(line.delivery(), line.row()));
            lines.stream().filter(line -> !unneeded.contains(line)).forEach(line -> citizens.set(line.citizen()));
            lines.clear();
        }

        List<Found> found(String municipalityCode) {
            List<Found> found = new ArrayList<>();
            rows.forEach((delivery, of) -> {
                Delivery file = Objects.requireNonNull(deliveries.get(delivery));
                found.add(new Found(
                        delivery,
                        file.name(),
                        file.sha256(),
                        municipalityCode,
                        Objects.requireNonNull(months.get(delivery)),
                        Objects.requireNonNull(days.get(delivery)),
                        of));
            });
            return found;
        }
    }
}
