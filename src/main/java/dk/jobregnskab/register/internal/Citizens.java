package dk.jobregnskab.register.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database's own numbers for citizens, by pseudonym. Only the holder of the run lock gives new ones. */
@Component
public class Citizens {

    private static final int PER_STATEMENT = 500;
    /** Citizens remembered between chunks; a register has far fewer on benefits. */
    private static final int MOST_REMEMBERED = 500_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate apart;
    private final Map<Cpr, Integer> remembered = new HashMap<>();

    Citizens(JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The number of every one of these citizens; those never seen before get one, for good. */
    public Map<Cpr, Integer> numbers(Set<Cpr> citizens, PseudonymKey key) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        Map<String, Cpr> unknown = new LinkedHashMap<>();
        for (Cpr citizen : citizens) {
            if (!remembered.containsKey(citizen)) {
                unknown.put(HexFormat.of().formatHex(key.pseudonym(citizen)), citizen);
            }
        }
        if (!unknown.isEmpty()) {
            recall(unknown);
            if (!unknown.isEmpty()) {
                apart.executeWithoutResult(status -> add(unknown));
            }
        }
        return remembered;
    }

    private void recall(Map<String, Cpr> unknown) {
        List<String> all = new ArrayList<>(unknown.keySet());
        for (int from = 0; from < all.size(); from += PER_STATEMENT) {
            List<byte[]> some = all.subList(from, Math.min(from + PER_STATEMENT, all.size())).stream()
                    .map(HexFormat.of()::parseHex)
                    .toList();
            jdbc.sql("select id, pseudonym from register_citizen where key_version = :version and pseudonym in (:some)")
                    .param("version", PseudonymKeys.VERSION)
                    .param("some", some)
                    .query(row -> {
                        Cpr citizen = unknown.remove(HexFormat.of().formatHex(row.getBytes(2)));
                        if (citizen != null) {
                            remembered.put(citizen, row.getInt(1));
                        }
                    });
        }
    }

    private void add(Map<String, Cpr> unknown) {
        int last = jdbc.sql("select coalesce(max(id), 0) from register_citizen")
                .query(Integer.class)
                .single();
        Map<Cpr, Integer> added = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<String, Cpr> one : unknown.entrySet()) {
            last++;
            added.put(one.getValue(), last);
            rows.add(new Object[] {last, PseudonymKeys.VERSION, HexFormat.of().parseHex(one.getKey())});
        }
        batches.batchUpdate("insert into register_citizen (id, key_version, pseudonym) values (?, ?, ?)", rows);
        remembered.putAll(added);
    }
}
