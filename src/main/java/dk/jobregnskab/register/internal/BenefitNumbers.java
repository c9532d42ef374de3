package dk.jobregnskab.register.internal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database's own numbers for benefits, by name. Only the holder of the run lock gives new ones. */
@Component
public class BenefitNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Map<String, Integer> known = new HashMap<>();

    BenefitNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All benefits that were ever delivered. */
    public Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        jdbc.sql("select id, name from register_benefit").query(row -> {
            names.put(row.getInt(1), row.getString(2));
        });
        return names;
    }

    public int number(String name) {
        Integer number = known.get(name);
        if (number == null) {
            number = apart.execute(status -> findOrAdd(name));
            known.put(name, number);
        }
        return number;
    }

    private int findOrAdd(String name) {
        return jdbc.sql("select id from register_benefit where name = ?")
                .param(name)
                .query(Integer.class)
                .optional()
                .orElseGet(() -> add(name));
    }

    private int add(String name) {
        int number = 1
                + jdbc.sql("select coalesce(max(id), 0) from register_benefit")
                        .query(Integer.class)
                        .single();
        jdbc.sql("insert into register_benefit (id, name) values (?, ?)")
                .params(number, name)
                .update();
        return number;
    }
}
