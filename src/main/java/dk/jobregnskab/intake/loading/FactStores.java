package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.publication.DeliveryLayers;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The store of each kind: the kind's own where a feature offers one, else the kind's table. */
@Component
class FactStores {

    private final List<FactStore<?>> own;
    private final JdbcTemplate jdbc;
    private final DeliveryLayers layers;

    FactStores(List<FactStore<?>> own, JdbcTemplate jdbc, DeliveryLayers layers) {
        this.own = own;
        this.jdbc = jdbc;
        this.layers = layers;
    }

    @SuppressWarnings("unchecked") // a store and a kind of one name agree on their facts
    <F> FactStore<F> of(DeliveryKind<F> kind) {
        for (FactStore<?> store : own) {
            if (store.kind().equals(kind.name())) {
                return (FactStore<F>) store;
            }
        }
        if (kind instanceof TableKind<F> table) {
            return new TableFactStore<>(table, jdbc, layers);
        }
        throw new IllegalStateException("there is no store for the facts of kind " + kind.name());
    }
}
