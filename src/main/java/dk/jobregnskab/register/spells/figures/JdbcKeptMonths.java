package dk.jobregnskab.register.spells.figures;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.register.Register.SpellSums;
import dk.jobregnskab.register.spells.calculation.Days;
import dk.jobregnskab.register.spells.calculation.KeptMonth;
import dk.jobregnskab.register.spells.calculation.KeptMonth.OfBenefit;
import dk.jobregnskab.register.spells.calculation.KeptMonths;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closed months and what is kept of them, as stored. */
@Component
public class JdbcKeptMonths {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PublishedCache cache;
    private final Clock clock;

    JdbcKeptMonths(JdbcClient jdbc, JdbcTemplate batches, PublishedCache cache, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cache = cache;
        this.clock = clock;
    }

    /** The first month that is not closed; null when none is. */
    @Nullable
    public YearMonth firstOpen() {
        return jdbc.sql("select max(month_start) from register_purged_month")
                .query(LocalDate.class)
                .optional()
                .map(last -> YearMonth.from(last).plusMonths(1))
                .orElse(null);
    }

    private record OfGroup(KeptMonth month, Instant receivedAt) {}

    private record OfDelivery(YearMonth month, long delivery, OfBenefit benefit) {}

    /** @param groups in the order in which their deliveries were received */
    private record Kept(YearMonth firstOpen, List<OfGroup> groups, List<OfDelivery> benefits) {

        KeptMonths asOf(Instant asOf) {
            SortedMap<YearMonth, KeptMonth> months = new TreeMap<>();
            groups.stream()
                    .filter(group -> !group.receivedAt().isAfter(asOf))
                    .map(OfGroup::month)
                    .forEach(month -> months.merge(month.month(), month, JdbcKeptMonths::later));
            return new KeptMonths(
                    firstOpen,
                    months.values().stream()
                            .map(kept -> new KeptMonth(
                                    kept.month(),
                                    kept.delivery(),
                                    kept.delivered(),
                                    kept.mostCitizens(),
                                    benefits.stream()
                                            .filter(one -> one.month().equals(kept.month())
                                                    && one.delivery() == kept.delivery())
                                            .map(OfDelivery::benefit)
                                            .toList()))
                            .toList());
        }
    }

    KeptMonths of(String municipalityCode, Instant asOf) {
        return cache.get(JdbcKeptMonths.class, municipalityCode, () -> Optional.ofNullable(firstOpen())
                        .map(firstOpen -> read(municipalityCode, firstOpen)))
                .map(kept -> kept.asOf(asOf))
                .orElse(KeptMonths.NONE);
    }

    private Kept read(String municipalityCode, YearMonth firstOpen) {
        List<OfGroup> groups = jdbc.sql("""
                        select g.month_start, g.source_file_id, g.delivered, g.benefit_group, g.most_citizens, f.received_at
                        from register_spell_group g join source_file f on f.id = g.source_file_id
                        where g.municipality_code = ?
                        order by g.month_start, f.received_at, f.sha256, f.id""")
                .param(municipalityCode)
                .query((row, index) -> new OfGroup(
                        new KeptMonth(
                                YearMonth.from(row.getObject(1, LocalDate.class)),
                                row.getLong(2),
                                row.getBoolean(3),
                                Map.of(row.getString(4), row.getInt(5)),
                                List.of()),
                        Moments.fromColumn(row.getObject(6, LocalDateTime.class))))
                .list();
        List<OfDelivery> benefits = jdbc.sql(
                        "select month_start, source_file_id, benefit_id, most_citizens, spells, days, hour_days, case_hour_days,"
                                + " unpaid_hour_days, cases_without_amount, amounts, gross_ore, refund_ore, cofinancing_ore,"
                                + " net_ore, share_unknown from register_spell_month where municipality_code = ?"
                                + " order by month_start, benefit_id")
                .param(municipalityCode)
                .query((row, index) -> new OfDelivery(
                        YearMonth.from(row.getObject(1, LocalDate.class)), row.getLong(2), ofBenefit(row)))
                .list();
        return new Kept(firstOpen, groups, benefits);
    }

    /** Rows of one delivery belong together; of two deliveries the later one counts. */
    private static KeptMonth later(KeptMonth one, KeptMonth other) {
        if (one.delivery() != other.delivery()) {
            return other;
        }
        Map<String, Integer> both = new HashMap<>(one.mostCitizens());
        both.putAll(other.mostCitizens());
        return new KeptMonth(one.month(), one.delivery(), one.delivered(), both, List.of());
    }

    private static OfBenefit ofBenefit(ResultSet row) throws SQLException {
        return new OfBenefit(
                row.getInt(3),
                row.getInt(4),
                new SpellSums(row.getLong(5), row.getLong(6), row.getLong(7)),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                row.getLong(15),
                row.getBoolean(16));
    }

    /** The days that deliveries were about before lines of theirs were deleted. */
    Map<Long, Days> days(String municipalityCode) {
        Map<Long, Days> days = new HashMap<>();
        jdbc.sql("select source_file_id, first_date, last_date from register_spell_days where municipality_code = ?")
                .param(municipalityCode)
                .query(row -> {
                    LocalDate last = row.getObject(3, LocalDate.class);
                    days.put(
                            row.getLong(1),
                            new Days(row.getObject(2, LocalDate.class), last == null ? LocalDate.MAX : last));
                });
        return days;
    }

    public void close(YearMonth month) {
        cache.clear();
        jdbc.sql("insert into register_purged_month (month_start, purged_at) values (?, ?)")
                .params(month.atDay(1), Moments.toColumn(clock.instant()))
                .update();
    }

    public void store(String municipalityCode, List<KeptMonth> months) {
        cache.clear();
        List<Object[]> groups = new ArrayList<>();
        List<Object[]> benefits = new ArrayList<>();
        for (KeptMonth month : months) {
            month.mostCitizens()
                    .forEach((group, citizens) -> groups.add(new Object[] {
                        month.month().atDay(1), month.delivery(), municipalityCode, group, month.delivered(), citizens
                    }));
            month.benefits()
                    .forEach(of -> benefits.add(new Object[] {
                        month.month().atDay(1),
                        month.delivery(),
                        municipalityCode,
                        of.benefit(),
                        of.mostCitizens(),
                        of.spells().spells(),
                        of.spells().days(),
                        of.spells().hourDays(),
                        of.caseHourDays(),
                        of.unpaidHourDays(),
                        of.casesWithoutAmount(),
                        of.amounts(),
                        of.gross(),
                        of.refund(),
                        of.cofinancing(),
                        of.net(),
                        of.shareUnknown()
                    }));
        }
        batches.batchUpdate(
                "insert into register_spell_group (month_start, source_file_id, municipality_code, benefit_group,"
                        + " delivered, most_citizens) values (?, ?, ?, ?, ?, ?)",
                groups);
        batches.batchUpdate(
                "insert into register_spell_month (month_start, source_file_id, municipality_code, benefit_id,"
                        + " most_citizens, spells, days, hour_days, case_hour_days, unpaid_hour_days,"
                        + " cases_without_amount, amounts, gross_ore, refund_ore, cofinancing_ore, net_ore, share_unknown)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                benefits);
    }

    /** What was noted at an earlier purge was noted from all lines, and stays. */
    public void noteDays(long delivery, String municipalityCode, Days days) {
        if (!days(municipalityCode).containsKey(delivery)) {
            batches.update(
                    "insert into register_spell_days (source_file_id, municipality_code, first_date, last_date)"
                            + " values (?, ?, ?, ?)",
                    delivery,
                    municipalityCode,
                    days.first(),
                    days.last().equals(LocalDate.MAX) ? null : days.last());
        }
    }
}
