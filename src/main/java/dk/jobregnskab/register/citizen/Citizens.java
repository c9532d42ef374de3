package dk.jobregnskab.register.citizen;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** Looking one citizen up costs about as much as reading so many of them one after the other. */
    private static final int WORTH_A_LOOK_UP = 20;

    private static final int PER_PAGE = 50_000;
    /** Citizens remembered between chunks, about 60 MB; a register has far fewer on benefits. */
    private static final int MOST_REMEMBERED = 500_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate apart;
    private final Map<Cpr, Integer> remembered = new HashMap<>();
    /** Those in the database that no line has named yet. */
    private final Map<ByteBuffer, Integer> others = new HashMap<>();

    private boolean othersRead;

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
            others.clear();
            othersRead = false;
        }
        Map<ByteBuffer, Cpr> unknown = new LinkedHashMap<>();
        for (Cpr citizen : citizens) {
            if (!remembered.containsKey(citizen)) {
                unknown.put(ByteBuffer.wrap(key.pseudonym(citizen)), citizen);
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

    private void recall(Map<ByteBuffer, Cpr> unknown) {
        int last = last();
        if (!othersRead && unknown.size() > last / WORTH_A_LOOK_UP && last <= MOST_REMEMBERED) {
            readOthers(last);
        }
        if (!othersRead) {
            lookUp(unknown);
        }
        unknown.entrySet().removeIf(one -> {
            Integer number = others.remove(one.getKey());
            if (number != null) {
                remembered.put(one.getValue(), number);
            }
            return number != null;
        });
    }

    private void readOthers(int last) {
        for (int from = 0; from < last; from += PER_PAGE) {
            jdbc.sql("select id, pseudonym from register_citizen where id > :from and id <= :to"
                            + " and key_version = :version")
                    .param("from", from)
                    .param("to", from + PER_PAGE)
                    .param("version", PseudonymKeys.VERSION)
                    .query(this::other);
        }
        othersRead = true;
    }

    private void lookUp(Map<ByteBuffer, Cpr> unknown) {
        List<byte[]> all = unknown.keySet().stream().map(ByteBuffer::array).toList();
        for (int from = 0; from < all.size(); from += PER_STATEMENT) {
            jdbc.sql("select id, pseudonym from register_citizen where key_version = :version and pseudonym in (:some)")
                    .param("version", PseudonymKeys.VERSION)
                    .param("some", all.subList(from, Math.min(from + PER_STATEMENT, all.size())))
                    .query(this::other);
        }
    }

    private void other(ResultSet row) throws SQLException {
        others.put(ByteBuffer.wrap(row.getBytes(2)), row.getInt(1));
    }

    private int last() {
        return jdbc.sql("select coalesce(max(id), 0) from register_citizen")
                .query(Integer.class)
                .single();
    }

    private void add(Map<ByteBuffer, Cpr> unknown) {
        int last = last();
        Map<Cpr, Integer> added = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<ByteBuffer, Cpr> one : unknown.entrySet()) {
            last++;
            added.put(one.getValue(), last);
            rows.add(new Object[] {last, PseudonymKeys.VERSION, one.getKey().array()});
        }
        batches.batchUpdate("insert into register_citizen (id, key_version, pseudonym) values (?, ?, ?)", rows);
        remembered.putAll(added);
    }
}
