package dk.jobregnskab.register.ledger;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.register.calculation.WeekNetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What each delivery changed in each week, as stored. */
@Component
class WeekCounts {

    private final JdbcTemplate jdbc;
    private final PublishedCache cache;

    WeekCounts(JdbcTemplate jdbc, PublishedCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    /** Forgets what is stored of a week. Must run in the transaction that {@link #conclude} ends. */
    void clear(LocalDate week) {
        jdbc.update("delete from register_week_persons where week_start = ?", week);
        jdbc.update("delete from register_week_money where week_start = ?", week);
    }

    /** Must run in the transaction that {@link #conclude} ends. */
    void add(LocalDate week, WeekNetting netting) {
        List<Object[]> persons = new ArrayList<>();
        for (WeekNetting.Persons row : netting.persons()) {
            persons.add(new Object[] {
                week,
                row.delivery(),
                row.place().benefit(),
                code(row.place()),
                row.persons(),
                row.citizens(),
                row.netted()
            });
        }
        jdbc.batchUpdate(
                "insert into register_week_persons (week_start, source_file_id, benefit_id, municipality_code, persons,"
                        + " citizens, netted) values (?, ?, ?, ?, ?, ?, ?)",
                persons);
        List<Object[]> money = new ArrayList<>();
        for (WeekNetting.Money row : netting.money()) {
            WeekNetting.Sums sums = row.sums();
            money.add(new Object[] {
                week,
                row.delivery(),
                row.place().benefit(),
                code(row.place()),
                row.rates().refund(),
                row.rates().cofinancing(),
                sums.lines,
                sums.identical,
                sums.identicalGross,
                sums.persons,
                sums.gross,
                sums.refund,
                sums.cofinancing,
                sums.net
            });
        }
        jdbc.batchUpdate(
                "insert into register_week_money (week_start, source_file_id, benefit_id, municipality_code, refund_rate,"
                        + " cofinancing_rate, line_count, identical_count, identical_gross_ore, persons, gross_ore,"
                        + " refund_ore, cofinancing_ore, net_ore) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                money);
    }

    private static String code(WeekNetting.Place place) {
        return place.municipality() == 0 ? "" : String.format(Locale.ROOT, "%03d", place.municipality());
    }

    /** Makes the deliveries of these weeks visible. */
    void conclude(List<Ledger.DeliveredWeek> counted) {
        cache.clear();
        jdbc.batchUpdate(
                "update register_delivery_week set counted = true where week_start = ? and source_file_id = ?",
                counted.stream()
                        .map(one -> new Object[] {one.week(), one.delivery()})
                        .toList());
        jdbc.update("update register_delivery_week set counted = true where not counted and source_file_id in"
                + " (select id from source_file where status = 'published')");
    }
}
