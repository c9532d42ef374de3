package dk.jobregnskab.register.spells.figures;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.register.spells.calculation.Days;
import dk.jobregnskab.register.spells.calculation.KnownSpells;
import dk.jobregnskab.register.spells.calculation.Registration;
import dk.jobregnskab.register.spells.delivery.SpellEvent;
import dk.jobregnskab.register.spells.delivery.SpellsDelivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was registered, as stored. */
@Component
public class SpellLedger {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate streaming;
    private final PublishedCache cache;

    SpellLedger(JdbcClient jdbc, DataSource dataSource, Environment environment, PublishedCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
        JdbcTemplate rows = new JdbcTemplate(dataSource);
        // The driver's sign for: one row after the other, not all at once.
        rows.setFetchSize(DatabaseAddress.from(environment).isMySql() ? Integer.MIN_VALUE : 1000);
        this.streaming = new NamedParameterJdbcTemplate(rows);
    }

    private record Delivered(long id, Instant receivedAt) {}

    /** Published and received by then, each file once, however often it was read. */
    public List<Long> deliveries(Instant asOf) {
        return delivered(asOf).map(Delivered::id).toList();
    }

    /** When they were received, oldest first. */
    public List<Instant> moments(Instant asOf) {
        return delivered(asOf).map(Delivered::receivedAt).distinct().toList();
    }

    private Stream<Delivered> delivered(Instant asOf) {
        return cache.get(SpellLedger.class, "deliveries", this::readDeliveries).stream()
                .filter(delivered -> !delivered.receivedAt().isAfter(asOf));
    }

    private List<Delivered> readDeliveries() {
        return jdbc.sql("""
                        select id, received_at from (
                          select id, received_at, sha256,
                                 row_number() over (partition by sha256 order by parser_version desc, id desc) as reading
                          from source_file where kind = ? and status = 'published'
                        ) f
                        where reading = 1
                        order by received_at, sha256""")
                .param(SpellsDelivery.KIND)
                .query((row, index) ->
                        new Delivered(row.getLong(1), Moments.fromColumn(row.getObject(2, LocalDateTime.class))))
                .list();
    }

    public List<String> municipalities() {
        return jdbc.sql("select distinct municipality_code from register_spell order by municipality_code")
                .query(String.class)
                .list();
    }

    /** A line with its place in its case. */
    public record StoredLine(
            String caseKey,
            long delivery,
            int row,
            YearMonth month,
            boolean deletes,
            int citizen,
            LocalDate start,
            @Nullable LocalDate end) {

        public LocalDate lastDay() {
            return end == null ? LocalDate.MAX : end;
        }

        /** Its own, and those of the month that its amount is for. */
        public Days days() {
            return new Days(start, lastDay()).and(new Days(month.atDay(1), month.atEndOfMonth()));
        }
    }

    /** Every line of a municipality, published or not, case by case in the order of registration. */
    public void lines(String municipalityCode, Consumer<StoredLine> each) {
        streaming.query("""
                        select s.case_key, s.source_file_id, s.row_no, s.month_start, s.event, s.citizen, s.start_date, s.end_date
                        from register_spell s join source_file f on f.id = s.source_file_id
                        where s.municipality_code = :code
                        order by s.case_key, s.registered_at, s.delivery_no, f.received_at, f.sha256, s.row_no""", Map.of("code", municipalityCode), row -> {
            each.accept(new StoredLine(
                    HexFormat.of().formatHex(row.getBytes(1)),
                    row.getLong(2),
                    row.getInt(3),
                    YearMonth.from(row.getObject(4, LocalDate.class)),
                    row.getString(5).equals(SpellEvent.DELETED.word()),
                    row.getInt(6),
                    row.getObject(7, LocalDate.class),
                    row.getObject(8, LocalDate.class)));
        });
    }

    /**
     * What is known of a municipality from these deliveries. Of two registrations of one moment the one counts that the sender delivered last, by
     * its own number, else the one received last.
     */
    KnownSpells known(String municipalityCode, List<Long> deliveries) {
        KnownSpells known = new KnownSpells();
        if (!deliveries.isEmpty()) {
            streaming.query("""
                            select s.case_key, s.source_file_id, s.month_start, s.event, s.citizen, s.benefit_id, s.start_date,
                                   s.end_date, s.weekly_hours, s.category, s.amount_ore, s.refund_rate, s.refund_ore
                            from register_spell s join source_file f on f.id = s.source_file_id
                            where s.municipality_code = :code and s.source_file_id in (:deliveries)
                            order by s.case_key, s.registered_at, s.delivery_no, f.received_at, f.sha256, s.row_no""", Map.of("code", municipalityCode, "deliveries", deliveries), row -> {
                known.add(registration(row));
            });
        }
        return known;
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                HexFormat.of().formatHex(row.getBytes(1)),
                row.getLong(2),
                YearMonth.from(row.getObject(3, LocalDate.class)),
                row.getString(4).equals(SpellEvent.DELETED.word()),
                row.getInt(5),
                row.getInt(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                row.getString(10),
                row.getObject(11, Long.class),
                row.getInt(12),
                row.getLong(13));
    }
}
