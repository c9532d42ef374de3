package dk.jobregnskab.register.benefit;

import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database's own numbers for benefits, by name. Only the holder of the run lock gives new ones.
 *
 * <p>A name that the table of benefits did not know when it was delivered has a number of its own, for ever. Once the table knows it as another
 * name of a benefit, the two are one: see {@link #renamed}.
 */
@Component
public class BenefitNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Benefits benefits = Benefits.load();
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    BenefitNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What is known of every benefit that was ever delivered, by its official name where it has one. */
    public Map<Integer, DeliveredBenefit> named() {
        return names().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            Optional<Benefit> known = benefits.find(entry.getValue());
            return new DeliveredBenefit(known.map(Benefit::name).orElse(entry.getValue()), known);
        }));
    }

    /** Numbers that stand for their benefit no more, with the one that does: the lowest of those whose names mean the same. */
    public Map<Integer, Integer> renamed() {
        Map<String, Integer> byName = new HashMap<>();
        Map<Integer, Integer> renamed = new TreeMap<>();
        new TreeMap<>(named()).forEach((number, named) -> {
            int first = byName.computeIfAbsent(named.name(), none -> number);
            if (first != number) {
                renamed.put(number, first);
            }
        });
        return renamed;
    }

    /** All benefits that were ever delivered. */
    private Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        jdbc.sql("select id, name from register_benefit").query(row -> {
            names.put(row.getInt(1), row.getString(2));
        });
        return names;
    }

    /** @param delivery the one under way, in a line of which the name stands */
    public int number(String name, long delivery) {
        Integer number = known.get(name);
        if (number == null) {
            number = apart.execute(status -> findOrAdd(name, delivery));
            known.put(name, number);
        }
        used.add(number);
        return number;
    }

    /** The delivery under way is published: the names it has used stay. */
    public void keep() {
        delete("register_benefit_draft", "benefit_id", used);
        used.clear();
    }

    /** Names that were new in a delivery go again with its lines, unless a published one has used them since: they may be anything. */
    public void withdraw(long delivery) {
        List<Integer> drafts = jdbc.sql("select benefit_id from register_benefit_draft where source_file_id = ?")
                .param(delivery)
                .query(Integer.class)
                .list();
        delete("register_benefit", "id", drafts);
        delete("register_benefit_draft", "benefit_id", drafts);
        known.values().removeAll(drafts);
        used.clear();
    }

    private void delete(String table, String column, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql("delete from " + table + " where " + column + " in (:numbers)")
                    .param("numbers", numbers)
                    .update();
        }
    }

    private int findOrAdd(String name, long delivery) {
        return jdbc.sql("select id from register_benefit where name = ?")
                .param(name)
                .query(Integer.class)
                .optional()
                .orElseGet(() -> add(name, delivery));
    }

    private int add(String name, long delivery) {
        int number = 1
                + jdbc.sql("select coalesce(max(id), 0) from register_benefit")
                        .query(Integer.class)
                        .single();
        jdbc.sql("insert into register_benefit (id, name) values (?, ?)")
                .params(number, name)
                .update();
        jdbc.sql("insert into register_benefit_draft (benefit_id, source_file_id) values (?, ?)")
                .params(number, delivery)
                .update();
        return number;
    }
}
