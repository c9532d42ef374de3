package dk.jobregnskab.register.ledger;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.calculation.CountedLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger week by week, without holding more than a row of it. */
@Component
public class Ledger {

    /** A delivery and a week of it. */
    record DeliveredWeek(LocalDate week, long delivery) {}

    private static final String LINES =
            "select citizen, benefit_id, municipality_code, gross_ore, refund_rate, refund_ore, cofinancing_rate,"
                    + " cofinancing_ore, text_hash from register_line where week_start = ? and source_file_id = ?";

    /** Citizens that a statement names one by one; of more, all lines are read. */
    private static final int MOST_NAMED = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final BenefitNumbers benefits;

    Ledger(JdbcClient jdbc, DataSource dataSource, Environment environment, BenefitNumbers benefits) {
        this.jdbc = jdbc;
        this.benefits = benefits;
        this.streaming = new JdbcTemplate(dataSource);
        // The driver's sign for: one row after the other, not all at once.
        streaming.setFetchSize(DatabaseAddress.from(environment).isMySql() ? Integer.MIN_VALUE : 1000);
    }

    /** The newest published delivery that is not counted; 0 when all are. */
    public long newestUncounted() {
        return jdbc.sql("select coalesce(max(f.id), 0) from register_delivery_week w join source_file f"
                        + " on f.id = w.source_file_id where not w.counted and f.status = 'published'")
                .query(Long.class)
                .single();
    }

    /** Weeks that are counted under a name that means another benefit by now: netted by itself, though it is the same benefit. */
    Set<LocalDate> weeksOfOldNames() {
        Set<Integer> old = benefits.renamed().keySet();
        return old.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select distinct week_start from register_week_money where benefit_id in (:old)"
                                + " and week_start not in (select week_start from register_purged_week)")
                        .param("old", old)
                        .query(LocalDate.class)
                        .list());
    }

    /**
     * The weeks that published deliveries have brought since they were last counted, and those counted by old names, oldest first, each with every delivery that counts for it in
     * the order of receipt. A file that was read again by a newer reader counts once. A week whose lines were deleted is never counted again.
     */
    List<DeliveredWeek> uncounted() {
        Set<Integer> old = benefits.renamed().keySet();
        return jdbc.sql("""
                        select w.week_start as week, f.id as delivery
                        from register_delivery_week w
                        join (
                          select id, received_at, sha256,
                                 row_number() over (partition by sha256 order by parser_version desc, id desc) as reading
                          from source_file where kind = 'register' and status = 'published'
                        ) f on f.id = w.source_file_id and f.reading = 1
                        where w.week_start in (
                          select u.week_start from register_delivery_week u
                          join source_file p on p.id = u.source_file_id and p.status = 'published'
                          where not u.counted
                          union
                          select m.week_start from register_week_money m where m.benefit_id in (:old))
                        and w.week_start not in (select week_start from register_purged_week)
                        order by w.week_start, f.received_at, f.sha256""")
                .param("old", old.isEmpty() ? Set.of(0) : old)
                .query(DeliveredWeek.class)
                .list();
    }

    /** Deliveries whose changes in a week are stored. */
    Set<Long> counted(LocalDate week) {
        return Set.copyOf(jdbc.sql("select distinct source_file_id from register_week_money where week_start = ?")
                .param(week)
                .query(Long.class)
                .list());
    }

    void lines(DeliveredWeek of, Consumer<CountedLine> each) {
        read(LINES, List.of(of.week(), of.delivery()), each);
    }

    /** Citizens that deliveries speak of in a week. */
    Set<Integer> citizens(List<DeliveredWeek> deliveries) {
        Set<Integer> citizens = new HashSet<>();
        for (DeliveredWeek one : deliveries) {
            citizens.addAll(
                    jdbc.sql("select distinct citizen from register_line where week_start = ? and source_file_id = ?")
                            .params(one.week(), one.delivery())
                            .query(Integer.class)
                            .list());
        }
        return citizens;
    }

    /** The lines of these citizens only. */
    void lines(DeliveredWeek of, Set<Integer> citizens, Consumer<CountedLine> each) {
        if (citizens.size() > MOST_NAMED) {
            lines(of, line -> {
                if (citizens.contains(line.citizen())) {
                    each.accept(line);
                }
            });
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(of.week(), of.delivery()));
        parameters.addAll(citizens);
        String named = String.join(", ", Collections.nCopies(citizens.size(), "?"));
        read(LINES + " and citizen in (" + named + ")", parameters, each);
    }

    private void read(String sql, List<Object> parameters, Consumer<CountedLine> each) {
        streaming.query(
                sql,
                row -> {
                    each.accept(line(row));
                },
                parameters.toArray());
    }

    private static CountedLine line(ResultSet row) throws SQLException {
        String municipality = row.getString(3);
        return new CountedLine(
                row.getInt(1),
                row.getInt(2),
                municipality.isBlank() ? 0 : Integer.parseInt(municipality),
                row.getLong(4),
                row.getInt(5),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8),
                row.getInt(9));
    }
}
