package dk.jobregnskab.register.spells.retention;

import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.PurgeEvidence;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.register.spells.calculation.CalculatedSpells;
import dk.jobregnskab.register.spells.calculation.KeptMonth;
import dk.jobregnskab.register.spells.figures.JdbcKeptMonths;
import dk.jobregnskab.register.spells.figures.SpellLedger;
import dk.jobregnskab.register.spells.figures.SpellRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes the lines of spells that no open month needs. What their months came to is kept, as known after every delivery; all of it happens or
 * nothing.
 */
@Component
public class OldSpells {

    private static final String COLUMNS = "row_no, municipality_code, month_start, delivery_no, registered_at, event,"
            + " benefit_id, start_date, end_date, weekly_hours, category, amount_ore, refund_rate, refund_ore";

    private final SpellLedger ledger;
    private final UnneededSpells unneeded;
    private final SpellRegister loaded;
    private final JdbcKeptMonths kept;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PurgeEvidence evidence;
    private final PublishGuard guard;

    OldSpells(
            SpellLedger ledger,
            UnneededSpells unneeded,
            SpellRegister loaded,
            JdbcKeptMonths kept,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            PurgeEvidence evidence,
            PublishGuard guard) {
        this.ledger = ledger;
        this.unneeded = unneeded;
        this.loaded = loaded;
        this.kept = kept;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.evidence = evidence;
        this.guard = guard;
    }

    /** @param firstKept months before it are closed from now on */
    public void delete(YearMonth firstKept) {
        UnneededSpells.Search search = unneeded.before(firstKept);
        List<YearMonth> closing = closing(firstKept);
        Map<String, List<KeptMonth>> months = new HashMap<>();
        ledger.municipalities().forEach(code -> months.put(code, history(code, closing)));
        transaction.executeWithoutResult(status -> {
            closing.forEach(kept::close);
            months.forEach(kept::store);
            for (UnneededSpells.Found found : search.found()) {
                kept.noteDays(found.delivery(), found.municipalityCode(), found.days());
                delete(found);
            }
            guard.assertStillOurs();
        });
    }

    /** Months that are open still, from the first that a file is for; none where no file is for any of them. */
    private List<YearMonth> closing(YearMonth firstKept) {
        YearMonth firstOpen = kept.firstOpen();
        List<YearMonth> delivered =
                jdbc.queryForList("select distinct month_start from register_spell", LocalDate.class).stream()
                        .map(YearMonth::from)
                        .filter(month -> month.isBefore(firstKept) && (firstOpen == null || !month.isBefore(firstOpen)))
                        .sorted()
                        .toList();
        List<YearMonth> closing = new ArrayList<>();
        if (!delivered.isEmpty()) {
            YearMonth first = firstOpen == null ? delivered.get(0) : firstOpen;
            for (YearMonth month = first; month.isBefore(firstKept); month = month.plusMonths(1)) {
                closing.add(month);
            }
        }
        return closing;
    }

    /** What the months looked like after each delivery that changed them. */
    private List<KeptMonth> history(String municipalityCode, List<YearMonth> closing) {
        Map<YearMonth, KeptMonth> last = new HashMap<>();
        List<KeptMonth> history = new ArrayList<>();
        for (Instant moment : closing.isEmpty() ? List.<Instant>of() : ledger.moments(Instant.MAX)) {
            List<Long> deliveries = ledger.deliveries(moment);
            CalculatedSpells edition = loaded.calculated(municipalityCode, moment);
            for (YearMonth month : closing) {
                edition.keep(month).filter(now -> !now.equals(last.get(month))).ifPresent(now -> {
                    last.put(month, now);
                    history.add(now.since(deliveries.get(deliveries.size() - 1)));
                });
            }
        }
        return history;
    }

    private void delete(UnneededSpells.Found found) {
        Fingerprint hash = new Fingerprint();
        jdbc.query(
                "select " + COLUMNS + " from register_spell where source_file_id = ? order by row_no",
                row -> {
                    if (found.rows().contains(row.getInt(1))) {
                        for (int column = 1; column <= 14; column++) {
                            hash.add(
                                    column == 5
                                            ? row.getObject(column, LocalDateTime.class)
                                                    .toString()
                                            : Objects.toString(row.getString(column), ""));
                        }
                    }
                },
                found.delivery());
        evidence.record(
                PurgeEvidence.What.SPELLS, found.delivery(), null, found.rows().size(), hash.hex());
        jdbc.batchUpdate(
                "delete from register_spell where source_file_id = ? and row_no = ?",
                found.rows().stream()
                        .map(row -> new Object[] {found.delivery(), row})
                        .toList());
    }
}
