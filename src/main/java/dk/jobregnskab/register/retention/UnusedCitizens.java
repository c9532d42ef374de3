package dk.jobregnskab.register.retention;

import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.PurgeEvidence;
import dk.jobregnskab.reference.Fingerprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Pseudonyms that neither a line nor a spell needs. Whatever else comes to refer to citizens must be looked at here too. */
@Component
class UnusedCitizens {

    private static final int PER_TRANSACTION = 10_000;

    private record Citizen(int id, int keyVersion) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PurgeEvidence evidence;
    private final PublishGuard guard;

    UnusedCitizens(JdbcTemplate jdbc, TransactionTemplate transaction, PurgeEvidence evidence, PublishGuard guard) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.evidence = evidence;
        this.guard = guard;
    }

    /**
     * How many there are once the lines of the weeks before this one are gone.
     *
     * @param ofSpells citizens whom the spells need that stay
     */
    int count(LocalDate firstKept, BitSet ofSpells) {
        return unused(firstKept, ofSpells).size();
    }

    void delete(LocalDate firstKept, BitSet ofSpells) {
        List<Citizen> unused = unused(firstKept, ofSpells);
        for (int from = 0; from < unused.size(); from += PER_TRANSACTION) {
            List<Citizen> some = unused.subList(from, Math.min(from + PER_TRANSACTION, unused.size()));
            transaction.executeWithoutResult(status -> {
                delete(some);
                guard.assertStillOurs();
            });
        }
    }

    private void delete(List<Citizen> some) {
        Fingerprint hash = new Fingerprint();
        some.forEach(citizen -> hash.add(citizen.keyVersion()));
        evidence.record(PurgeEvidence.What.PSEUDONYMS, null, null, some.size(), hash.hex());
        jdbc.batchUpdate(
                "delete from register_citizen where id = ?",
                some.stream().map(citizen -> new Object[] {citizen.id()}).toList());
    }

    private List<Citizen> unused(LocalDate firstKept, BitSet ofSpells) {
        BitSet used = (BitSet) ofSpells.clone();
        jdbc.query(
                "select citizen from register_line where week_start >= ?"
                        + " or source_file_id in (select id from source_file where status = 'landed')",
                row -> {
                    used.set(row.getInt(1));
                },
                firstKept);
        List<Citizen> unused = new ArrayList<>();
        jdbc.query("select id, key_version from register_citizen order by id", row -> {
            if (!used.get(row.getInt(1))) {
                unused.add(new Citizen(row.getInt(1), row.getInt(2)));
            }
        });
        return unused;
    }
}
